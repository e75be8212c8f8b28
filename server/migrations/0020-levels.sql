-- Which units apply what was recognised, and what was proposed to the levels above.

create table adoption (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  unit_id uuid not null,
  from_day date not null,
  to_day date,
  effect text not null default '',
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, noted_by) references person (org_id, id),
  constraint an_adoption_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create unique index one_unit_applies_it_once on adoption (org_id, initiative_id, unit_id) where to_day is null;
create index adoption_of_unit on adoption (org_id, unit_id);

create table nomination (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  level text not null check (level in ('province', 'nation')),
  -- the rules it was begun under: which papers it wants, who decides
  regulation_id uuid not null,
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  sent_number text,
  sent_on date,
  sent_by uuid,
  answer text check (answer in ('recognised', 'declined')),
  answer_number text,
  answered_on date,
  answer_note text not null default '',
  answer_noted_by uuid,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, regulation_id) references regulation (org_id, id),
  foreign key (org_id, prepared_by) references person (org_id, id),
  constraint sent_with_a_number_on_a_day check ((sent_on is null) = (sent_number is null) and (sent_on is null) = (sent_by is null)),
  constraint answered_with_a_number_on_a_day check ((answer is null) = (answered_on is null) and (answer is null) = (answer_number is null)),
  constraint only_what_was_sent_is_answered check (answer is null or sent_on is not null),
  constraint what_was_sent_is_not_taken_back check (withdrawn_at is null or sent_on is null),
  constraint answered_after_it_was_sent check (answered_on is null or answered_on >= sent_on)
);
create unique index one_proposal_stands_at_a_level on nomination (org_id, initiative_id, level) where withdrawn_at is null and answer is distinct from 'declined';
create index nomination_of_initiative on nomination (org_id, initiative_id);
create index nomination_newest on nomination (org_id, prepared_at desc, id desc);
create index nomination_by_sent on nomination (org_id, sent_on) where sent_on is not null;
create index nomination_by_answer on nomination (org_id, answered_on) where answered_on is not null;

create table nomination_paper (
  org_id uuid not null references organisation (id),
  nomination_id uuid not null,
  code text not null,
  file_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (org_id, nomination_id, code),
  foreign key (org_id, nomination_id) references nomination (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, added_by) references person (org_id, id)
);

select guard_org_tables();
