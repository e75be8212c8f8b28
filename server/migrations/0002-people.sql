-- Units, people, their postings, roles, accounts and sessions.

create table unit (
  org_id uuid not null references organisation (id),
  id uuid not null,
  code text not null,
  name text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date,
  position integer not null default 0,
  version integer not null default 1,
  primary key (org_id, id),
  foreign key (org_id, parent_id) references unit (org_id, id),
  constraint a_unit_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
  constraint a_unit_is_not_its_own_parent check (parent_id is null or parent_id <> id)
);

create table person (
  org_id uuid not null references organisation (id),
  id uuid not null,
  full_name text not null check (full_name <> ''),
  sort_name text not null,
  search_text text not null,
  birth_date date,
  gender text check (gender in ('female', 'male')),
  kind text not null check (kind in ('civil_servant', 'public_employee', 'worker')),
  qualification text not null default '',
  email text,
  union_member boolean not null default true,
  head_of_agency boolean not null default false,
  active_from date not null,
  active_to date,
  version integer not null default 1,
  primary key (org_id, id),
  constraint a_person_leaves_after_joining check (active_to is null or active_to >= active_from)
);
create index person_by_name on person (org_id, sort_name, id);

create table posting (
  org_id uuid not null references organisation (id),
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  title text not null,
  from_day date not null,
  to_day date,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  constraint a_posting_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index posting_of_person on posting (org_id, person_id, from_day);
create index posting_in_unit on posting (org_id, unit_id, from_day);

create table role_grant (
  org_id uuid not null references organisation (id),
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('unit_head', 'secretariat', 'council_member', 'council_chair', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator')),
  unit_id uuid,
  from_day date not null,
  to_day date,
  basis text not null default '',
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  constraint a_head_heads_a_unit check (role <> 'unit_head' or unit_id is not null),
  constraint a_role_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create index role_of_person on role_grant (org_id, person_id);

create table account (
  org_id uuid not null references organisation (id),
  person_id uuid not null,
  username text not null check (username ~ '^[a-z0-9._-]{2,60}$'),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  -- the last 30-second step whose digits were used: a code overheard is good for nothing
  totp_last_step integer,
  failed_count integer not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references person (org_id, id),
  unique (org_id, username)
);

create table session (
  org_id uuid not null references organisation (id),
  id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  user_agent text not null default '',
  address text not null default '',
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, person_id) references person (org_id, id)
);
create index session_of_person on session (org_id, person_id);

create table one_time_link (
  org_id uuid not null references organisation (id),
  id uuid not null,
  token_hash text not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, person_id) references person (org_id, id)
);
