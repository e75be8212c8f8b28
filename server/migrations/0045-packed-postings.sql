-- Buckets and features take half the room (decision 0019). Indexes written before are packed anew when the server next starts, before it answers.
alter table corpus_index add column packing integer not null default 1;
alter table corpus_index alter column packing set default 2;
update corpus_index set packing = 2 where state <> 'serving';
comment on column corpus_bucket.postings is 'steps between features, and between the numbers of the texts that have each (server/src/novelty/pack-postings.ts)';
comment on column corpus_fresh.prints is 'features, rising, as unsigned 32-bit numbers';
-- What tells the counts of one index from those of another, worked out once and not for every check that is listed.
alter table corpus_index add column counts_md5 text not null generated always as (md5(term_counts)) stored;
