-- Papers on their way out of the agency: who answered for what, the signature, number and day, the register.

-- Who may sign besides the head and the deputies: acting for the head, by order of the working rules, by mandate.
create table signing_right (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('Q', 'TL', 'TUQ')),
  person_id uuid not null,
  number text not null,
  types text[] not null default '{}',
  from_day date not null,
  to_day date,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, given_by) references person (org_id, id),
  constraint a_right_ends_after_it_begins check (to_day is null or to_day >= from_day),
  constraint a_mandate_is_limited_in_time_and_content check (kind <> 'TUQ' or (to_day is not null and types <> '{}'))
);
create index signing_right_of_person on signing_right (org_id, person_id);

create table outgoing (
  org_id uuid not null references organisation (id),
  id uuid not null,
  type text not null,
  symbol text not null,
  about text not null,
  recipients text[] not null,
  copies integer not null check (copies between 1 and 10000),
  urgency text not null check (urgency in ('normal', 'urgent', 'very_urgent', 'express')),
  unit_id uuid,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  signer_id uuid not null,
  capacity text not null check (capacity in ('head', 'KT', 'Q', 'TL', 'TUQ')),
  -- the paper it takes the place of
  replaces_id uuid,
  revision integer not null,
  content_by uuid,
  content_at timestamptz,
  format_by uuid,
  format_at timestamptz,
  format_note text,
  signed_by uuid,
  signed_at timestamptz,
  number integer,
  dated date,
  numbered_by uuid,
  numbered_at timestamptz,
  -- the .docx with its number and day
  file_id uuid,
  issued_by uuid,
  issued_at timestamptz,
  sent_on date,
  recalled_by uuid,
  recalled_at timestamptz,
  recall_reason text,
  cancelled_at timestamptz,
  version integer not null default 1,
  -- found by number, symbol and subject, marks or not: `fold` of domain/text said in SQL
  folded text not null generated always as (
    translate(lower(coalesce(lpad(number::text, greatest(2, length(number::text)), '0'), '') || '/' || symbol || ' ' || about), 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', 'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')
  ) stored,
  primary key (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, drafted_by) references person (org_id, id),
  foreign key (org_id, signer_id) references person (org_id, id),
  foreign key (org_id, replaces_id) references outgoing (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  constraint approved_in_the_order_of_the_decree check ((format_at is null or content_at is not null) and (signed_at is null or format_at is not null) and (numbered_at is null or signed_at is not null) and (issued_at is null or numbered_at is not null) and (recalled_at is null or issued_at is not null)),
  constraint each_step_by_somebody check ((content_at is null) = (content_by is null) and (format_at is null) = (format_by is null) and (signed_at is null) = (signed_by is null) and (issued_at is null) = (issued_by is null) and (recalled_at is null) = (recalled_by is null)),
  constraint numbered_with_number_day_and_paper check ((numbered_at is null) = (number is null) and (numbered_at is null) = (dated is null) and (numbered_at is null) = (file_id is null) and (numbered_at is null) = (numbered_by is null)),
  constraint only_the_signer_signs check (signed_by is null or signed_by = signer_id),
  constraint recalled_with_its_reason check ((recalled_at is null) = (recall_reason is null)),
  constraint what_is_numbered_is_not_cancelled check (cancelled_at is null or numbered_at is null)
);
create unique index an_outgoing_number_is_given_once_a_year on outgoing (org_id, symbol, (extract(year from dated)), number) where number is not null;
create unique index one_paper_takes_the_place_of_another on outgoing (org_id, replaces_id) where replaces_id is not null and cancelled_at is null;
create index outgoing_open on outgoing (org_id, signer_id) where issued_at is null and cancelled_at is null;
create index outgoing_open_first on outgoing (org_id, drafted_at desc, id desc);

-- Every wording it had, with what the check of its form found.
create table outgoing_revision (
  org_id uuid not null references organisation (id),
  outgoing_id uuid not null,
  revision integer not null,
  file_id uuid not null,
  content_sha256 text not null,
  faults jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (org_id, outgoing_id, revision),
  foreign key (org_id, outgoing_id) references outgoing (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, made_by) references person (org_id, id)
);

-- What was done, in order; what a later wording or a return made void stays, marked so.
create table outgoing_step (
  org_id uuid not null references organisation (id),
  outgoing_id uuid not null,
  seq integer not null,
  act text not null,
  done_by uuid not null,
  done_at timestamptz not null,
  note text not null default '',
  revision integer not null,
  void boolean not null default false,
  primary key (org_id, outgoing_id, seq),
  foreign key (org_id, outgoing_id) references outgoing (org_id, id),
  foreign key (org_id, done_by) references person (org_id, id)
);

-- Numbers kept back for papers made elsewhere; each is used once or stands in the register as kept.
create table reserved_number (
  org_id uuid not null references organisation (id),
  symbol text not null,
  year integer not null,
  number integer not null,
  reason text not null check (reason <> ''),
  reserved_by uuid not null,
  reserved_at timestamptz not null,
  outgoing_id uuid,
  primary key (org_id, symbol, year, number),
  foreign key (org_id, reserved_by) references person (org_id, id),
  foreign key (org_id, outgoing_id) references outgoing (org_id, id)
);
select guard_org_tables();
