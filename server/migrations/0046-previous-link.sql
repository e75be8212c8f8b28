-- The head of a history keeps the hash of the link before the last: a link is then written in one statement (server/src/history/record.ts).
alter table history_head add column prev_hash text not null default repeat('0', 64);
