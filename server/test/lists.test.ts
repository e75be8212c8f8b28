import { catalogue } from '@sangkien/contract/catalogue'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { draftOutgoing } from '@sangkien/contract/outgoing'
import type { InitiativeId, PersonId, RegulationId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { defaultThresholds } from '@sangkien/domain/novelty/thresholds'
import { day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { record } from '../src/history/record.ts'
import { newId } from '../src/id.ts'
import { addTexts } from '../src/novelty/add-text.ts'
import { addRegulationRow, makeOrganisation } from '../src/organisation/make-organisation.ts'
import { contestPack } from './a-contest.ts'
import { aPaper } from './a-paper.ts'
import { aClosedSitting } from './a-closed-sitting.ts'
import { aFiled, aRoom, onAgenda, type Room } from './a-sitting.ts'
import { anInitiative } from './an-initiative.ts'
import { type Caller, world } from './world.ts'

/** A door that answers with a list: an array, a page of rows, or the whole list as a file. */
const isList = ({ method, path, result }: Endpoint): boolean =>
  method === 'GET' && (/\/export\./.test(path) || result instanceof z.ZodArray || (result instanceof z.ZodObject && 'rows' in result.shape))

interface Entry {
  /** Makes one more row that the asker sees; n is different each time. Absent where the rows come with the program. */
  readonly more?: (n: number) => Promise<unknown>
  readonly input?: () => Record<string, unknown>
  /** Who asks, where the list is not one of the agency's own people. */
  readonly by?: () => Promise<Caller>
}

/** How the database is spared: whatever the number of rows, a list costs the same number of statements. A new list does not pass without an entry. */
describe('every list of the contract', () => {
  const w = world({ breaks: { because: 'rows are put there one by one, without the acts that make them', names: ['versions of the regulation follow one another without a shared day', 'what an earlier list brought is of a list that is in'] } })
  let me: PersonId
  let as: Caller
  let room: Room
  /** A council the reader has no seat in, with a dossier scored on paper. */
  let elsewhere: Room
  let onPaper: InitiativeId
  let dossier: InitiativeId
  let filed: InitiativeId
  let contest: RegulationId | undefined
  const org = () => ({ org_id: w.org })
  const insert = (table: string, row: object) => w.inside((tx) => tx.insertInto(table as 'idea').values(row as never).execute())
  const happened = (noun: 'initiative' | 'calendar', what: string, subject: string) => w.inside((tx) => record(tx, w.org, { at: w.now, actor: { id: me }, what, noun, subject }))

  beforeAll(async () => {
    me = await w.person(['secretariat', 'administrator', 'decision_maker', 'records_clerk', 'council_chair'])
    as = await w.as(me)
    room = await aRoom(w, { seated: [me] })
    elsewhere = await aRoom(w)
    onPaper = await aFiled(w, elsewhere, { authors: [await w.person()] })
    await onAgenda(w, elsewhere, onPaper)
    dossier = await anInitiative(w, { stage: 'draft', authors: [me], title: 'Sổ theo dõi hồ sơ dùng chung trong phòng', columns: { revs: JSON.stringify({ title: 99 }) } })
    filed = await anInitiative(w, { title: 'Sổ theo dõi hồ sơ dùng chung trong phòng' })
    await w.inside((tx) => tx.updateTable('organisation').set({ settings: sql`settings || '{"libraryPublic": true}'` }).where('id', '=', w.org).execute())
  })

  const lists = { people: '', past: '', corpus: '' }
  const importOf = async (n: number, kind: keyof typeof lists = 'people') => {
    const [file, id] = [newId(), newId()]
    await insert('file', { ...org(), id: file, sha256: String(n % 10).repeat(64), name: `danh-sach-${n}.xlsx`, media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', size: 1, uploaded_by: me, uploaded_at: w.now })
    await insert('import_job', { ...org(), id, kind, file_id: file, state: 'ready', settings: '{}', created_by: me, created_at: w.now })
    return lists[kind] = id
  }
  const aCorpusFile = async (n: number) => {
    const [file, id] = [newId(), newId()]
    await insert('file', { ...org(), id: file, sha256: `c${n}`.repeat(32), name: `tai-lieu-${n}.pdf`, media_type: 'application/pdf', size: 1, uploaded_by: me, uploaded_at: w.now })
    await insert('corpus_file', { ...org(), id, file_id: file, kind: 'outside', source: 'Sở Khoa học và Công nghệ', state: 'reading', added_by: me, added_at: w.now })
    await insert('corpus_file_page', { ...org(), corpus_file_id: id, page: 1, way: 'picture', confidence: 40, text: '' })
  }
  const aPast = async (n: number) => insert('past_initiative', {
    ...org(), id: newId(), import_id: lists.past || await importOf(9, 'past'), row_number: n, title: `Sáng kiến cũ ${n}`, title_key: `sang kien cu ${n}`, year: 2015, decision_number: '1/QĐ', decided_on: '2015-03-02', public: true, search_text: 'sang kien cu', exact_text: 'sáng kiến cũ',
  })
  const aContestRound = async (n: number) => {
    contest ??= await w.inside((tx) => addRegulationRow(tx, w.org, contestPack(), day('2026-01-01'), w.now))
    await insert('round', { ...org(), id: newId(), year: 2024, number: n + 1, name: `Hội thi ${n}`, opens_on: '2024-01-01', closes_on: '2024-10-31', votes_from: '2024-11-01', votes_to: '2024-11-10', regulation_id: contest })
  }
  /** One more source the second check of a dossier found and the first did not. */
  const aFinding = async (n: number) => {
    await w.inside((tx) => addTexts(tx, w.org, [{ kind: 'outside', text: { title: `Nguồn ${n}`, parts: [] }, authors: [] }], w.now))
    const texts = await w.inside((tx) => tx.selectFrom('corpus_text').where('org_id', '=', w.org).where('title', 'like', 'Nguồn %').select('id').execute())
    const finding = (textId: string) => ({ textId, sameWords: { share: 0, words: 0, passages: [] }, reworded: { share: 0, whole: 0, sentences: [] }, sameProblem: { share: 0, title: 1, frame: null }, shown: { sameWords: false, reworded: false, sameProblem: true } })
    const resultOf = (found: readonly string[]) => JSON.stringify({ mine: { title: 'Sổ', parts: [], counted: 0, confidentialLeftOut: false, masked: [] }, findings: found.map(finding), below: 0, kinds: [], model: null, tookMs: 1, repeats: null })
    const run = (number: number, found: readonly string[]) => ({ ...org(), id: newId(), initiative_id: filed, number, snapshot_sha256: 'x', corpus_upto: 1, corpus_texts: 0, reading_sha256: 'x', thresholds: JSON.stringify(defaultThresholds), result: resultOf(found), ran_by: me, ran_at: w.now })
    await w.inside((tx) => tx.deleteFrom('novelty_run').where('org_id', '=', w.org).where('initiative_id', '=', filed).execute())
    await insert('novelty_run', run(1, []))
    await insert('novelty_run', run(2, texts.map(({ id }) => id)))
  }
  /** One more dossier on the agenda, to which one member of the council stands. */
  const comesUp = async (n: number) => {
    const id = await aFiled(w, room, { stage: 'scoring' })
    await insert('sitting_item', { ...org(), sitting_id: room.sitting, initiative_id: id, position: n })
    await insert('conflict', { ...org(), initiative_id: id, person_id: me, state: 'none', is_out: false, cleared: true })
    return id
  }
  /** Somebody from outside was asked about a dossier that was filed. */
  let expert: PersonId | undefined
  const asked = (of: PersonId) => insert('expert_request', { ...org(), id: newId(), initiative_id: onPaper, snapshot_number: 1, expert_id: of, question: 'Ý kiến về số liệu', due_on: '2026-12-15', asked_by: me, asked_at: w.now })
  const aDecision = (n: number) => insert('decision', { ...org(), id: newId(), kind: 'recognition', about: `Công nhận ${n}`, created_by: me, created_at: w.now })
  const recognised = (n: number) => anInitiative(w, { stage: 'recognised', title: `Sáng kiến ${n}`, authors: [me] })
  const entries: Readonly<Record<string, Entry>> = {
    listAgencies: { more: (n) => makeOrganisation(w.db, { code: `co-quan-${n}`, name: `Cơ quan ${n}`, parentName: '', shortName: `Cơ quan ${n}`, symbol: 'CQ', place: 'Huế', headTitle: 'Giám đốc' }, w.now) },
    listSessions: { more: () => w.as(me) },
    listUnits: { more: (n) => insert('unit', { ...org(), id: newId(), code: `PB${n}`, name: `Phòng ${n}`, parent_id: null, valid_from: day('2020-01-01') }) },
    listPeople: { more: () => w.person() },
    listNewcomers: { more: () => w.person() },
    findPeople: { more: (n) => w.person([], { fullName: `Zường Văn ${'abcdefghij'[n]}` }), input: () => ({ query: { q: 'zuong' } }) },
    listOutgoing: { more: async () => as.upload(draftOutgoing, { query: { signerId: me, capacity: 'KT' } }, await aPaper()) },
    listIncoming: { more: (n) => insert('incoming', { ...org(), id: newId(), year: 2026, number: n + 1, arrived_on: '2026-11-20', issuer: 'Sở Nội vụ', code: '', about: `Công văn ${n}`, receiver: '', note: '', recorded_by: me, recorded_at: w.now }) },
    listCorpusTexts: { more: (n) => w.inside((tx) => addTexts(tx, w.org, [{ kind: 'outside', text: { title: `Sáng kiến nơi khác ${n}`, parts: [] }, authors: [] }], w.now)) },
    compareNoveltyRuns: { more: (n) => aFinding(n), input: () => ({ params: { id: filed }, query: { from: 1, to: 2 } }) },
    listSeals: {
      more: async (n) => {
        const file = newId()
        await insert('file', { ...org(), id: file, sha256: 'abcdef'[n % 6]!.repeat(64), name: `dau-${n}.png`, media_type: 'image/png', size: 1, uploaded_by: me, uploaded_at: w.now })
        await insert('agency_seal', { ...org(), id: newId(), file_id: file, diameter: 36, kept_by: me, kept_at: w.now })
      },
    },
    listRecipientLists: { more: (n) => insert('recipient_list', { ...org(), id: newId(), name: `Danh sách ${n}`, recipients: ['Các phòng'] }) },
    listSigners: { more: () => w.person(['decision_maker']) },
    listSigningRights: { more: async (n) => insert('signing_right', { ...org(), id: newId(), kind: 'TL', person_id: await w.person(), number: `Quy chế ${n}`, from_day: '2026-01-01', given_by: me, given_at: w.now }) },
    listSigningCertificates: { more: (n) => insert('signing_certificate', { ...org(), id: newId(), person_id: me, subject: 'CN=A', issuer: 'CN=CA', serial: `0${n + 1}`, registered_by: me, registered_at: w.now }) },
    listNominations: { more: async (n) => insert('nomination', { ...org(), id: newId(), initiative_id: await recognised(n + 60), level: 'province', regulation_id: room.regulation, prepared_by: me, prepared_at: new Date(w.now.getTime() + n * 1000) }) },
    listPeopleImports: { more: (n) => importOf(n) },
    listImportRows: { more: (n) => insert('import_row', { ...org(), import_id: lists.people, position: n, row_number: n + 2, verdict: 'new', name: `Người ${n}`, detail: JSON.stringify({ facts: { unitId: w.unit }, changes: [], wrongs: [], hints: [], doubt: null, candidates: [me] }) }), input: () => ({ params: { id: lists.people } }) },
    exportPeople: { more: () => w.person() },
    listPastImports: { more: (n) => importOf(n + 4, 'past') },
    listPastRows: { more: (n) => insert('import_row', { ...org(), import_id: lists.past, position: n, row_number: n + 2, verdict: 'doubtful', name: `Sáng kiến ${n}`, detail: JSON.stringify({ facts: { authors: [] }, wrongs: [], hints: [], doubt: null, candidates: [filed], there: null }) }), input: () => ({ params: { id: lists.past } }) },
    listCorpusImports: { more: (n) => importOf(n + 12, 'corpus') },
    listCorpusRows: { more: (n) => insert('import_row', { ...org(), import_id: lists.corpus, position: n, row_number: n + 2, verdict: 'new', name: `Giải pháp ${n}`, detail: JSON.stringify({ facts: { authors: [] }, wrongs: [], hints: [], there: null }) }), input: () => ({ params: { id: lists.corpus } }) },
    listCorpusFiles: { more: (n) => aCorpusFile(n) },
    exportLibrary: { more: aPast },
    listRegulations: { more: (n) => w.inside((tx) => addRegulationRow(tx, w.org, nationalDefault, day(`2019-01-0${n + 1}` as '2019-01-01'), w.now)) },
    listShippedPacks: {},
    // One row for each paper of the program: versions of one's own stand in them.
    listTemplates: {},
    listTemplateFields: { input: () => ({ params: { kind: 'certificate' } }) },
    listRuleHistory: { more: (n) => w.inside((tx) => addRegulationRow(tx, w.org, nationalDefault, day(`2018-01-0${n + 1}` as '2018-01-01'), w.now)) },
    listLegalBases: { more: (n) => insert('legal_basis', { ...org(), id: newId(), code: `own_${'abc'[n]}`, number: '', issuer: '', title: `Quyết định ${n}`, evidence: 'fact' }) },
    listContests: { more: aContestRound },
    listRounds: { more: (n) => insert('round', { ...org(), id: newId(), year: 2025, number: n + 1, name: `Đợt ${n}`, opens_on: '2025-01-01', closes_on: '2025-12-31', regulation_id: room.regulation }) },
    listCalendarDays: { more: (n) => insert('calendar_day', { ...org(), day: `2026-09-0${n + 1}`, kind: 'holiday', name: 'Nghỉ' }), input: () => ({ query: { year: 2026 } }) },
    listIdeas: { more: (n) => insert('idea', { ...org(), id: newId(), title: `Ý tưởng ${n}`, person_id: me, noted_at: w.now, search_text: 'y tuong' }) },
    listFieldChanges: { more: (n) => insert('dossier_change', { ...org(), initiative_id: dossier, field: 'title', rev: n + 1, value: JSON.stringify('Trước'), saved_by: me, saved_at: w.now }), input: () => ({ params: { id: dossier, field: 'title' } }) },
    listInitiatives: { more: () => anInitiative(w) },
    exportInitiatives: { more: () => anInitiative(w) },
    readTimeline: { more: () => happened('initiative', 'initiative.share_confirmed', dossier), input: () => ({ params: { id: dossier } }) },
    listEarlier: { more: () => anInitiative(w, { title: 'Sổ theo dõi hồ sơ dùng chung trong phòng', columns: { received_at: new Date('2026-01-05T02:00:00Z') } }), input: () => ({ params: { id: filed } }) },
    listCouncils: { more: (n) => insert('council', { ...org(), id: newId(), name: `Hội đồng ${n}`, valid_from: '2026-01-15' }) },
    listSittings: { more: (n) => insert('sitting', { ...org(), id: newId(), council_id: room.council, round_id: room.round, name: `Phiên ${n}`, held_at: w.now, place: 'A', scores_due: '2026-11-30' }) },
    listMySheets: {
      more: async (n) => insert('sitting_item', { ...org(), sitting_id: room.sitting, initiative_id: await aFiled(w, room, { stage: 'scoring' }), position: n }),
    },
    readDeclarations: { more: comesUp, input: () => ({ params: { id: room.sitting } }) },
    readConflicts: { more: comesUp, input: () => ({ params: { id: room.sitting } }) },
    listMyReviews: { more: async (n) => { const id = await comesUp(n + 50); await insert('reviewer', { ...org(), sitting_id: room.sitting, initiative_id: id, person_id: me, how: 'hand', assigned_at: w.now, assigned_by: me }) } },
    exportReviewers: { more: (n) => comesUp(n + 60), input: () => ({ params: { id: room.sitting } }) },
    listExperts: { more: () => w.person(['outside_expert']) },
    listExpertRequests: { more: async () => asked(await w.person(['outside_expert'])), input: () => ({ params: { id: onPaper } }) },
    listMyExpertRequests: { more: async () => asked(expert ??= await w.person(['outside_expert'])), by: () => w.as(expert!) },
    readKin: { more: async () => insert('kinship', { ...org(), person_id: me, kin_id: await w.person(), relation: 'anh', declared_at: w.now }) },
    listPaperSheets: { more: (n) => insert('paper_sheet', { ...org(), sitting_id: elsewhere.sitting, initiative_id: onPaper, scorer_id: elsewhere.members[n]!, keyed_by: me, marks: '{}', snapshot_sha256: '', keyed_at: w.now }), input: () => ({ params: { id: elsewhere.sitting } }) },
    listDecisions: { more: aDecision },
    listBatches: { more: (n) => insert('batch', { ...org(), id: newId(), kind: 'certificates', format: 'docx', state: 'cancelled', created_by: me, created_at: new Date(w.now.getTime() + n), finished_at: w.now }) },
    listPendingResults: { more: () => aClosedSitting(w, [{ result: 'recognise' }]) },
    searchLibrary: { more: recognised },
    searchPublicLibrary: { more: recognised, input: () => ({ params: { organisation: 'vp-thu' } }) },
    listHandled: { more: () => happened('initiative', 'initiative.accepted', dossier) },
    listNotices: { more: () => insert('notice', { ...org(), id: newId(), person_id: me, kind: 'initiative.accepted', initiative_id: dossier, facts: '{}', at: w.now }) },
    listReports: { more: (n) => insert('year_report', { ...org(), id: newId(), year: 2010 - n, created_at: w.now }) },
    exportHistory: { more: (n) => happened('calendar', 'calendar.day_set', `2026-10-0${n + 1}`) },
    listHistory: { more: (n) => happened('calendar', 'calendar.day_set', `2026-10-0${n + 1}`) },
  }

  it('has its entry here, and every entry its list', () => {
    expect(Object.keys(entries).toSorted()).toEqual([...catalogue].filter(([, endpoint]) => isList(endpoint)).map(([name]) => name).toSorted())
  })

  const ask = async (name: string) => {
    const endpoint = catalogue.get(name)!
    const { input: inputOf, by } = entries[name]!
    const [input, caller] = [inputOf?.() ?? {}, (await by?.()) ?? as]
    const once = async () => (endpoint.reply === 'file' ? (await caller.file(endpoint as never, input as never)).bytes.length : rowsOf(await caller(endpoint as never, input as never)))
    await once() // the session has been seen this minute
    w.statements = 0
    return { rows: await once(), statements: w.statements }
  }
  const rowsOf = (reply: unknown): number => (Array.isArray(reply) ? reply : (reply as { rows: unknown[] }).rows).length

  it.each(Object.keys(entries))('%s takes one and three rows with the same number of statements', async (name) => {
    const { more } = entries[name]!
    await more?.(0)
    const one = await ask(name)
    expect(one.rows).toBeGreaterThan(0)
    expect(one.statements).toBeLessThanOrEqual(16)
    if (!more) return
    await more(1)
    await more(2)
    const three = await ask(name)
    if (catalogue.get(name)!.reply === 'file') expect(three.rows).not.toBe(one.rows)
    else expect(three.rows).toBe(one.rows + 2)
    expect(three.statements).toBe(one.statements)
  })
})
