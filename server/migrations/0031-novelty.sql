-- What a dossier is compared with (domain/src/novelty): texts of dossiers, past initiatives, solutions, procedures and lists of others;
-- and the index that finds the ones alike. A text is never changed: a new wording is a new text, the old one is retired.

create table corpus_text (
  org_id uuid not null references organisation (id),
  id uuid not null,
  -- the order of coming in; the index knows texts by it, in 21 bits
  number integer not null check (number between 0 and 2097151),
  kind text not null check (kind in ('dossier', 'recognised', 'solution', 'procedure', 'outside')),
  initiative_id uuid,
  past_id uuid,
  -- of a text that came in by a list or a file: which, and where in it
  import_id uuid,
  file_id uuid,
  source text not null default '',
  title text not null check (title <> ''),
  -- [{role, label, text}]; none for an entry of a list. Never what was marked confidential
  parts jsonb not null default '[]',
  authors jsonb not null default '[]',
  author_ids jsonb not null default '[]',
  unit_id uuid,
  unit_text text not null default '',
  year integer,
  decision text not null default '',
  received_at timestamptz,
  -- pages that could not be read well, [{page, confidence}]: they never count as "no match"
  poor_pages jsonb not null default '[]',
  -- folded title, authors, unit and decision
  search_text text not null,
  -- of what the text was made: a dossier filed anew gives a new text
  fingerprint text not null,
  added_at timestamptz not null,
  retired_at timestamptz,
  -- texts with this number and later ones never saw it
  retired_before integer,
  primary key (org_id, id),
  unique (org_id, number),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, past_id) references past_initiative (org_id, id) on delete set null (past_id),
  foreign key (org_id, import_id) references import_job (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  constraint a_text_has_one_origin check (num_nonnulls(initiative_id, past_id) <= 1),
  constraint a_dossier_is_of_an_initiative check ((kind = 'dossier') <= (initiative_id is not null)),
  constraint retired_at_once_with_its_number check ((retired_at is null) = (retired_before is null))
);
create unique index corpus_text_of_dossier on corpus_text (org_id, initiative_id) where initiative_id is not null and retired_at is null;
create unique index corpus_text_of_past on corpus_text (org_id, past_id) where past_id is not null and retired_at is null;
create index corpus_text_of_initiative on corpus_text (org_id, initiative_id) where initiative_id is not null;
create index corpus_text_of_entry on corpus_text (org_id, past_id) where past_id is not null;
create index corpus_text_retired on corpus_text (org_id, retired_before) where retired_at is not null;
create index corpus_text_newest on corpus_text (org_id, number desc) where retired_at is null;
create index corpus_text_kind on corpus_text (org_id, kind, number desc) where retired_at is null;
create index corpus_text_import on corpus_text (org_id, import_id) where import_id is not null;

-- One index serves while the next is built beside it.
create table corpus_index (
  org_id uuid not null references organisation (id),
  id uuid not null,
  state text not null check (state in ('building', 'serving', 'retired', 'failed', 'cancelled')),
  -- of the dictionary and subtractions its texts were read with; another one asks for a new index
  reading_sha256 text not null,
  -- texts whose terms were counted, and the counts: pairs of unsigned 32-bit numbers, term and texts
  counted integer not null default 0,
  term_counts bytea not null default '',
  -- texts up to this number are in its segments or were retired before, and how many of each kind there were: [{kind, texts, titleOnly, poor}]
  upto integer not null default 0,
  kinds jsonb not null default '[]',
  done integer not null default 0,
  total integer not null default 0,
  attempts integer not null default 0,
  started_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  fault text,
  primary key (org_id, id),
  foreign key (org_id, started_by) references person (org_id, id)
);
create unique index one_index_serves on corpus_index (org_id) where state = 'serving';
create unique index one_index_is_built on corpus_index (org_id) where state = 'building';

