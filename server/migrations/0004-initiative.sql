-- Ideas, dossiers, authors, evidence, opinions, intake and its clocks.

create table initiative (
  org_id uuid not null references organisation (id),
  id uuid not null,
  code text,
  stage text not null check (stage in ('draft', 'submitted', 'completion_requested', 'intake_refused', 'accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion', 'awaiting_consent', 'awaiting_decision', 'recognised', 'declined', 'withdrawn', 'revoked')),
  stage_since timestamptz not null,
  unit_id uuid not null,
  round_id uuid,
  regulation_id uuid not null,
  -- The whole dossier by field (domain/initiative/dossier.ts), and how often each field was saved.
  content jsonb not null default '{}',
  revs jsonb not null default '{}',
  title text not null generated always as (coalesce(content ->> 'title', '')) stored,
  field text generated always as (content ->> 'field') stored,
  solution_kinds jsonb not null generated always as (coalesce(content -> 'solutionKinds', '[]'::jsonb)) stored,
  about_it boolean not null generated always as (coalesce((content ->> 'aboutIt')::boolean, false)) stored,
  about_reform boolean not null generated always as (coalesce((content ->> 'aboutAdministrativeReform')::boolean, false)) stored,
  first_applied_on text generated always as (content ->> 'firstAppliedOn') stored,
  -- Whether there is a benefit for the accountant to look at.
  has_benefit boolean not null generated always as (jsonb_array_length(coalesce(content -> 'benefitLines', '[]'::jsonb)) > 0) stored,
  -- The title with each letter of the Vietnamese alphabet as one byte in its order, tones left out: sorts by plain bytes.
  title_key text collate "C" not null generated always as (translate(lower(coalesce(content ->> 'title', '')), 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz', 'AAAAAABBBBBBCCCCCCDEFGHHHHHHIIIIIIJKLMMMMMMNOPQRSSSSSSTTTTTTUUUUUUVWXYZaaaaaabbbbbbcdeffffffg')) stored,
  -- Folded and exact words (written on every save); punctuation parts words, so that SK-2026-017 is three.
  search_text text not null default '',
  search_vector tsvector not null generated always as (to_tsvector('simple', translate(search_text, '-/.,:;_+@&''', '           '))) stored,
  exact_text text not null default '',
  exact_vector tsvector not null generated always as (to_tsvector('simple', translate(exact_text, '-/.,:;_+@&''', '           '))) stored,
  created_by uuid not null,
  created_at timestamptz not null,
  received_at timestamptz,
  -- When it takes its place in lists: filed, or begun while it is a draft.
  listed_at timestamptz not null generated always as (coalesce(received_at, created_at)) stored,
  receipt_number integer,
  accepted_at timestamptz,
  decided_on date,
  closed_at timestamptz,
  refusal_code text,
  refusal_reason text,
  -- The year to file had run out: the author asks with a reason, the secretariat allows it with one.
  late_asked_at timestamptz,
  late_reason text,
  late_allowed_by uuid,
  late_allowed_reason text,
  opinion_asked_at timestamptz,
  benefit_money bigint,
  benefit_hours integer,
  benefit_checked_by uuid,
  benefit_checked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, code),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, round_id) references round (org_id, id),
  foreign key (org_id, regulation_id) references regulation (org_id, id),
  foreign key (org_id, created_by) references person (org_id, id),
  constraint received_if_and_only_if_it_has_a_code check ((received_at is null) = (code is null)),
  constraint a_draft_has_not_been_received check (stage <> 'draft' or received_at is null),
  constraint decided_if_and_only_if_it_has_a_decision_date check ((stage in ('recognised', 'revoked')) <= (decided_on is not null)),
  constraint an_intake_refusal_states_its_reason check (stage <> 'intake_refused' or (refusal_code is not null and refusal_reason is not null))
);
-- Lists in their orders, counted from an index alone: it holds what decides who sees a row (server/src/initiative/visible-to.ts).
create index initiative_listed on initiative (org_id, listed_at desc, id desc) include (received_at, late_asked_at, stage, unit_id);
create index initiative_by_stage on initiative (org_id, stage, listed_at desc, id desc) include (received_at, late_asked_at);
create index initiative_by_title on initiative (org_id, title_key, id);
create index initiative_by_received on initiative (org_id, received_at) where received_at is not null;
create index initiative_by_accepted on initiative (org_id, accepted_at) where accepted_at is not null;
create index initiative_by_decided on initiative (org_id, decided_on desc, id desc) include (stage) where decided_on is not null;
create index initiative_by_unit on initiative (org_id, unit_id, listed_at desc);
create index initiative_by_round on initiative (org_id, round_id, listed_at desc);
-- What the accountant has still to look at.
create index initiative_benefit_unchecked on initiative (org_id, id) where has_benefit and benefit_checked_at is null and accepted_at is not null;
create index initiative_search on initiative using gin (search_vector);
create index initiative_exact on initiative using gin (exact_vector);
-- Row-level security lets only leakproof operators reach an index; @@ is not marked so, though it tells nothing. A server of
-- one's own may lack the right to mark it: search is then right and slow, until its administrator runs this one line.
do $$ begin
  alter function ts_match_vq(tsvector, tsquery) leakproof;
