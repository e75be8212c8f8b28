-- Experts from outside the agency: a limited account, and requests for an opinion on a dossier named. Decision 28.

-- Somebody outside is a person with an account, and nothing else of the agency: no post, no role that is given, no membership.
alter table person drop constraint person_kind_check;
alter table person add constraint person_kind_check check (kind in ('civil_servant', 'public_employee', 'worker', 'outside'));
alter table person add constraint who_is_outside_is_nobody_of_the_agency check (kind <> 'outside' or (not union_member and not head_of_agency));
alter table person add constraint an_account_from_outside_has_a_last_day check (kind <> 'outside' or active_to is not null);

create table outside_expert (
  org_id uuid not null references organisation (id),
  person_id uuid not null,
  position text not null default '',
  workplace text not null check (workplace <> ''),
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, added_by) references person (org_id, id)
);

-- One request to one expert about one dossier, in the version filed when it was asked. It ends in one of four ways.
create table expert_request (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  snapshot_number integer not null,
  expert_id uuid not null,
  question text not null check (question <> ''),
  due_on date not null,
  -- whether paragraphs and files kept confidential are shown with it
  confidential boolean not null default false,
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- asked before anything but title and authors is shown
  conflict boolean,
  conflict_kinds text[] not null default '{}',
  conflict_note text not null default '',
  declared_at timestamptz,
  draft text not null default '',
  rev integer not null default 0,
  saved_at timestamptz,
  answered_at timestamptz,
  declined_at timestamptz,
  declined_reason text check (declined_reason <> ''),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text check (withdrawn_reason <> ''),
  reminded_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, initiative_id, snapshot_number) references snapshot (org_id, initiative_id, number),
  foreign key (org_id, expert_id) references outside_expert (org_id, person_id),
  foreign key (org_id, asked_by) references person (org_id, id),
  foreign key (org_id, withdrawn_by) references person (org_id, id),
  constraint a_request_ends_in_one_way check (num_nonnulls(answered_at, declined_at, withdrawn_at) <= 1 and (conflict is not true or num_nonnulls(answered_at, declined_at, withdrawn_at) = 0)),
  constraint an_answer_about_conflicts_has_its_time check ((conflict is null) = (declared_at is null)),
  constraint only_who_has_no_conflict_writes check (conflict is false or (rev = 0 and draft = '' and answered_at is null)),
  constraint what_is_declined_has_a_reason check ((declined_at is null) = (declined_reason is null)),
  constraint what_is_withdrawn_has_a_reason_and_somebody check ((withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_at is null) = (withdrawn_by is null)),
  constraint nothing_is_drafted_where_the_request_is_over check (draft = '' or num_nonnulls(answered_at, declined_at, withdrawn_at) = 0)
);
create index expert_request_of_dossier on expert_request (org_id, initiative_id, asked_at);
create index expert_request_of_expert on expert_request (org_id, expert_id);
create index expert_request_open_by_day on expert_request (org_id, due_on) where answered_at is null and declined_at is null and withdrawn_at is null;

-- An opinion the expert handed in, and not the office: by which request, so by which version of the dossier.
alter table expert_opinion add column request_id uuid;
alter table expert_opinion add foreign key (org_id, request_id) references expert_request (org_id, id);
create unique index a_request_is_answered_once on expert_opinion (org_id, request_id) where request_id is not null;

select guard_org_tables();