-- Packed features: a segment is written once, from texts of a range of numbers, and merged into larger ones.
create table corpus_segment (
  org_id uuid not null references organisation (id),
  index_id uuid not null,
  number integer not null,
  -- how many texts it holds decides when it is merged with others of its size
  texts integer not null,
  -- its features lie in 2^bits buckets by their top bits
  bits integer not null check (bits between 0 and 24),
  primary key (org_id, index_id, number),
  foreign key (org_id, index_id) references corpus_index (org_id, id)
);
create table corpus_bucket (
  org_id uuid not null references organisation (id),
  index_id uuid not null,
  segment integer not null,
  bucket integer not null,
  -- doubles, feature * 2^21 + number of the text, rising
  postings bytea not null,
  primary key (org_id, index_id, segment, bucket),
  foreign key (org_id, index_id, segment) references corpus_segment (org_id, index_id, number) on delete cascade
) with (toast_tuple_target = 8160);
alter table corpus_bucket alter column postings set storage external;

-- Features of texts that came in since the last segment.
create table corpus_fresh (
  org_id uuid not null references organisation (id),
  index_id uuid not null,
  number integer not null,
  prints bytea not null,
  primary key (org_id, index_id, number),
  foreign key (org_id, index_id) references corpus_index (org_id, id)
);

-- What an agency sets: its abbreviations and synonyms, names that do not count, thresholds; each with a revision.
create table novelty_setting (
  org_id uuid not null references organisation (id),
  name text not null check (name in ('abbreviations', 'synonyms', 'names', 'thresholds', 'embedding')),
  value jsonb not null,
  rev integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (org_id, name),
  foreign key (org_id, changed_by) references person (org_id, id)
);

-- What the agency's own server of meanings made of a text: of one model only, for vectors of two cannot be compared.
create table novelty_vector (
  org_id uuid not null references organisation (id),
  model text not null,
  text_sha256 text not null,
  -- 32-bit floats
  vector bytea not null,
  made_at timestamptz not null,
  primary key (org_id, model, text_sha256)
);

-- One check of one dossier: what it was compared with and what came of it, kept as it was seen.
create table novelty_run (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  number integer not null,
  snapshot_sha256 text not null,
  -- the corpus as it was: texts with lower numbers that were not retired
  corpus_upto integer not null,
  corpus_texts integer not null,
  reading_sha256 text not null,
  thresholds jsonb not null,
  -- the result in full (contract/src/novelty.ts, `RunResult`)
  result jsonb not null,
  ran_by uuid not null,
  ran_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, initiative_id, number),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, ran_by) references person (org_id, id)
);

-- What the officer set aside, with a reason: a whole source, or one passage of it by the words it holds.
create table novelty_exclusion (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  text_id uuid not null,
  -- the words of this dossier that were set aside; none for the whole source. Found again where the dossier was completed since
  passage text,
  reason text not null check (length(reason) >= 5),
  excluded_by uuid not null,
  excluded_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, text_id) references corpus_text (org_id, id),
  foreign key (org_id, excluded_by) references person (org_id, id)
);
create index novelty_exclusion_of on novelty_exclusion (org_id, initiative_id);

create table novelty_conclusion (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  run_id uuid not null,
  verdict text not null check (verdict in ('not_duplicate', 'partly_improved', 'duplicate')),
  reasons text not null check (length(reasons) >= 20),
  -- [{textId, span, passage}]: what "duplicate" rests on
  cited jsonb not null default '[]',
  concluded_by uuid not null,
  concluded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, run_id) references novelty_run (org_id, id),
  foreign key (org_id, concluded_by) references person (org_id, id),
  foreign key (org_id, withdrawn_by) references person (org_id, id),
  constraint duplicate_names_a_source_and_a_passage check (verdict <> 'duplicate' or jsonb_array_length(cited) > 0),
  constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index one_conclusion_holds on novelty_conclusion (org_id, initiative_id) where withdrawn_at is null;

select guard_org_tables();
