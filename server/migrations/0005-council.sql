-- Councils, sittings, score sheets, votes, results.

create table council (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  decision_number text not null default '',
  decision_date date,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (org_id, id),
  constraint a_council_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);

create table council_seat (
  org_id uuid not null references organisation (id),
  council_id uuid not null,
  person_id uuid not null,
  seat text not null check (seat in ('chair', 'vice_chair', 'secretary', 'union_representative', 'member')),
  position integer not null,
  primary key (org_id, council_id, person_id),
  foreign key (org_id, council_id) references council (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);
create index council_seat_of_person on council_seat (org_id, person_id);

create table sitting (
  org_id uuid not null references organisation (id),
  id uuid not null,
  council_id uuid not null,
  round_id uuid not null,
  name text not null,
  held_at timestamptz not null,
  place text not null,
  scores_due date not null,
  opened_at timestamptz,
  closed_at timestamptz,
  conclusion text not null default '',
  version integer not null default 1,
  primary key (org_id, id),
  foreign key (org_id, council_id) references council (org_id, id),
  foreign key (org_id, round_id) references round (org_id, id),
  constraint a_sitting_closes_after_it_opens check (closed_at is null or opened_at is not null)
);

create table sitting_item (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  initiative_id uuid not null,
  position integer not null,
  -- What was put to the vote and what came of it; null until decided in the room.
  result text check (result in ('recognise', 'decline', 'defer', 'consult_expert')),
  points_passed boolean,
  votes_passed boolean,
  score numeric(8, 2),
  class text,
  reasons text not null default '',
  decided_at timestamptz,
  primary key (org_id, sitting_id, initiative_id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  constraint a_result_has_its_time check ((result is null) = (decided_at is null)),
  constraint a_negative_result_gives_reasons check (result is null or result = 'recognise' or reasons <> '')
);
create index sitting_item_of_initiative on sitting_item (org_id, initiative_id);

create table attendance (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  person_id uuid not null,
  present boolean not null,
  noted_at timestamptz not null,
  primary key (org_id, sitting_id, person_id),
  foreign key (org_id, sitting_id) references sitting (org_id, id)
);

create table score_sheet (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  initiative_id uuid not null,
  scorer_id uuid not null,
  marks jsonb not null,
  remark text not null default '',
  snapshot_sha256 text not null,
  rev integer not null default 1,
  saved_at timestamptz not null,
  handed_in_at timestamptz,
  primary key (org_id, sitting_id, initiative_id, scorer_id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, scorer_id) references person (org_id, id)
);
create index score_sheet_of_scorer on score_sheet (org_id, scorer_id);

create table vote (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  initiative_id uuid not null,
  person_id uuid not null,
  choice text not null check (choice in ('agree', 'disagree', 'abstain')),
  cast_at timestamptz not null,
  primary key (org_id, sitting_id, initiative_id, person_id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id)
);
