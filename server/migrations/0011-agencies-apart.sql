-- The list of agencies is read before anyone has signed in; each agency is begun and changed by itself alone, and none is ever
-- deleted (no policy for it). The owner is held to this too.
alter table organisation enable row level security;
alter table organisation force row level security;
create policy every_agency_is_listed on organisation for select using (true);
create policy an_agency_is_begun_as_itself on organisation for insert with check (id = nullif(current_setting('sangkien.org_id', true), '')::uuid);
create policy an_agency_changes_only_itself on organisation for update using (id = nullif(current_setting('sangkien.org_id', true), '')::uuid);
