-- Units are reorganised by acts, each with its day and its basis. A unit that ends keeps its row; what succeeds it is written beside it.
create table unit_act (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('rename', 'merge', 'split', 'move', 'dissolve')),
  -- The first day of the new order.
  day date not null,
  basis_number text not null check (basis_number <> ''),
  basis_date date not null,
  basis_issuer text not null check (basis_issuer <> ''),
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, done_by) references person (org_id, id)
);

create table unit_succession (
  org_id uuid not null references organisation (id),
  former_id uuid not null,
  latter_id uuid not null,
  act_id uuid not null,
  primary key (org_id, former_id, latter_id),
  foreign key (org_id, former_id) references unit (org_id, id),
  foreign key (org_id, latter_id) references unit (org_id, id),
  foreign key (org_id, act_id) references unit_act (org_id, id),
  constraint a_unit_does_not_succeed_itself check (former_id <> latter_id)
);
create index succession_by_latter on unit_succession (org_id, latter_id);

-- Where a unit stands in the tree after it first moved; `unit.parent_id` is where it began.
create table unit_parent (
  org_id uuid not null references organisation (id),
  unit_id uuid not null,
  from_day date not null,
  parent_id uuid,
  act_id uuid not null,
  primary key (org_id, unit_id, from_day),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, parent_id) references unit (org_id, id),
  foreign key (org_id, act_id) references unit_act (org_id, id),
  constraint a_unit_is_not_moved_under_itself check (parent_id is null or parent_id <> unit_id)
);

-- Names as they are searched: `fold` of domain/text said in SQL. What an act began or ended is not moved by hand.
alter table unit
  add column begun_act_id uuid,
  add column ended_act_id uuid,
  add column folded text not null generated always as (
    translate(lower(name || ' ' || code), 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', 'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')
  ) stored,
  add foreign key (org_id, begun_act_id) references unit_act (org_id, id),
  add foreign key (org_id, ended_act_id) references unit_act (org_id, id),
  add constraint a_unit_ended_by_an_act_has_its_last_day check (ended_act_id is null or valid_to is not null);

select guard_org_tables();
