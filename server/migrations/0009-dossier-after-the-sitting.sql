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

-- The day on which the first application was complete, as who saw it confirmed it: after filing, so beside the frozen content.
alter table initiative add column application_confirmed_on date;
alter table initiative add constraint an_application_is_confirmed_after_acceptance check (application_confirmed_on is null or accepted_at is not null);

-- First filed wins: the earlier dossier on the same solution, as the officer who examined this one concluded.
alter table initiative add column duplicate_of uuid, add column duplicate_reason text, add column duplicate_by uuid, add column duplicate_at timestamptz;
alter table initiative add foreign key (org_id, duplicate_of) references initiative (org_id, id);
alter table initiative add foreign key (org_id, duplicate_by) references person (org_id, id);
alter table initiative add constraint an_earlier_dossier_is_named_with_a_reason_by_somebody
  check ((duplicate_of is null) = (duplicate_reason is null) and (duplicate_of is null) = (duplicate_by is null) and (duplicate_of is null) = (duplicate_at is null) and duplicate_of <> id and duplicate_reason <> '');
create index initiative_duplicate_of on initiative (org_id, duplicate_of) where duplicate_of is not null;

-- A file for those who judge and decide, as paragraphs can be.
alter table evidence add column confidential boolean not null default false;

select guard_org_tables();
