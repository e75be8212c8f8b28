-- What the council said of scores too far apart, of a grade the score bars, and the reasons of the regulation a refusal rests on.

create table discussion (
  org_id uuid not null references organisation (id),
  id uuid not null,
  sitting_id uuid not null,
  initiative_id uuid not null,
  outcome text not null check (outcome in ('score_again', 'stand_by')),
  note text not null check (note <> ''),
  -- How far the sheets lay apart then, in points, and the most the scale allows; null once they have come close.
  most numeric(8, 2),
  found numeric(8, 2),
  held_by uuid not null,
  held_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, sitting_id, initiative_id) references sitting_item (org_id, sitting_id, initiative_id),
  foreign key (org_id, held_by) references person (org_id, id),
  constraint a_spread_has_its_limit check ((most is null) = (found is null)),
  constraint scoring_again_answers_a_spread check (outcome = 'stand_by' or found is not null)
);
create index discussion_of_item on discussion (org_id, sitting_id, initiative_id, held_at, id);

alter table sitting_item
  -- Why the council gave this grade, or none, where the score barred its own.
  add column class_reason text not null default '',
  add column reason_codes text[] not null default '{}',
  add constraint a_grade_is_chosen_for_what_is_recognised check (class_reason = '' or result = 'recognise'),
  add constraint reasons_of_the_regulation_are_of_a_refusal check (reason_codes = '{}' or result = 'decline');

select guard_org_tables();
