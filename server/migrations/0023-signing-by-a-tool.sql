-- Papers signed by a tool on somebody's desk: whose certificates are whose, and what was handed out to be signed.

-- A certificate is known by its issuer and serial; without a person it is the agency's own.
create table signing_certificate (
  org_id uuid not null references organisation (id),
  id uuid not null,
  person_id uuid,
  subject text not null,
  issuer text not null,
  serial text not null check (serial ~ '^[0-9A-F]+$'),
  registered_by uuid not null,
  registered_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, registered_by) references person (org_id, id),
  constraint a_certificate_ends_after_it_was_registered check (ended_at is null or ended_at >= registered_at)
);
create unique index a_certificate_is_somebodys_once on signing_certificate (org_id, issuer, serial) where ended_at is null;
create index certificate_of_person on signing_certificate (org_id, person_id) where ended_at is null;

-- One paper, one person, one purpose, once, and not for long. The token itself lies nowhere.
create table signing_task (
  org_id uuid not null references organisation (id),
  id uuid not null,
  purpose text not null check (purpose in ('SignApproved', 'SignIssued', 'SignAppendix', 'SignCopy')),
  file_id uuid not null,
  person_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  signed_file_id uuid,
  signed_by_certificate uuid,
  primary key (org_id, id),
  unique (org_id, token_hash),
  foreign key (org_id, file_id) references file (org_id, id),
  foreign key (org_id, signed_file_id) references file (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, signed_by_certificate) references signing_certificate (org_id, id),
  constraint a_token_holds_twenty_minutes_at_most check (expires_at > opened_at and expires_at <= opened_at + interval '20 minutes'),
  constraint a_used_token_brought_a_file_and_its_signer check ((used_at is null) = (signed_file_id is null) and (used_at is null) = (signed_by_certificate is null)),
  constraint a_token_is_used_in_its_time check (used_at is null or (used_at >= opened_at and used_at <= expires_at))
);
create index signing_of_file on signing_task (org_id, file_id);

select guard_org_tables();
