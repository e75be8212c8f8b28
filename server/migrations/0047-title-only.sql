-- Whether a text of the corpus is no more than a title: asked of every source of a check, and told without unpacking the text itself.
alter table corpus_text add column title_only boolean not null generated always as (parts = '[]'::jsonb) stored;
