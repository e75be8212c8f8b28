-- How the council votes on an item, and a second vote on it. Decision 21.
alter table sitting_item
  -- Chosen by the council where the rules leave it the choice; null: the way of the rules.
  add column vote_mode text check (vote_mode in ('open', 'secret')),
  add column vote_number integer not null default 1 check (vote_number in (1, 2)),
  -- The figures of a first vote that did not pass, as they stood when the second was opened.
  add column first_vote jsonb,
  add constraint a_second_vote_keeps_the_figures_of_the_first check ((vote_number = 2) = (first_vote is not null));

alter table vote add column number integer not null default 1 check (number in (1, 2));
alter table vote drop constraint vote_pkey;
alter table vote add primary key (org_id, sitting_id, initiative_id, person_id, number);

-- One secret ballot on one item: given out, put in, counted; or void and held anew.
create table secret_ballot (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  initiative_id uuid not null,
  number integer not null check (number in (1, 2)),
  phase text not null check (phase in ('issuing', 'casting', 'counted', 'void')),
  -- Of this ballot alone: SubjectPublicKeyInfo and PKCS #8, base64url.
  public_key text not null,
  private_key text,
  opened_at timestamptz not null,
  casting_at timestamptz,
  ended_at timestamptz,
  issued integer,
  agree integer,
  disagree integer,
  abstain integer,
  void_reason text not null default '',
  primary key (org_id, id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  constraint a_ballot_over_has_no_key_to_sign_with check ((private_key is null) = (phase in ('counted', 'void'))),
  constraint a_ballot_ends_once check ((ended_at is null) = (phase in ('issuing', 'casting'))),
  constraint papers_are_put_in_after_they_are_given_out check (phase in ('issuing', 'void') or casting_at is not null),
  constraint a_ballot_has_figures_once_counted check ((phase = 'counted') = (issued is not null and agree is not null and disagree is not null and abstain is not null)),
  constraint no_more_papers_than_were_given_out check (agree + disagree + abstain <= issued),
  constraint a_ballot_is_void_for_a_reason check ((phase = 'void') = (void_reason <> ''))
);
create unique index one_ballot_for_one_vote on secret_ballot (org_id, sitting_id, initiative_id, number) where phase <> 'void';

-- Who has taken a paper: all that is ever known of a voter. What they had signed blind is independent of the paper inside it, is kept
-- so that a lost reply can be asked for again, and goes with the key.
create table secret_ballot_voter (
  org_id uuid not null references organisation (id),
  ballot_id uuid not null,
  person_id uuid not null,
  blinded text,
  blind_signature text,
  primary key (org_id, ballot_id, person_id),
  foreign key (org_id, ballot_id) references secret_ballot (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);

-- The box. No time, no person, no number in a row, and no order of arrival: each paper put in rewrites all of its ballot, sorted.
create table secret_ballot_paper (
  org_id uuid not null references organisation (id),
  ballot_id uuid not null,
  serial text not null check (serial ~ '^[0-9a-f]{64}$'),
  choice text not null check (choice in ('agree', 'disagree', 'abstain')),
  signature text not null,
  primary key (org_id, ballot_id, serial),
  foreign key (org_id, ballot_id) references secret_ballot (org_id, id)
);

select guard_org_tables();
