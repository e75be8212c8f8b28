-- Lists and documents of others come into the corpus (0031).

alter table import_job drop constraint import_job_kind_check;
alter table import_job add constraint import_job_kind_check check (kind in ('people', 'past', 'corpus'));
alter table import_job drop constraint only_past_initiatives_are_taken_back;
alter table import_job add constraint people_are_not_taken_back check (state <> 'taken_back' or kind <> 'people');

-- The title as lists compare it (domain/past/match-past.ts): an entry of the same source with the same title comes in once.
alter table corpus_text add column title_key text not null default '';
create index corpus_text_of_source on corpus_text (org_id, source, title_key) where retired_at is null;

create index corpus_text_file on corpus_text (org_id, file_id) where file_id is not null;

-- A decision, report or list that came in as a document: kept as it is, read page by page.
create table corpus_file (
  org_id uuid not null references organisation (id),
  id uuid not null,
  file_id uuid not null,
  kind text not null check (kind in ('recognised', 'solution', 'procedure', 'outside')),
  source text not null check (length(source) >= 5),
  -- as somebody gave it; empty, and what the document itself says is taken
  title text not null default '',
  year integer,
  state text not null check (state in ('reading', 'ready', 'failed')),
  -- known once it has been opened
  pages integer,
  attempts integer not null default 0,
  fault jsonb,
  -- what came of it
  text_id uuid,
  added_by uuid not null,
  added_at timestamptz not null,
  read_at timestamptz,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, text_id) references corpus_text (org_id, id),
  foreign key (org_id, added_by) references person (org_id, id),
  constraint what_is_ready_was_read check (state <> 'ready' or (pages is not null and text_id is not null and read_at is not null)),
  constraint what_failed_says_why check ((state = 'failed') = (fault is not null))
);
create index corpus_file_newest on corpus_file (org_id, id desc) where removed_at is null;
create index corpus_file_unread on corpus_file (org_id, id) where state = 'reading' and removed_at is null;

-- Each page as it was read, so that a crash costs one page. Its text moves into the corpus when all are read.
create table corpus_file_page (
  org_id uuid not null,
  corpus_file_id uuid not null,
  page integer not null,
  -- from letters that stand in the file, from a picture of them, or without anything on it
  way text not null check (way in ('letters', 'picture', 'blank')),
  -- how sure the reading of a picture is, 0 to 100; 0 of a page that could not be read
  confidence integer not null check (confidence between 0 and 100),
  text text not null,
  primary key (org_id, corpus_file_id, page),
  foreign key (org_id, corpus_file_id) references corpus_file (org_id, id) on delete cascade
);

select guard_org_tables();
