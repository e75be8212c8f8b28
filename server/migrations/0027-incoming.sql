-- Papers that come in: numbered in the order they arrive, in one series a year (Nghị định 30/2020/NĐ-CP, Điều 22, Phụ lục IV).
create table incoming (
  org_id uuid not null references organisation (id),
  id uuid not null,
  year integer not null,
  number integer not null,
  arrived_on date not null,
  issuer text not null check (issuer <> ''),
  -- as it stands on the paper: `1143/VP-HCQT`
  code text not null,
  dated date,
  about text not null check (about <> ''),
  -- the unit or person it goes to, and when it was passed on
  receiver text not null,
  passed_on date,
  note text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  folded text not null generated always as (
    translate(lower(number::text || ' ' || code || ' ' || issuer || ' ' || about || ' ' || receiver), 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', 'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')
  ) stored,
  primary key (org_id, id),
  foreign key (org_id, recorded_by) references person (org_id, id),
  constraint an_incoming_number_is_given_once_a_year unique (org_id, year, number),
  constraint passed_on_after_it_arrived check (passed_on is null or passed_on >= arrived_on),
  constraint dated_before_it_arrived check (dated is null or dated <= arrived_on)
);
create index incoming_same_paper on incoming (org_id, issuer, code);
select guard_org_tables();
