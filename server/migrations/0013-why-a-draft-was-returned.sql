-- The decision maker read the draft and did not approve it: who prepares it reads why.
alter table decision add column returned_by uuid;
alter table decision add column returned_reason text;
alter table decision add constraint what_was_returned_says_why_and_is_dropped check (
  (returned_by is null) = (returned_reason is null) and (returned_by is null or (cancelled_at is not null and issued_at is null)));
