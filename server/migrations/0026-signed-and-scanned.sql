-- How a paper on its way out was signed, the PDF that bears its digital signatures, the seal they show, and scans of what was signed by hand.

alter table outgoing
  add column signed_way text check (signed_way in ('paper', 'digital')),
  -- as it stands: signed, then with its number, then with the mark of the agency
  add column signed_pdf_id uuid,
  add foreign key (org_id, signed_pdf_id) references file (org_id, id);
update outgoing set signed_way = 'paper' where signed_at is not null;
alter table outgoing
  add constraint signed_in_one_way check ((signed_at is null) = (signed_way is null)),
  add constraint signed_digitally_when_a_pdf_bears_it check ((signed_pdf_id is not null) = (signed_way is not null and signed_way = 'digital'));

-- The picture of the seal, red on a transparent ground, shown at its real size in millimetres.
create table agency_seal (
  org_id uuid not null references organisation (id),
  file_id uuid not null,
  diameter integer not null check (diameter between 20 and 60),
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (org_id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, kept_by) references person (org_id, id)
);

-- The signed sheet, scanned back; an earlier one stays, with why another took its place.
create table outgoing_scan (
  org_id uuid not null references organisation (id),
  outgoing_id uuid not null,
  seq integer not null,
  file_id uuid not null,
  result text not null check (result in ('same', 'differs', 'unreadable')),
  -- the first words in which it differs: what was numbered, what was scanned
  wanted text not null default '',
  found text not null default '',
  reason text not null default '',
  bound_by uuid not null,
  bound_at timestamptz not null,
  primary key (org_id, outgoing_id, seq),
  foreign key (org_id, outgoing_id) references outgoing (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, bound_by) references person (org_id, id),
  constraint another_scan_has_its_reason check (seq = 1 or reason <> ''),
  constraint only_what_differs_says_where check ((result = 'differs') = (wanted <> '' or found <> ''))
);

-- A paper on its way out that goes to the signing tool: as it was then, and the day it is to be sent when the agency signs.
alter table signing_task
  add column outgoing_id uuid,
  add column outgoing_version integer,
  add column sent_on date,
  add foreign key (org_id, outgoing_id) references outgoing (org_id, id),
  add constraint a_paper_goes_to_the_tool_as_it_was_read check ((outgoing_id is null) = (outgoing_version is null));
select guard_org_tables();
