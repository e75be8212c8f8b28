-- Reviewers (phản biện): which members of the council study a dossier of a sitting most closely, and the fields each member knows.

-- Codes of the fields of a regulation, as dossiers have them.
alter table council_seat add column fields text[] not null default '{}';

-- When the reviewer is done is not kept: it is when their score sheet was handed in.
create table reviewer (
  org_id uuid not null references organisation (id),
  sitting_id uuid not null,
  initiative_id uuid not null,
  person_id uuid not null,
  how text not null check (how in ('hand', 'excel', 'auto', 'handed_on')),
  -- What the choice rested on: whether the member knows the field, and how many they had by then.
  reason jsonb not null default '{}' check (jsonb_typeof(reason) = 'object'),
  assigned_at timestamptz not null,
  assigned_by uuid not null,
  -- To whom the reviewer offered the dossier; it stays with the reviewer until that member takes it.
  offered_to uuid,
  offered_at timestamptz,
  primary key (org_id, sitting_id, initiative_id, person_id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, assigned_by) references person (org_id, id),
  foreign key (org_id, offered_to) references person (org_id, id),
  constraint an_offer_has_its_time check ((offered_to is null) = (offered_at is null)),
  constraint nobody_is_offered_their_own check (offered_to <> person_id)
);
create index reviewer_of_person on reviewer (org_id, person_id);
create index reviewer_offered_to on reviewer (org_id, offered_to) where offered_to is not null;

-- What was written to whom, by whom: a reminder is an officer's own word.
create table reviewer_reminder (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  person_id uuid not null,
  message text not null check (message <> ''),
  sent_by uuid not null,
  sent_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, sent_by) references person (org_id, id)
);
create index reviewer_reminder_of_sitting on reviewer_reminder (org_id, sitting_id, person_id);

select guard_org_tables();
