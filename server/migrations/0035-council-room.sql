-- Conflicts of interest: kin as people declare it, and where each member of a council stands to each dossier on its agenda.

create table kinship (
  org_id uuid not null references organisation (id),
  person_id uuid not null,
  kin_id uuid not null,
  relation text not null check (relation <> ''),
  declared_at timestamptz not null,
  primary key (org_id, person_id, kin_id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, kin_id) references person (org_id, id),
  constraint nobody_is_their_own_kin check (person_id <> kin_id)
);
create index kinship_of_kin on kinship (org_id, kin_id);

-- One row for a member and a dossier, whatever sittings it comes before. `is_out` and `cleared` are what domain/conflict makes of the
-- rest under the rules of the sitting; they are worked out anew whenever one of the facts changes, when the sitting opens, and nightly.
create table conflict (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  person_id uuid not null,
  found jsonb not null default '[]',
  declared boolean,
  declared_kinds text[] not null default '{}',
  declared_note text not null default '',
  declared_at timestamptz,
  mark text check (mark in ('conflict', 'none')),
  mark_reason text not null default '',
  marked_by uuid,
  marked_at timestamptz,
  state text not null check (state in ('conflict', 'pinned_conflict', 'none', 'pinned_none')),
  is_out boolean not null,
  cleared boolean not null,
  primary key (org_id, initiative_id, person_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, marked_by) references person (org_id, id),
  constraint who_is_out_is_not_cleared check (not (is_out and cleared)),
  constraint who_is_out_has_a_conflict check (is_out = (state in ('conflict', 'pinned_conflict'))),
  constraint an_answer_has_its_time check ((declared is null) = (declared_at is null)),
  constraint a_mark_has_its_reason check ((mark is null) = (mark_reason = '') and (mark is null) = (marked_by is null) and (mark is null) = (marked_at is null))
);
create index conflict_of_person on conflict (org_id, person_id);

-- Dossiers that came before a council until now were judged without the question: their members keep sight of them, authors are out.
insert into conflict (org_id, initiative_id, person_id, found, state, is_out, cleared)
select distinct si.org_id, si.initiative_id, cs.person_id,
  case when a.person_id is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('ground', 'author', 'with', p.full_name, 'about', '')) end,
  case when a.person_id is null then 'none' else 'pinned_conflict' end, a.person_id is not null, a.person_id is null
from sitting_item si
join sitting s on s.org_id = si.org_id and s.id = si.sitting_id
join council_seat cs on cs.org_id = s.org_id and cs.council_id = s.council_id
join person p on p.org_id = cs.org_id and p.id = cs.person_id
left join authorship a on a.org_id = si.org_id and a.initiative_id = si.initiative_id and a.person_id = cs.person_id;

select guard_org_tables();

-- The item the chair has put on the table; null: the first one without a result. Who attends from elsewhere is noted as such.
alter table sitting add column current_id uuid;
alter table sitting add constraint the_item_on_the_table_is_of_this_agenda foreign key (org_id, id, current_id) references sitting_item (org_id, sitting_id, initiative_id) on delete set null (current_id);
alter table attendance add column online boolean not null default false;
alter table attendance add constraint who_is_online_is_present check (present or not online);
