-- What a score sheet says beside its points, criterion by criterion: that data do not suffice, a comment, what proves the mark.
alter table score_sheet add column notes jsonb not null default '{}' check (jsonb_typeof(notes) = 'object');

-- A sheet written on paper and keyed in by two people of the standing office, each for themselves.
alter table score_sheet add column from_paper boolean not null default false;

create table paper_sheet (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  initiative_id uuid not null,
  scorer_id uuid not null,
  keyed_by uuid not null,
  marks jsonb not null check (jsonb_typeof(marks) = 'object'),
  notes jsonb not null default '{}' check (jsonb_typeof(notes) = 'object'),
  remark text not null default '',
  snapshot_sha256 text not null,
  keyed_at timestamptz not null,
  primary key (org_id, sitting_id, initiative_id, scorer_id, keyed_by),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, scorer_id) references person (org_id, id),
  foreign key (org_id, keyed_by) references person (org_id, id),
  constraint "nobody keys in their own sheet" check (keyed_by <> scorer_id)
);
create index paper_sheet_by_keyer on paper_sheet (org_id, keyed_by);
select guard_org_tables();
