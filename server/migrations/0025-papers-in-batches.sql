-- Certificates and notices made many at a time: one batch for each asking, and a row for each paper that says whether it is there.
-- The files lie beside the database, named by their hash, until they are swept; everything can be made again from the same facts.

create table batch (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('certificates', 'refusal_notices')),
  -- of the papers in the .zip; the printable one is always a PDF
  format text not null check (format in ('docx', 'pdf')),
  -- none for a list chosen across decisions
  decision_id uuid,
  state text not null check (state in ('making', 'done', 'failed', 'cancelled')),
  -- tries since the last paper that was made
  attempts integer not null default 0,
  fault jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  zip_size bigint,
  pdf_size bigint,
  pages integer,
  swept_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, decision_id) references decision (org_id, id),
  foreign key (org_id, created_by) references person (org_id, id),
  constraint a_batch_is_over_when_its_state_says_so check ((state = 'making') = (finished_at is null)),
  constraint a_batch_that_is_done_has_its_two_files check ((state = 'done') = (zip_size is not null) and (state = 'done') = (pdf_size is not null) and (state = 'done') = (pages is not null)),
  constraint a_batch_that_failed_says_why check ((state = 'failed') = (fault is not null)),
  constraint only_what_is_over_is_swept check (swept_at is null or finished_at is not null)
);
create index batch_newest on batch (org_id, created_at desc);

create table batch_paper (
  org_id uuid not null references organisation (id),
  batch_id uuid not null,
  position integer not null,
  -- without the ending
  name text not null,
  certificate_id uuid,
  -- a notice: of this decision, to this author
  decision_id uuid,
  person_id uuid,
  docx_sha256 text check (docx_sha256 ~ '^[0-9a-f]{64}$'),
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz,
  fault jsonb,
  primary key (org_id, batch_id, position),
  foreign key (org_id, batch_id) references batch (org_id, id),
  foreign key (org_id, certificate_id) references certificate (org_id, id),
  foreign key (org_id, decision_id) references decision (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  constraint a_paper_is_a_certificate_or_a_notice_to_somebody check ((certificate_id is null) = (decision_id is not null) and (decision_id is null) = (person_id is null)),
  constraint what_was_made_has_its_mark check ((made_at is null) = (docx_sha256 is null) and (made_at is null) = (pdf_sha256 is null)),
  constraint what_was_made_has_no_fault check (made_at is null or fault is null)
);

select guard_org_tables();
