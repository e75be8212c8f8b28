-- A recall rests on a paper, or on what the signer wrote (number or what it is, and its day). Those recalled before this was asked for have none.
alter table outgoing add column recall_basis text;
alter table outgoing add column recall_basis_on date;
alter table outgoing add constraint a_basis_of_recall_has_its_day check ((recall_basis is null) = (recall_basis_on is null) and (recall_basis is null or recalled_at is not null));
