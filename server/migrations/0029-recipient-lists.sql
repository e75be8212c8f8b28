-- Recipients that stand together on many papers, kept once by the records clerk and chosen when a paper is drafted.
create table recipient_list (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null check (name <> ''),
  recipients text[] not null check (recipients <> '{}'),
  version integer not null default 1,
  primary key (org_id, id)
);
create unique index a_recipient_list_has_a_name_of_its_own on recipient_list (org_id, lower(name));
select guard_org_tables();
