-- Templates of an agency's own in place of the built-in ones: what was sent in, and what was in force from when.

-- Kept as it was sent, once it was found safe and whole; it makes papers only through a version that points to it.
create table template_file (
  org_id uuid not null references organisation (id),
  id uuid not null,
  key text not null,
  name text not null,
  bytes bytea not null check (length(bytes) between 1 and 2097152),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, key, id),
  foreign key (org_id, uploaded_by) references person (org_id, id)
);

-- A version without a file is the return to the built-in template. None is ever changed: a return is a version too.
create table own_template (
  org_id uuid not null references organisation (id),
  key text not null,
  version integer not null check (version > 0),
  template_file_id uuid,
  valid_from date not null,
  note text not null default '',
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (org_id, key, version),
  foreign key (org_id, key, template_file_id) references template_file (org_id, key, id),
  foreign key (org_id, made_by) references person (org_id, id)
);
create index version_with_file on own_template (org_id, template_file_id) where template_file_id is not null;

select guard_org_tables();
