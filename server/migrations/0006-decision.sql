-- Decisions, certificates, documents, notices, the year's report.

create table decision (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('recognition', 'refusal', 'revocation')),
  sitting_id uuid,
  about text not null,
  -- of a revocation: the ground of the regulation it rests on
  ground text,
  -- draft → approved (by the decision maker) → issued (number and date by the records clerk)
  approved_by uuid,
  approved_at timestamptz,
  number integer,
  symbol text,
  dated date,
  issued_by uuid,
  issued_at timestamptz,
  cancelled_at timestamptz,
  -- frozen at issue: the list with its scores, and its hash
  facts jsonb,
  sha256 text,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  constraint issued_if_and_only_if_numbered_and_dated check ((issued_at is null) = (number is null) and (issued_at is null) = (dated is null) and (issued_at is null) = (facts is null)),
  constraint issued_after_it_was_approved check (issued_at is null or approved_at is not null),
  constraint a_revocation_and_only_a_revocation_has_a_ground check ((kind = 'revocation') = (ground is not null)),
  constraint approved_if_and_only_if_by_somebody check ((approved_at is null) = (approved_by is null))
);
create unique index a_number_is_given_once_a_year on decision (org_id, symbol, (extract(year from dated)), number) where number is not null;
create index decision_open_first on decision (org_id, ((issued_at is null and cancelled_at is null)), created_at, id);
create index decision_of_sitting on decision (org_id, sitting_id);

create table decision_item (
  org_id uuid not null references organisation (id),
  decision_id uuid not null,
  initiative_id uuid not null,
  position integer not null,
  reasons text not null default '',
  primary key (org_id, decision_id, initiative_id),
  foreign key (org_id, decision_id) references decision (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);
create index decision_item_of_initiative on decision_item (org_id, initiative_id);

create table consent (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  asked_at timestamptz not null,
  given boolean,
  number text,
  dated date,
  issuer text,
  recorded_by uuid,
  recorded_at timestamptz,
  primary key (org_id, initiative_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  constraint consent_is_recorded_with_its_paper check (given is null or (number is not null and dated is not null and issuer is not null and recorded_at is not null))
);

create table certificate (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  person_id uuid not null,
  decision_id uuid not null,
  number integer not null,
  year integer not null,
  check_code text not null,
  issued_on date not null,
  revoked_on date,
  revoking_decision_id uuid,
  primary key (org_id, id),
  unique (org_id, check_code),
  unique (org_id, year, number),
  unique (org_id, initiative_id, person_id, decision_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, decision_id) references decision (org_id, id),
  constraint revoked_if_and_only_if_by_a_decision check ((revoked_on is null) = (revoking_decision_id is null))
);

-- A paper that left the system: the facts it was made from; the bytes are made again from them, or lie on disk once issued.
create table document (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  facts jsonb not null,
  sha256 text not null,
  made_by uuid,
  made_at timestamptz not null,
  primary key (org_id, id)
);
create index document_of_subject on document (org_id, subject_id, made_at);

create table notice (
  org_id uuid not null references organisation (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  initiative_id uuid,
  facts jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  mailed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);
create index notice_of_person on notice (org_id, person_id, at desc);
create index notice_to_mail on notice (org_id, at) where mailed_at is null;

create table notice_preference (
  org_id uuid not null references organisation (id),
  person_id uuid not null,
  mail text not null check (mail in ('each', 'daily', 'none')),
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references person (org_id, id)
);

create table year_report (
  org_id uuid not null references organisation (id),
  id uuid not null,
  year integer not null,
  narrative jsonb not null default '{}',
  version integer not null default 1,
  facts jsonb,
  sha256 text,
  sent_at timestamptz,
  sent_by uuid,
  created_at timestamptz not null,
  primary key (org_id, id),
  constraint sent_if_and_only_if_frozen check ((sent_at is null) = (facts is null) and (sent_at is null) = (sha256 is null))
);
create index year_report_of_year on year_report (org_id, year, created_at desc);

select guard_org_tables();
