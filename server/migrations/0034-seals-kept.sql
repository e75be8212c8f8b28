-- The seal of an agency is replaced, and those before it stay: papers bear them.
alter table agency_seal drop constraint agency_seal_pkey;
alter table agency_seal add column id uuid not null default gen_random_uuid();
alter table agency_seal alter column id drop default;
alter table agency_seal add primary key (org_id, id);
create index seals_the_last_first on agency_seal (org_id, kept_at desc);
