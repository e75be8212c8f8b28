-- What a council let the authors of a dossier read of its comments, never with a name of a member: before it concluded, with a day to
-- reply by, and after the result was published, to explain it.
create table council_comment (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  sitting_id uuid not null,
  comments text[] not null check (cardinality(comments) between 1 and 20),
  released_by uuid not null,
  released_at timestamptz not null,
  -- the last day of the reply; null where none is asked
  due_on date,
  reply text check (reply <> ''),
  replied_by uuid,
  replied_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, released_by) references person (org_id, id),
  foreign key (org_id, replied_by) references person (org_id, id),
  constraint a_reply_has_its_author_and_time check ((reply is null) = (replied_at is null) and (reply is null) = (replied_by is null)),
  constraint what_is_replied_to_was_asked check (reply is null or due_on is not null)
);
create unique index comments_are_released_once_before_and_once_after on council_comment (org_id, initiative_id, sitting_id, (due_on is null));

-- A dossier not recognised, which its authors asked other members to look at again. The result they contest is that of the sitting named.
create table second_look (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  sitting_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  asked_on date not null,
  reasons text not null check (reasons <> ''),
  due_on date not null,
  primary key (org_id, initiative_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, sitting_id) references sitting (org_id, id),
  foreign key (org_id, asked_by) references person (org_id, id),
  constraint a_second_look_is_due_after_it_was_asked check (due_on >= asked_on)
);

select guard_org_tables();
