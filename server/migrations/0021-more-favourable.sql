-- A new paper spares dossiers received before a day, unless it is better for them: what was weighed for a draft, and how it came out.
create table favour_weighed (
  org_id uuid not null references organisation (id),
  decision_id uuid not null,
  basis_code text not null,
  -- the dossiers the new paper is better for; the others go on under the old one
  initiative_ids uuid[] not null,
  reasons text not null,
  weighed_by uuid not null,
  weighed_at timestamptz not null,
  primary key (org_id, decision_id, basis_code),
  foreign key (org_id, decision_id) references decision (org_id, id),
  foreign key (org_id, weighed_by) references person (org_id, id),
  constraint what_is_better_says_why check (initiative_ids = '{}' or reasons <> '')
);
select guard_org_tables();
