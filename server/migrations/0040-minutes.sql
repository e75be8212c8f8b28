-- What people write in the minutes of a sitting, correction by correction, and who signed them. Decision 24.

-- One field as somebody left it. `version` counts the savings of a sitting's minutes; several fields may be saved at once.
create table minutes_revision (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  version integer not null check (version > 0),
  field text not null check (field in ('guests', 'discussion', 'opinion', 'conclusion', 'closing')),
  initiative_id uuid,
  person_id uuid,
  text text not null,
  -- Empty while the council sits.
  reason text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, written_by) references person (org_id, id),
  constraint what_is_of_an_item_names_it check ((initiative_id is not null) = (field in ('discussion', 'opinion'))),
  constraint an_opinion_is_of_somebody check ((person_id is not null) = (field = 'opinion'))
);
create index minutes_revision_of_sitting on minutes_revision (org_id, sitting_id, version);

-- A signature under the minutes as they stood: `content` is what its hash was made of. A correction makes it void; it stays.
create table minutes_signature (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  role text not null check (role in ('secretary', 'chair')),
  person_id uuid not null,
  version integer not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz not null,
  void_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);
create unique index each_signs_once on minutes_signature (org_id, sitting_id, role) where void_at is null;

-- Minutes signed by hand: nobody is asked to sign them here. Those of sittings that are over were.
alter table sitting add column minutes_on_paper boolean not null default false;
update sitting set minutes_on_paper = true where closed_at is not null;

select guard_org_tables();
