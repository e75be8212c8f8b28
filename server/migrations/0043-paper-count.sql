-- A secret ballot on paper, counted by a committee and entered with the scan of its count. Decision 27.
create table paper_count (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  initiative_id uuid not null,
  number integer not null check (number in (1, 2)),
  -- Papers go out; figures are entered; one of the committee confirms them; or void, for a reason.
  phase text not null check (phase in ('counting', 'entered', 'confirmed', 'void')),
  -- Grows with every change before the confirmation, so that nobody confirms figures they have not seen.
  rev integer not null default 1 check (rev > 0),
  issued integer check (issued > 0),
  returned integer check (returned >= 0),
  agree integer check (agree >= 0),
  disagree integer check (disagree >= 0),
  abstain integer check (abstain >= 0),
  invalid integer check (invalid >= 0),
  scan_id uuid,
  opened_at timestamptz not null,
  entered_by uuid,
  entered_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  void_reason text not null default '',
  voided_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, scan_id) references file (org_id, id),
  foreign key (org_id, entered_by) references person (org_id, id),
  foreign key (org_id, confirmed_by) references person (org_id, id),
  constraint a_paper_count_is_entered_whole check (num_nonnulls(issued, returned, agree, disagree, abstain, invalid, entered_by, entered_at) in (0, 8)),
  constraint every_paper_returned_says_one_thing check (agree + disagree + abstain + invalid = returned),
  constraint no_more_papers_returned_than_issued check (returned <= issued),
  constraint a_paper_count_has_figures_once_entered check (case phase when 'counting' then issued is null when 'void' then issued is null or confirmed_by is not null else issued is not null end),
  constraint a_paper_count_is_confirmed_or_not check ((confirmed_by is null) = (confirmed_at is null) and case phase when 'confirmed' then confirmed_by is not null when 'void' then true else confirmed_by is null end),
  constraint a_second_person_confirms_with_the_scan_there check (confirmed_by is null or (confirmed_by <> entered_by and scan_id is not null)),
  constraint a_paper_count_is_void_for_a_reason check ((phase = 'void') = (void_reason <> '') and (phase = 'void') = (voided_at is not null))
);
create unique index one_paper_count_for_one_vote on paper_count (org_id, sitting_id, initiative_id, number) where phase <> 'void';

-- Who counts; the first of them heads the committee.
create table paper_counter (
  org_id uuid not null references organisation (id),
  count_id uuid not null,
  person_id uuid not null,
  position integer not null check (position > 0),
  primary key (org_id, count_id, person_id),
  unique (org_id, count_id, position),
  foreign key (org_id, count_id) references paper_count (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);

-- Who was there and could have a paper. Whether they took one, and what anybody chose, is known to paper alone.
create table paper_count_voter (
  org_id uuid not null references organisation (id),
  count_id uuid not null,
  person_id uuid not null,
  primary key (org_id, count_id, person_id),
  foreign key (org_id, count_id) references paper_count (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);

select guard_org_tables();
