-- Contests: the days on which the public votes in a round, and what each person chose there.
alter table round add column votes_from date, add column votes_to date;
alter table round add constraint a_public_vote_has_both_its_days check ((votes_from is null) = (votes_to is null));
alter table round add constraint a_public_vote_ends_after_it_begins check (votes_to >= votes_from);
alter table round add constraint the_public_votes_once_filing_has_ended check (votes_from > closes_on);

-- One row a choice: an entry is chosen once by a person. No page and no paper reads the voter but for the voter.
create table public_vote (
  org_id uuid not null references organisation (id),
  round_id uuid not null,
  voter_id uuid not null,
  initiative_id uuid not null,
  cast_at timestamptz not null,
  primary key (org_id, round_id, voter_id, initiative_id),
  foreign key (org_id, round_id) references round (org_id, id),
  foreign key (org_id, voter_id) references person (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);
create index public_vote_for_initiative on public_vote (org_id, round_id, initiative_id);

select guard_org_tables();
