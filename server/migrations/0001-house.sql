-- The house: the agency, what counts and numbers, files by content, and the chained history.
-- Every tenant table begins its key with org_id (design.md, section 5); guard_org_tables() puts the second wall on each.

create or replace function guard_org_tables() returns void language plpgsql as $$
declare t record;
begin
  begin
    if not exists (select from pg_roles where rolname = 'sangkien_app') then
      create role sangkien_app nologin;
    end if;
    execute format('grant sangkien_app to %I', current_user);
  exception
    when insufficient_privilege then raise notice 'no right to create a role: the owner itself is held by forced row-level security';
    when duplicate_object or unique_violation then null;
  end;
  for t in
    select c.oid::regclass as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('drop policy if exists own_organisation on %s', t.name);
    execute format('create policy own_organisation on %s using (org_id = nullif(current_setting(''sangkien.org_id'', true), '''')::uuid)', t.name);
  end loop;
  if exists (select from pg_roles where rolname = 'sangkien_app') then
    grant usage on schema public to sangkien_app;
    grant select, insert, update, delete on all tables in schema public to sangkien_app;
  end if;
end $$;

-- The list of agencies of this installation: names and addresses only, readable before anyone has signed in.
create table organisation (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{2,30}$'),
  name text not null,
  parent_name text not null default '',
  short_name text not null,
  symbol text not null,
  place text not null,
  report_to text not null default '',
  report_through text not null default '',
  head_title text not null,
  accent text not null default '#0e5a8a',
  is_demo boolean not null default false,
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null
);

-- One row per series and year: human codes and official numbers run from 1 without gaps (NĐ 30/2020, Điều 15).
create table counter (
  org_id uuid not null references organisation (id),
  series text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (org_id, series, year)
);

-- What was uploaded: the bytes lie on disk under their SHA-256, one row per upload.
create table file (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (org_id, id)
);

-- Who did what. Append-only; each row holds the hash of the one before it (SA1).
create table history (
  org_id uuid not null references organisation (id),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor_id uuid,
  what text not null,
  noun text not null,
  subject_id text not null,
  detail jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (org_id, seq),
  constraint a_hash_appears_once unique (org_id, hash)
);
create index history_of_subject on history (org_id, noun, subject_id, seq);

create table history_head (
  org_id uuid primary key references organisation (id),
  seq bigint not null,
  hash text not null
);

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger history_is_append_only before update or delete on history for each row execute function refuse_change();
