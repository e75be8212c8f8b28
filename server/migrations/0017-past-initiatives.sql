-- Initiatives recognised before the agency worked here, taken in from its own lists. Entries of the library, not dossiers: they
-- have no stage, no sitting and no decision of ours, and stand in no figure of a report.

alter table import_job add column kind text not null default 'people' check (kind in ('people', 'past'));
alter table import_job drop constraint import_job_state_check;
alter table import_job add constraint import_job_state_check check (state in ('reading', 'ready', 'applying', 'done', 'failed', 'discarded', 'taken_back'));
alter table import_job drop constraint an_import_is_finished_when_its_state_says_so;
alter table import_job add constraint an_import_is_finished_when_its_state_says_so check ((state in ('done', 'failed', 'discarded', 'taken_back')) = (finished_at is not null));
alter table import_job add constraint only_past_initiatives_are_taken_back check (state <> 'taken_back' or kind = 'past');

create table past_initiative (
  org_id uuid not null references organisation (id),
  id uuid not null,
  import_id uuid not null,
  -- the row of the sheet it came from
  row_number integer not null,
  title text not null check (title <> ''),
  -- `titleKey` of domain/past: by what two titles are the same
  title_key text not null,
  year integer not null,
  decision_number text not null default '',
  decided_on date,
  unit_id uuid,
  -- as the list names it; all there is of a unit the agency never had here
  unit_text text not null default '',
  public boolean not null default false,
  -- the day it stands at among the others: of a year alone, its first
  ordered_on date not null generated always as (coalesce(decided_on, make_date(year, 1, 1))) stored,
  search_text text not null,
  search_vector tsvector not null generated always as (to_tsvector('simple', translate(search_text, '-/.,:;_+@&''', '           '))) stored,
  exact_text text not null,
  exact_vector tsvector not null generated always as (to_tsvector('simple', translate(exact_text, '-/.,:;_+@&''', '           '))) stored,
  primary key (org_id, id),
  foreign key (org_id, import_id) references import_job (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  constraint a_past_year_is_believable check (year between 1981 and 2200),
  constraint what_is_public_was_decided_on_a_known_day check (not public or (decision_number <> '' and decided_on is not null))
);
create index past_initiative_newest on past_initiative (org_id, ordered_on desc, id desc);
create index past_initiative_of_year on past_initiative (org_id, year, ordered_on desc, id desc);
create index past_initiative_by_title on past_initiative (org_id, title_key);
create index past_initiative_by_import on past_initiative (org_id, import_id);
create index past_initiative_search on past_initiative using gin (search_vector);
create index past_initiative_exact on past_initiative using gin (exact_vector);

-- Whoever the list names; a person only where it is certain who is meant.
create table past_author (
  org_id uuid not null,
  past_id uuid not null,
  position integer not null,
  name text not null check (name <> ''),
  person_id uuid,
  primary key (org_id, past_id, position),
  foreign key (org_id, past_id) references past_initiative (org_id, id) on delete cascade,
  foreign key (org_id, person_id) references person (org_id, id)
);
create index past_author_person on past_author (org_id, person_id) where person_id is not null;

-- The entry a row made, or found there already: what rests on an entry keeps it from being taken back.
alter table import_row add column past_id uuid;
alter table import_row add foreign key (org_id, past_id) references past_initiative (org_id, id) on delete set null (past_id);
create index import_row_by_past on import_row (org_id, past_id) where past_id is not null;

select guard_org_tables();
