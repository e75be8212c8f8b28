-- Lists taken in from a spreadsheet: one job for each file, and what each of its rows would do. The file is the truth; the rows
-- here are the preview that somebody confirms, and the record of what was done.

create table import_job (
  org_id uuid not null references organisation (id),
  id uuid not null,
  file_id uuid not null,
  state text not null check (state in ('reading', 'ready', 'applying', 'done', 'failed', 'discarded')),
  settings jsonb not null,
  found jsonb,
  counts jsonb,
  plan_hash text,
  fault jsonb,
  done integer not null default 0,
  total integer not null default 0,
  attempts integer not null default 0,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  applied_by uuid,
  finished_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, created_by) references person (org_id, id),
  foreign key (org_id, applied_by) references person (org_id, id),
  constraint an_import_is_finished_when_its_state_says_so check ((state in ('done', 'failed', 'discarded')) = (finished_at is not null)),
  constraint what_is_applied_was_confirmed_by_somebody check (state not in ('applying', 'done') or applied_by is not null),
  constraint what_is_shown_has_been_counted check (state not in ('applying', 'done') or (counts is not null and plan_hash is not null))
);
create index import_job_unfinished on import_job (org_id, created_at) where state in ('reading', 'applying');

create table import_row (
  -- the job names the organisation; once more for each of twenty thousand rows would cost seconds
  org_id uuid not null,
  import_id uuid not null,
  position integer not null,
  row_number integer,
  verdict text not null check (verdict in ('new', 'changed', 'same', 'left', 'doubtful', 'wrong', 'skipped')),
  name text not null,
  person_id uuid,
  detail jsonb not null,
  primary key (org_id, import_id, position),
  foreign key (org_id, import_id) references import_job (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  constraint a_row_of_the_list_has_a_number check ((verdict = 'left') = (row_number is null))
);
create index import_row_by_verdict on import_row (org_id, import_id, verdict, position);

select guard_org_tables();
