-- Before a recognition is revoked its authors are told on what ground, and may reply until a day.

create table revocation_notice (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  ground text not null,
  reasons text not null check (reasons <> ''),
  announced_by uuid not null,
  announced_at timestamptz not null,
  due_on date not null,
  -- the agency thought better of it
  dropped_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, announced_by) references person (org_id, id)
);
create unique index one_revocation_is_announced_at_a_time on revocation_notice (org_id, initiative_id) where dropped_at is null;

create table revocation_reply (
  org_id uuid not null references organisation (id),
  notice_id uuid not null,
  person_id uuid not null,
  words text not null check (words <> ''),
  given_at timestamptz not null,
  primary key (org_id, notice_id, person_id),
  foreign key (org_id, notice_id) references revocation_notice (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id)
);

select guard_org_tables();
