-- Opinions in writing instead of a vote in the room: until when, and when the office ended it. Decision 25.
alter table sitting_item
  add column written_due timestamptz,
  add column written_ended_at timestamptz,
  add constraint only_what_was_asked_in_writing_ends check (written_ended_at is null or written_due is not null);

-- Why somebody voted so, and whether the answer came after the day; both of answers in writing.
alter table vote
  add column reason text not null default '',
  add column late boolean not null default false;
