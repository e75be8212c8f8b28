-- The rules as data: versions of the regulation (with their legal bases), the calendar, the rounds.

create table regulation (
  org_id uuid not null references organisation (id),
  id uuid not null,
  title text not null,
  pack jsonb not null,
  sha256 text not null,
  valid_from date not null,
  valid_to date,
  added_at timestamptz not null,
  primary key (org_id, id),
  constraint a_regulation_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);

create table calendar_day (
  org_id uuid not null references organisation (id),
  day date not null,
  kind text not null check (kind in ('holiday', 'workday')),
  name text not null,
  primary key (org_id, day)
);

create table round (
  org_id uuid not null references organisation (id),
  id uuid not null,
  year integer not null,
  number integer not null check (number > 0),
  name text not null,
  opens_on date not null,
  closes_on date not null,
  locked_at timestamptz,
  regulation_id uuid not null,
  version integer not null default 1,
  primary key (org_id, id),
  unique (org_id, year, number),
  foreign key (org_id, regulation_id) references regulation (org_id, id),
  constraint a_round_closes_after_it_opens check (closes_on >= opens_on)
);
