-- A duty handed to another for a time, people who leave and come back, invitations before launch.

-- A delegation is a grant that rests on another: in writing, with an end, and no longer in force than what it rests on.
alter table role_grant add column delegated_from uuid;
alter table role_grant add foreign key (org_id, delegated_from) references role_grant (org_id, id);
alter table role_grant add constraint a_delegation_has_an_end_and_a_basis check (delegated_from is null or (to_day is not null and basis <> ''));
alter table role_grant add constraint a_delegation_rests_on_another_grant check (delegated_from is null or delegated_from <> id);
create index delegation_of_grant on role_grant (org_id, delegated_from) where delegated_from is not null;

-- Who holds which role from when to when, delegations only as long as the one who gave them holds it and is here: what every reader of "who may" asks.
create view role_held with (security_invoker = true) as
  select g.org_id, g.id, g.person_id, g.role, g.unit_id, greatest(g.from_day, s.from_day) as from_day, least(g.to_day, s.to_day, p.active_to) as to_day, g.delegated_from
  from role_grant g
  left join role_grant s on s.org_id = g.org_id and s.id = g.delegated_from
  left join person p on p.org_id = s.org_id and p.id = s.person_id;

-- Leaving is an act: its day, its reason, the paper it rests on, and who noted it; taken back when it was a mistake or they return.
create table departure (
  org_id uuid not null references organisation (id),
  id uuid not null,
  person_id uuid not null,
  last_day date not null,
  reason text not null check (reason in ('transfer', 'retirement', 'resignation', 'end_of_contract', 'dismissal', 'death', 'other')),
  basis text not null default '',
  noted_at timestamptz not null,
  noted_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, noted_by) references person (org_id, id),
  foreign key (org_id, undone_by) references person (org_id, id),
  constraint what_is_undone_was_undone_by_somebody check ((undone_at is null) = (undone_by is null)),
  constraint another_reason_is_told check (reason <> 'other' or basis <> '')
);
create unique index one_departure_stands on departure (org_id, person_id) where undone_at is null;

-- Who has left cannot sign in to confirm their share; a co-author notes it from the paper they signed, named here.
alter table authorship add column confirmed_basis text not null default '';
alter table authorship add constraint a_noted_confirmation_is_one check (confirmed_basis = '' or confirmed_share is not null);

-- An invitation that goes by mail: the key to the account is made when the mail is written, so that it lies nowhere.
create table invitation_mail (
  org_id uuid not null references organisation (id),
  person_id uuid not null,
  asked_at timestamptz not null,
  holds_days integer not null check (holds_days between 1 and 31),
  sent_at timestamptz,
  failure text,
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references person (org_id, id)
);

select guard_org_tables();
