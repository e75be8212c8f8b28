// Written by checks/src/write-schema-types.ts from the migrations; a test compares. Do not edit by hand.
import type { ColumnType, Generated } from 'kysely'
import type { CertificateId, CouncilId, DecisionId, FileId, IdeaId, InitiativeId, OrgId, PersonId, RegulationId, ReportId, RoundId, SittingId, UnitId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'

/** A jsonb column: read as what the query says it is, written as JSON text. */
type Json = ColumnType<unknown, string, string>

export interface Database {
  account: {
    org_id: OrgId
    person_id: PersonId
    username: string
    password_hash: string | null
    totp_secret: string | null
    totp_confirmed_at: Date | null
    totp_last_step: number | null
    failed_count: Generated<number>
    locked_until: Date | null
    disabled_at: Date | null
  }
  adoption: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    unit_id: UnitId
    from_day: Day
    to_day: Day | null
    effect: Generated<string>
    noted_by: PersonId
    noted_at: Date
  }
  agency_seal: {
    org_id: OrgId
    file_id: FileId
    diameter: number
    kept_by: PersonId
    kept_at: Date
    id: string
  }
  attendance: {
    org_id: OrgId
    sitting_id: SittingId
    person_id: PersonId
    present: boolean
    noted_at: Date
    online: Generated<boolean>
  }
  authorship: {
    org_id: OrgId
    initiative_id: InitiativeId
    person_id: PersonId
    share: number
    contribution: Generated<string>
    position: number
    confirmed_share: number | null
    confirmed_at: Date | null
    confirmed_basis: Generated<string>
  }
  batch: {
    org_id: OrgId
    id: string
    kind: 'certificates' | 'refusal_notices'
    format: 'docx' | 'pdf'
    decision_id: DecisionId | null
    state: 'making' | 'done' | 'failed' | 'cancelled'
    attempts: Generated<number>
    fault: ColumnType<unknown, string | null | undefined, string | null>
    created_by: PersonId
    created_at: Date
    finished_at: Date | null
    zip_size: number | null
    pdf_size: number | null
    pages: number | null
    swept_at: Date | null
  }
  batch_paper: {
    org_id: OrgId
    batch_id: string
    position: number
    name: string
    certificate_id: string | null
    decision_id: DecisionId | null
    person_id: PersonId | null
    docx_sha256: string | null
    pdf_sha256: string | null
    made_at: Date | null
    fault: ColumnType<unknown, string | null | undefined, string | null>
  }
  calendar_day: {
    org_id: OrgId
    day: Day
    kind: 'holiday' | 'workday'
    name: string
  }
  certificate: {
    org_id: OrgId
    id: CertificateId
    initiative_id: InitiativeId
    person_id: PersonId
    decision_id: DecisionId
    number: number
    year: number
    check_code: string
    issued_on: Day
    revoked_on: Day | null
    revoking_decision_id: DecisionId | null
  }
  completion_request: {
    org_id: OrgId
    initiative_id: InitiativeId
    number: number
    fields: string[]
    message: string
    asked_by: PersonId
    asked_at: Date
    due_on: Day
    answered_at: Date | null
  }
  conflict: {
    org_id: OrgId
    initiative_id: InitiativeId
    person_id: PersonId
    found: ColumnType<unknown, string | undefined, string>
    declared: boolean | null
    declared_kinds: Generated<string[]>
    declared_note: Generated<string>
    declared_at: Date | null
    mark: 'conflict' | 'none' | null
    mark_reason: Generated<string>
    marked_by: PersonId | null
    marked_at: Date | null
    state: 'conflict' | 'pinned_conflict' | 'none' | 'pinned_none'
    is_out: boolean
    cleared: boolean
  }
  consent: {
    org_id: OrgId
    initiative_id: InitiativeId
    asked_at: Date
    given: boolean | null
    number: string | null
    dated: Day | null
    issuer: string | null
    recorded_by: PersonId | null
    recorded_at: Date | null
  }
  corpus_bucket: {
    org_id: OrgId
    index_id: string
    segment: number
    bucket: number
    postings: Buffer
  }
  corpus_file: {
    org_id: OrgId
    id: string
    file_id: FileId
    kind: 'recognised' | 'solution' | 'procedure' | 'outside'
    source: string
    title: Generated<string>
    year: number | null
    state: 'reading' | 'ready' | 'failed'
    pages: number | null
    attempts: Generated<number>
    fault: ColumnType<unknown, string | null | undefined, string | null>
    text_id: string | null
    added_by: PersonId
    added_at: Date
    read_at: Date | null
    removed_at: Date | null
    version: Generated<number>
  }
  corpus_file_page: {
    org_id: OrgId
    corpus_file_id: string
    page: number
    way: 'letters' | 'picture' | 'blank'
    confidence: number
    text: string
  }
  corpus_fresh: {
    org_id: OrgId
    index_id: string
    number: number
    prints: Buffer
  }
  corpus_index: {
    org_id: OrgId
    id: string
    state: 'building' | 'serving' | 'retired' | 'failed' | 'cancelled'
    reading_sha256: string
    counted: Generated<number>
    term_counts: Generated<Buffer>
    upto: Generated<number>
    kinds: ColumnType<unknown, string | undefined, string>
    done: Generated<number>
    total: Generated<number>
    attempts: Generated<number>
    started_by: PersonId | null
    started_at: Date
    finished_at: Date | null
    fault: string | null
    packing: Generated<number>
    counts_md5: ColumnType<string, never, never>
  }
  corpus_segment: {
    org_id: OrgId
    index_id: string
    number: number
    texts: number
    bits: number
  }
  corpus_text: {
    org_id: OrgId
    id: string
    number: number
    kind: 'dossier' | 'recognised' | 'solution' | 'procedure' | 'outside'
    initiative_id: InitiativeId | null
    past_id: string | null
    import_id: string | null
    file_id: FileId | null
    source: Generated<string>
    title: string
    parts: ColumnType<unknown, string | undefined, string>
    authors: ColumnType<unknown, string | undefined, string>
    author_ids: ColumnType<unknown, string | undefined, string>
    unit_id: UnitId | null
    unit_text: Generated<string>
    year: number | null
    decision: Generated<string>
    received_at: Date | null
    poor_pages: ColumnType<unknown, string | undefined, string>
    search_text: string
    fingerprint: string
    added_at: Date
    retired_at: Date | null
    retired_before: number | null
    title_key: Generated<string>
    search_vector: ColumnType<string, never, never>
    title_only: ColumnType<boolean, never, never>
  }
  council: {
    org_id: OrgId
    id: CouncilId
    name: string
    decision_number: Generated<string>
    decision_date: Day | null
    valid_from: Day
    valid_to: Day | null
    version: Generated<number>
  }
  council_comment: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    sitting_id: SittingId
    comments: string[]
    released_by: PersonId
    released_at: Date
    due_on: Day | null
    reply: string | null
    replied_by: PersonId | null
    replied_at: Date | null
  }
  council_seat: {
    org_id: OrgId
    council_id: CouncilId
    person_id: PersonId
    seat: 'chair' | 'vice_chair' | 'secretary' | 'union_representative' | 'member'
    position: number
    fields: Generated<string[]>
  }
  counter: {
    org_id: OrgId
    series: string
    year: number
    last: number
  }
  decision: {
    org_id: OrgId
    id: DecisionId
    kind: 'recognition' | 'refusal' | 'revocation'
    sitting_id: SittingId | null
    about: string
    ground: string | null
    approved_by: PersonId | null
    approved_at: Date | null
    number: number | null
    symbol: string | null
    dated: Day | null
    issued_by: PersonId | null
    issued_at: Date | null
    cancelled_at: Date | null
    facts: ColumnType<unknown, string | null | undefined, string | null>
    sha256: string | null
    created_by: PersonId
    created_at: Date
    version: Generated<number>
    folded: ColumnType<string, never, never>
    returned_by: PersonId | null
    returned_reason: string | null
  }
  decision_item: {
    org_id: OrgId
    decision_id: DecisionId
    initiative_id: InitiativeId
    position: number
    reasons: Generated<string>
  }
  departure: {
    org_id: OrgId
    id: string
    person_id: PersonId
    last_day: Day
    reason: 'transfer' | 'retirement' | 'resignation' | 'end_of_contract' | 'dismissal' | 'death' | 'other'
    basis: Generated<string>
    noted_at: Date
    noted_by: PersonId
    undone_at: Date | null
    undone_by: PersonId | null
  }
  discussion: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    initiative_id: InitiativeId
    outcome: 'score_again' | 'stand_by'
    note: string
    most: number | null
    found: number | null
    held_by: PersonId
    held_at: Date
  }
  dossier_change: {
    org_id: OrgId
    initiative_id: InitiativeId
    field: string
    rev: number
    value: ColumnType<unknown, string | null | undefined, string | null>
    saved_by: PersonId
    saved_at: Date
  }
  evidence: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    file_id: FileId
    title: string
    added_by: PersonId
    added_at: Date
    removed_at: Date | null
    confidential: Generated<boolean>
  }
  expert_opinion: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    expert: string
    position: Generated<string>
    given_on: Day
    text: string
    file_id: FileId | null
    recorded_by: PersonId
    recorded_at: Date
    request_id: string | null
  }
  expert_request: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    snapshot_number: number
    expert_id: PersonId
    question: string
    due_on: Day
    confidential: Generated<boolean>
    asked_by: PersonId
    asked_at: Date
    conflict: boolean | null
    conflict_kinds: Generated<string[]>
    conflict_note: Generated<string>
    declared_at: Date | null
    draft: Generated<string>
    rev: Generated<number>
    saved_at: Date | null
    answered_at: Date | null
    declined_at: Date | null
    declined_reason: string | null
    withdrawn_at: Date | null
    withdrawn_by: PersonId | null
    withdrawn_reason: string | null
    reminded_at: Date | null
  }
  favour_weighed: {
    org_id: OrgId
    decision_id: DecisionId
    basis_code: string
    initiative_ids: string[]
    reasons: string
    weighed_by: PersonId
    weighed_at: Date
  }
  file: {
    org_id: OrgId
    id: FileId
    sha256: string
    name: string
    media_type: string
    size: number
    uploaded_by: PersonId
    uploaded_at: Date
  }
  history: {
    org_id: OrgId
    seq: number
    at: Date
    actor_id: PersonId | null
    what: string
    noun: string
    subject_id: string
    detail: Json
    prev_hash: string
    hash: string
  }
  history_head: {
    org_id: OrgId
    seq: number
    hash: string
    prev_hash: Generated<string>
  }
  idea: {
    org_id: OrgId
    id: IdeaId
    title: string
    note: Generated<string>
    person_id: PersonId
    noted_at: Date
    photo_id: FileId | null
    initiative_id: InitiativeId | null
    search_text: string
    version: Generated<number>
    removed_at: Date | null
  }
  import_job: {
    org_id: OrgId
    id: string
    file_id: FileId
    state: 'reading' | 'ready' | 'applying' | 'done' | 'failed' | 'discarded' | 'taken_back'
    settings: Json
    found: ColumnType<unknown, string | null | undefined, string | null>
    counts: ColumnType<unknown, string | null | undefined, string | null>
    plan_hash: string | null
    fault: ColumnType<unknown, string | null | undefined, string | null>
    done: Generated<number>
    total: Generated<number>
    attempts: Generated<number>
    version: Generated<number>
    created_by: PersonId
    created_at: Date
    applied_by: PersonId | null
    finished_at: Date | null
    kind: Generated<'people' | 'past' | 'corpus'>
  }
  import_row: {
    org_id: OrgId
    import_id: string
    position: number
    row_number: number | null
    verdict: 'new' | 'changed' | 'same' | 'left' | 'doubtful' | 'wrong' | 'skipped'
    name: string
    person_id: PersonId | null
    detail: Json
    past_id: string | null
  }
  incoming: {
    org_id: OrgId
    id: string
    year: number
    number: number
    arrived_on: Day
    issuer: string
    code: string
    dated: Day | null
    about: string
    receiver: string
    passed_on: Day | null
    note: string
    recorded_by: PersonId
    recorded_at: Date
    version: Generated<number>
    folded: ColumnType<string, never, never>
  }
  initiative: {
    org_id: OrgId
    id: InitiativeId
    code: string | null
    stage: 'draft' | 'submitted' | 'completion_requested' | 'intake_refused' | 'accepted' | 'awaiting_application' | 'scoring' | 'sitting' | 'deferred' | 'expert_opinion' | 'awaiting_consent' | 'awaiting_decision' | 'recognised' | 'declined' | 'withdrawn' | 'revoked'
    stage_since: Date
    unit_id: UnitId
    round_id: RoundId | null
    regulation_id: RegulationId
    content: ColumnType<unknown, string | undefined, string>
    revs: ColumnType<unknown, string | undefined, string>
    title: ColumnType<string, never, never>
    field: ColumnType<string | null, never, never>
    solution_kinds: ColumnType<unknown, never, never>
    about_it: ColumnType<boolean, never, never>
    about_reform: ColumnType<boolean, never, never>
    first_applied_on: ColumnType<string | null, never, never>
    has_benefit: ColumnType<boolean, never, never>
    title_key: ColumnType<string, never, never>
    search_text: Generated<string>
    search_vector: ColumnType<string, never, never>
    exact_text: Generated<string>
    exact_vector: ColumnType<string, never, never>
    created_by: PersonId
    created_at: Date
    received_at: Date | null
    listed_at: ColumnType<Date, never, never>
    receipt_number: number | null
    accepted_at: Date | null
    decided_on: Day | null
    closed_at: Date | null
    refusal_code: string | null
    refusal_reason: string | null
    late_asked_at: Date | null
    late_reason: string | null
    late_allowed_by: PersonId | null
    late_allowed_reason: string | null
    opinion_asked_at: Date | null
    benefit_money: number | null
    benefit_hours: number | null
    benefit_checked_by: PersonId | null
    benefit_checked_at: Date | null
    application_confirmed_on: Day | null
    duplicate_of: string | null
    duplicate_reason: string | null
    duplicate_by: PersonId | null
    duplicate_at: Date | null
  }
  intake_check: {
    org_id: OrgId
    initiative_id: InitiativeId
    condition: string
    verdict: 'met' | 'not_met' | 'unclear'
    note: Generated<string>
    checked_by: PersonId
    checked_at: Date
  }
  invitation_mail: {
    org_id: OrgId
    person_id: PersonId
    asked_at: Date
    holds_days: number
    sent_at: Date | null
    failure: string | null
  }
  kinship: {
    org_id: OrgId
    person_id: PersonId
    kin_id: PersonId
    relation: string
    declared_at: Date
  }
  legal_basis: {
    org_id: OrgId
    id: string
    code: string
    number: string
    issuer: string
    title: string
    issued_on: Day | null
    valid_from: Day | null
    valid_to: Day | null
    successor: string | null
    successor_from: Day | null
    amendments: ColumnType<unknown, string | undefined, string>
    transition: ColumnType<unknown, string | null | undefined, string | null>
    evidence: 'fact' | 'second_hand' | 'memory_high' | 'memory_medium' | 'memory_low' | 'unknown' | 'design'
    version: Generated<number>
  }
  minutes_revision: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    version: number
    field: 'guests' | 'discussion' | 'opinion' | 'conclusion' | 'closing'
    initiative_id: InitiativeId | null
    person_id: PersonId | null
    text: string
    reason: string
    written_by: PersonId
    written_at: Date
  }
  minutes_signature: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    role: 'secretary' | 'chair'
    person_id: PersonId
    version: number
    content: Json
    sha256: string
    signed_at: Date
    void_at: Date | null
  }
  nomination: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    level: 'province' | 'nation'
    regulation_id: RegulationId
    prepared_by: PersonId
    prepared_at: Date
    sent_number: string | null
    sent_on: Day | null
    sent_by: PersonId | null
    answer: 'recognised' | 'declined' | null
    answer_number: string | null
    answered_on: Day | null
    answer_note: Generated<string>
    answer_noted_by: PersonId | null
    withdrawn_at: Date | null
  }
  nomination_paper: {
    org_id: OrgId
    nomination_id: string
    code: string
    file_id: FileId
    added_by: PersonId
    added_at: Date
  }
  notice: {
    org_id: OrgId
    id: string
    person_id: PersonId
    kind: string
    initiative_id: InitiativeId | null
    facts: ColumnType<unknown, string | undefined, string>
    at: Date
    read_at: Date | null
    mailed_at: Date | null
  }
  notice_preference: {
    org_id: OrgId
    person_id: PersonId
    mail: 'each' | 'daily' | 'none'
  }
  novelty_conclusion: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    run_id: string
    verdict: 'not_duplicate' | 'partly_improved' | 'duplicate'
    reasons: string
    cited: ColumnType<unknown, string | undefined, string>
    concluded_by: PersonId
    concluded_at: Date
    withdrawn_at: Date | null
    withdrawn_by: PersonId | null
  }
  novelty_exclusion: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    text_id: string
    passage: string | null
    reason: string
    excluded_by: PersonId
    excluded_at: Date
  }
  novelty_run: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    number: number
    snapshot_sha256: string
    corpus_upto: number
    corpus_texts: number
    reading_sha256: string
    thresholds: Json
    result: Json
    ran_by: PersonId
    ran_at: Date
  }
  novelty_setting: {
    org_id: OrgId
    name: 'abbreviations' | 'synonyms' | 'names' | 'thresholds' | 'embedding'
    value: Json
    rev: Generated<number>
    changed_by: PersonId
    changed_at: Date
  }
  novelty_vector: {
    org_id: OrgId
    model: string
    text_sha256: string
    vector: Buffer
    made_at: Date
  }
  one_time_link: {
    org_id: OrgId
    id: string
    token_hash: string
    person_id: PersonId
    expires_at: Date
    used_at: Date | null
  }
  organisation: {
    id: OrgId
    code: string
    name: string
    parent_name: Generated<string>
    short_name: string
    symbol: string
    place: string
    report_to: Generated<string>
    report_through: Generated<string>
    head_title: string
    accent: Generated<string>
    is_demo: Generated<boolean>
    settings: ColumnType<unknown, string | undefined, string>
    version: Generated<number>
    created_at: Date
  }
  outgoing: {
    org_id: OrgId
    id: string
    type: string
    symbol: string
    about: string
    recipients: string[]
    copies: number
    urgency: 'normal' | 'urgent' | 'very_urgent' | 'express'
    unit_id: UnitId | null
    drafted_by: PersonId
    drafted_at: Date
    signer_id: string
    capacity: 'head' | 'KT' | 'Q' | 'TL' | 'TUQ' | 'TM'
    replaces_id: string | null
    revision: number
    content_by: PersonId | null
    content_at: Date | null
    format_by: PersonId | null
    format_at: Date | null
    format_note: string | null
    signed_by: PersonId | null
    signed_at: Date | null
    number: number | null
    dated: Day | null
    numbered_by: PersonId | null
    numbered_at: Date | null
    file_id: FileId | null
    issued_by: PersonId | null
    issued_at: Date | null
    sent_on: Day | null
    recalled_by: PersonId | null
    recalled_at: Date | null
    recall_reason: string | null
    cancelled_at: Date | null
    version: Generated<number>
    folded: ColumnType<string, never, never>
    signed_way: 'paper' | 'digital' | null
    signed_pdf_id: string | null
    corrects_id: string | null
    recall_basis: string | null
    recall_basis_on: Day | null
  }
  outgoing_revision: {
    org_id: OrgId
    outgoing_id: string
    revision: number
    file_id: FileId
    content_sha256: string
    faults: Json
    made_by: PersonId
    made_at: Date
  }
  outgoing_scan: {
    org_id: OrgId
    outgoing_id: string
    seq: number
    file_id: FileId
    result: 'same' | 'differs' | 'unreadable'
    wanted: Generated<string>
    found: Generated<string>
    reason: Generated<string>
    bound_by: PersonId
    bound_at: Date
  }
  outgoing_step: {
    org_id: OrgId
    outgoing_id: string
    seq: number
    act: string
    done_by: PersonId
    done_at: Date
    note: Generated<string>
    revision: number
    void: Generated<boolean>
  }
  outside_expert: {
    org_id: OrgId
    person_id: PersonId
    position: Generated<string>
    workplace: string
    added_by: PersonId
    added_at: Date
  }
  own_template: {
    org_id: OrgId
    key: string
    version: number
    template_file_id: string | null
    valid_from: Day
    note: Generated<string>
    made_by: PersonId
    made_at: Date
  }
  paper_count: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    initiative_id: InitiativeId
    number: number
    phase: 'counting' | 'entered' | 'confirmed' | 'void'
    rev: Generated<number>
    issued: number | null
    returned: number | null
    agree: number | null
    disagree: number | null
    abstain: number | null
    invalid: number | null
    scan_id: string | null
    opened_at: Date
    entered_by: PersonId | null
    entered_at: Date | null
    confirmed_by: PersonId | null
    confirmed_at: Date | null
    void_reason: Generated<string>
    voided_at: Date | null
  }
  paper_count_voter: {
    org_id: OrgId
    count_id: string
    person_id: PersonId
  }
  paper_counter: {
    org_id: OrgId
    count_id: string
    person_id: PersonId
    position: number
  }
  paper_sheet: {
    org_id: OrgId
    sitting_id: SittingId
    initiative_id: InitiativeId
    scorer_id: PersonId
    keyed_by: PersonId
    marks: Json
    notes: ColumnType<unknown, string | undefined, string>
    remark: Generated<string>
    snapshot_sha256: string
    keyed_at: Date
  }
  past_author: {
    org_id: OrgId
    past_id: string
    position: number
    name: string
    person_id: PersonId | null
  }
  past_initiative: {
    org_id: OrgId
    id: string
    import_id: string
    row_number: number
    title: string
    title_key: string
    year: number
    decision_number: Generated<string>
    decided_on: Day | null
    unit_id: UnitId | null
    unit_text: Generated<string>
    public: Generated<boolean>
    ordered_on: ColumnType<Day, never, never>
    search_text: string
    search_vector: ColumnType<string, never, never>
    exact_text: string
    exact_vector: ColumnType<string, never, never>
  }
  person: {
    org_id: OrgId
    id: PersonId
    full_name: string
    sort_name: string
    search_text: string
    birth_date: Day | null
    gender: 'female' | 'male' | null
    kind: 'civil_servant' | 'public_employee' | 'worker' | 'outside'
    qualification: Generated<string>
    email: string | null
    union_member: Generated<boolean>
    head_of_agency: Generated<boolean>
    active_from: Day
    active_to: Day | null
    version: Generated<number>
  }
  posting: {
    org_id: OrgId
    id: string
    person_id: PersonId
    unit_id: UnitId
    title: string
    from_day: Day
    to_day: Day | null
  }
  public_vote: {
    org_id: OrgId
    round_id: RoundId
    voter_id: string
    initiative_id: InitiativeId
    cast_at: Date
  }
  recipient_list: {
    org_id: OrgId
    id: string
    name: string
    recipients: string[]
    version: Generated<number>
  }
  regulation: {
    org_id: OrgId
    id: RegulationId
    title: string
    pack: Json
    sha256: string
    valid_from: Day
    valid_to: Day | null
    added_at: Date
    basis: Generated<string>
  }
  regulation_draft: {
    org_id: OrgId
    pack: Json
    version: Generated<number>
    begun_at: Date
    edited_by: PersonId
    edited_at: Date
  }
  reserved_number: {
    org_id: OrgId
    symbol: string
    year: number
    number: number
    reason: string
    reserved_by: PersonId
    reserved_at: Date
    outgoing_id: string | null
  }
  reviewer: {
    org_id: OrgId
    sitting_id: SittingId
    initiative_id: InitiativeId
    person_id: PersonId
    how: 'hand' | 'excel' | 'auto' | 'handed_on'
    reason: ColumnType<unknown, string | undefined, string>
    assigned_at: Date
    assigned_by: PersonId
    offered_to: string | null
    offered_at: Date | null
  }
  reviewer_reminder: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    person_id: PersonId
    message: string
    sent_by: PersonId
    sent_at: Date
  }
  revocation_notice: {
    org_id: OrgId
    id: string
    initiative_id: InitiativeId
    ground: string
    reasons: string
    announced_by: PersonId
    announced_at: Date
    due_on: Day
    dropped_at: Date | null
  }
  revocation_reply: {
    org_id: OrgId
    notice_id: string
    person_id: PersonId
    words: string
    given_at: Date
  }
  role_grant: {
    org_id: OrgId
    id: string
    person_id: PersonId
    role: 'unit_head' | 'secretariat' | 'council_member' | 'council_chair' | 'decision_maker' | 'records_clerk' | 'accountant' | 'leadership_viewer' | 'administrator'
    unit_id: UnitId | null
    from_day: Day
    to_day: Day | null
    basis: Generated<string>
    delegated_from: string | null
  }
  round: {
    org_id: OrgId
    id: RoundId
    year: number
    number: number
    name: string
    opens_on: Day
    closes_on: Day
    locked_at: Date | null
    regulation_id: RegulationId
    version: Generated<number>
    votes_from: Day | null
    votes_to: Day | null
  }
  schema_migration: {
    name: string
    sha256: string
    run_at: Generated<Date>
  }
  score_sheet: {
    org_id: OrgId
    sitting_id: SittingId
    initiative_id: InitiativeId
    scorer_id: PersonId
    marks: Json
    remark: Generated<string>
    snapshot_sha256: string
    rev: Generated<number>
    saved_at: Date
    handed_in_at: Date | null
    notes: ColumnType<unknown, string | undefined, string>
    from_paper: Generated<boolean>
  }
  second_look: {
    org_id: OrgId
    initiative_id: InitiativeId
    sitting_id: SittingId
    asked_by: PersonId
    asked_at: Date
    asked_on: Day
    reasons: string
    due_on: Day
  }
  secret_ballot: {
    org_id: OrgId
    id: string
    sitting_id: SittingId
    initiative_id: InitiativeId
    number: number
    phase: 'issuing' | 'casting' | 'counted' | 'void'
    public_key: string
    private_key: string | null
    opened_at: Date
    casting_at: Date | null
    ended_at: Date | null
    issued: number | null
    agree: number | null
    disagree: number | null
    abstain: number | null
    void_reason: Generated<string>
  }
  secret_ballot_paper: {
    org_id: OrgId
    ballot_id: string
    serial: string
    choice: 'agree' | 'disagree' | 'abstain'
    signature: string
  }
  secret_ballot_voter: {
    org_id: OrgId
    ballot_id: string
    person_id: PersonId
    blinded: string | null
    blind_signature: string | null
  }
  session: {
    org_id: OrgId
    id: string
    token_hash: string
    person_id: PersonId
    created_at: Date
    last_seen_at: Date
    ended_at: Date | null
    user_agent: Generated<string>
    address: Generated<string>
  }
  signing_certificate: {
    org_id: OrgId
    id: string
    person_id: PersonId | null
    subject: string
    issuer: string
    serial: string
    registered_by: PersonId
    registered_at: Date
    ended_at: Date | null
  }
  signing_right: {
    org_id: OrgId
    id: string
    kind: 'Q' | 'TL' | 'TUQ'
    person_id: PersonId
    number: string
    types: Generated<string[]>
    from_day: Day
    to_day: Day | null
    given_by: PersonId
    given_at: Date
  }
  signing_task: {
    org_id: OrgId
    id: string
    purpose: 'SignApproved' | 'SignIssued' | 'SignAppendix' | 'SignCopy'
    file_id: FileId
    person_id: PersonId
    token_hash: string
    opened_at: Date
    expires_at: Date
    used_at: Date | null
    signed_file_id: string | null
    signed_by_certificate: string | null
    outgoing_id: string | null
    outgoing_version: number | null
    sent_on: Day | null
  }
  sitting: {
    org_id: OrgId
    id: SittingId
    council_id: CouncilId
    round_id: RoundId
    name: string
    held_at: Date
    place: string
    scores_due: Day
    opened_at: Date | null
    closed_at: Date | null
    conclusion: Generated<string>
    version: Generated<number>
    current_id: InitiativeId | null
    minutes_on_paper: Generated<boolean>
  }
  sitting_item: {
    org_id: OrgId
    sitting_id: SittingId
    initiative_id: InitiativeId
    position: number
    result: 'recognise' | 'decline' | 'defer' | 'consult_expert' | null
    points_passed: boolean | null
    votes_passed: boolean | null
    score: number | null
    class: string | null
    reasons: Generated<string>
    decided_at: Date | null
    class_reason: Generated<string>
    reason_codes: Generated<string[]>
    vote_mode: 'open' | 'secret' | null
    vote_number: Generated<number>
    first_vote: ColumnType<unknown, string | null | undefined, string | null>
    written_due: Date | null
    written_ended_at: Date | null
  }
  snapshot: {
    org_id: OrgId
    initiative_id: InitiativeId
    number: number
    facts: Json
    sha256: string
    taken_at: Date
  }
  template_file: {
    org_id: OrgId
    id: string
    key: string
    name: string
    bytes: Buffer
    uploaded_by: PersonId
    uploaded_at: Date
  }
  term: {
    org_id: OrgId
    initiative_id: InitiativeId
    kind: 'examine' | 'complete' | 'decide'
    starts_on: Day
    due_on: Day
    paused_on: Day | null
    ended_at: Date | null
    extensions: ColumnType<unknown, string | undefined, string>
  }
  unit: {
    org_id: OrgId
    id: UnitId
    code: string
    name: string
    parent_id: UnitId | null
    valid_from: Day
    valid_to: Day | null
    position: Generated<number>
    version: Generated<number>
    begun_act_id: string | null
    ended_act_id: string | null
    folded: ColumnType<string, never, never>
  }
  unit_act: {
    org_id: OrgId
    id: string
    kind: 'rename' | 'merge' | 'split' | 'move' | 'dissolve'
    day: Day
    basis_number: string
    basis_date: Day
    basis_issuer: string
    done_by: PersonId
    done_at: Date
  }
  unit_opinion: {
    org_id: OrgId
    initiative_id: InitiativeId
    person_id: PersonId
    unit_id: UnitId
    supports: boolean
    reasons: string
    given_at: Date
  }
  unit_parent: {
    org_id: OrgId
    unit_id: UnitId
    from_day: Day
    parent_id: UnitId | null
    act_id: string
  }
  unit_succession: {
    org_id: OrgId
    former_id: UnitId
    latter_id: UnitId
    act_id: string
  }
  vote: {
    org_id: OrgId
    sitting_id: SittingId
    initiative_id: InitiativeId
    person_id: PersonId
    choice: 'agree' | 'disagree' | 'abstain'
    cast_at: Date
    number: Generated<number>
    reason: Generated<string>
    late: Generated<boolean>
  }
  year_report: {
    org_id: OrgId
    id: ReportId
    year: number
    narrative: ColumnType<unknown, string | undefined, string>
    version: Generated<number>
    facts: ColumnType<unknown, string | null | undefined, string | null>
    sha256: string | null
    sent_at: Date | null
    sent_by: PersonId | null
    created_at: Date
  }
}
