-- The register of legal bases of an agency, and the draft in which a new version of its regulation is written.
create table legal_basis (
  org_id uuid not null references organisation (id),
  id uuid not null,
  code text not null check (code ~ '^[a-z0-9_]{2,60}$'),
  number text not null,
  issuer text not null,
  title text not null,
  issued_on date,
  valid_from date,
  valid_to date,
  successor text,
  successor_from date,
  amendments jsonb not null default '[]',
  transition jsonb,
  evidence text not null check (evidence in ('fact', 'second_hand', 'memory_high', 'memory_medium', 'memory_low', 'unknown', 'design')),
  version integer not null default 1,
  primary key (org_id, id),
  unique (org_id, code),
  foreign key (org_id, successor) references legal_basis (org_id, code) deferrable initially deferred,
  constraint what_replaces_does_so_from_a_day check ((successor is null) = (successor_from is null)),
  constraint a_basis_ends_after_it_begins check (valid_to is null or valid_from is null or valid_to >= valid_from),
  constraint a_basis_does_not_replace_itself check (successor <> code)
);

-- One draft an agency: whoever edits it names the revision they began from.
create table regulation_draft (
  org_id uuid not null references organisation (id),
  pack jsonb not null,
  version integer not null default 1,
  begun_at timestamptz not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  primary key (org_id),
  foreign key (org_id, edited_by) references person (org_id, id)
);

-- The act a version was taken by; empty for those from before it was asked.
alter table regulation add column basis text not null default '';

select guard_org_tables();