exception when insufficient_privilege then raise notice 'search will not use its index until a superuser runs: alter function ts_match_vq(tsvector, tsquery) leakproof';
end $$;

create table idea (
  org_id uuid not null references organisation (id),
  id uuid not null,
  title text not null check (title <> ''),
  note text not null default '',
  person_id uuid not null,
  noted_at timestamptz not null,
  photo_id uuid,
  initiative_id uuid,
  search_text text not null,
  version integer not null default 1,
  removed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  foreign key (org_id, photo_id) references file (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);
create index idea_of_person on idea (org_id, person_id, noted_at desc);

-- Each earlier value of a field: nothing typed is ever lost.
create table dossier_change (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  field text not null,
  rev integer not null,
  value jsonb,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (org_id, initiative_id, field, rev),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);

create table authorship (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  person_id uuid not null,
  -- hundredths of a percent: 100 % = 10000
  share integer not null check (share > 0 and share <= 10000),
  contribution text not null default '',
  position integer not null,
  confirmed_share integer,
  confirmed_at timestamptz,
  primary key (org_id, initiative_id, person_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  constraint confirmed_if_and_only_if_at_a_time check ((confirmed_share is null) = (confirmed_at is null))
);
create index authorship_of_person on authorship (org_id, person_id);

create table evidence (
  org_id uuid not null references organisation (id),
  id uuid not null,
  initiative_id uuid not null,
  file_id uuid not null,
  title text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, file_id) references file (org_id, id)
);
create index evidence_of_initiative on evidence (org_id, initiative_id);

create table unit_opinion (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  supports boolean not null,
  reasons text not null,
  given_at timestamptz not null,
  primary key (org_id, initiative_id),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  constraint an_opinion_against_gives_reasons check (supports or reasons <> '')
);

-- What was filed, word for word, and its hash; never changed.
create table snapshot (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  number integer not null check (number > 0),
  facts jsonb not null,
  sha256 text not null,
  taken_at timestamptz not null,
  primary key (org_id, initiative_id, number),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);
create trigger a_snapshot_is_never_changed before update or delete on snapshot for each row execute function refuse_change();

create table term (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  kind text not null check (kind in ('examine', 'complete', 'decide')),
  starts_on date not null,
  due_on date not null,
  paused_on date,
  ended_at timestamptz,
  extensions jsonb not null default '[]',
  primary key (org_id, initiative_id, kind, starts_on),
  foreign key (org_id, initiative_id) references initiative (org_id, id),
  constraint a_term_is_due_after_it_starts check (due_on >= starts_on)
);
create index term_running on term (org_id, due_on) where ended_at is null;

create table completion_request (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  number integer not null,
  fields text[] not null check (cardinality(fields) > 0),
  message text not null check (message <> ''),
  asked_by uuid not null,
  asked_at timestamptz not null,
  due_on date not null,
  answered_at timestamptz,
  primary key (org_id, initiative_id, number),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);

create table intake_check (
  org_id uuid not null references organisation (id),
  initiative_id uuid not null,
  condition text not null,
  verdict text not null check (verdict in ('met', 'not_met', 'unclear')),
  note text not null default '',
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (org_id, initiative_id, condition),
  foreign key (org_id, initiative_id) references initiative (org_id, id)
);
