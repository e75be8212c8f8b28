-- The list of texts is searched by words, as every other list is, and not by walking over a million rows. The words are a column: what
-- works them out is no operation PostgreSQL lets go before the guard of the agency's rows.
alter table corpus_text add column search_vector tsvector not null generated always as (to_tsvector('simple', translate(search_text, '-/.,:;_+@&''', '           '))) stored;
create index corpus_text_search on corpus_text using gin (search_vector) where retired_at is null;
