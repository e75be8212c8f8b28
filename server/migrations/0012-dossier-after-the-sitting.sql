-- What comes back from the council: the opinion of an expert it asked for, with the paper it came on where there is one.
create table expert_opinion (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  expert text not null check (expert <> ''),
  position text not null default '',
  given_on date not null,
  text text not null check (text <> ''),
  file_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, recorded_by) references person (org_id, id)
);
create index expert_opinion_of_initiative on expert_opinion (org_id, initiative_id, recorded_at);

select guard_org_tables();
