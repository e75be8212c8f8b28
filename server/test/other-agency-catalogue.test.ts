import { mkdir, writeFile } from 'node:fs/promises'
import { catalogue } from '@sangkien/contract/catalogue'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { addIncoming } from '@sangkien/contract/incoming'
import { addRecipientList } from '@sangkien/contract/recipient-list'
import { draftOutgoing, giveSigningRight } from '@sangkien/contract/outgoing'
import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { addEvidence, submitInitiative } from '@sangkien/contract/initiative'
import { addIdeaPhoto, noteIdea } from '@sangkien/contract/idea'
import { requestCompletion } from '@sangkien/contract/intake'
import { builtInTemplate } from '@sangkien/documents/template/try-template'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import { givenRoles as everyRole } from '@sangkien/domain/people/role'
import { day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, resultPlace } from '../src/batch/batch-files.ts'
import { inOrganisation } from '../src/db.ts'
import { checkNovelty, excludeFromNovelty } from '@sangkien/contract/novelty'
import { newId } from '../src/id.ts'
import { addTexts } from '../src/novelty/add-text.ts'
import { addRegulationRow, makeOrganisation } from '../src/organisation/make-organisation.ts'
import { addPersonRow } from '../src/people/add-person.ts'
import { startSession } from '../src/people/start-session.ts'
import { addOutsider } from './an-outsider.ts'
import { contestPack } from './a-contest.ts'
import { aClosedSitting } from './a-closed-sitting.ts'
import { aPaper } from './a-paper.ts'
import { aDraft } from './dossier.ts'
import { sampleBody } from './sample-of.ts'
import { world } from './world.ts'

/** Doors for anyone, by the code of an agency: they name no id of a person signed in. */
const doors = [...catalogue].filter(([, { path, allow }]) => allow !== 'public' && /:(?!day|year|format|kind|field|condition)\w+/.test(path))

describe('an id of another agency', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand beside those that were filed', names: ['codes of a year run without gaps up to their counter', 'versions of the regulation follow one another without a shared day'] } })
  /** What each `:name` of a path stands for here, by the noun before it: things that are there, in the agency of the world. */
  const ids: Record<string, string> = {}
  let stranger = ''
  let own = ''
  /** The same from outside either agency: doors for experts are open to nobody else. */
  let strangeExpert = ''
  let ownExpert = ''
  const isForExperts = ({ allow }: Endpoint) => allow !== 'public' && allow.every((role) => role === 'outside_expert')

  beforeAll(async () => {
    const me = await w.person(everyRole, { fullName: 'Người trong' })
    const inside = await w.as(me)
    own = inside.cookie
    const author = await w.person()
    const as = await w.as(author)
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#2a7' } }).png().toBuffer()
    const dossier = await aDraft(w, author)
    const evidence = await as.upload(addEvidence, { params: { id: dossier } }, { name: 'a.png', bytes: png })
    await as(submitInitiative, { params: { id: dossier } })
    await w.inside((tx) => addTexts(tx, w.org, [{ kind: 'solution', text: { title: 'Sổ chung của nơi khác', parts: [{ role: 'solution', label: '', text: 'Trước đây hồ sơ giấy được chuyển tay qua ba bộ phận, mỗi nơi ghi một sổ riêng nên không ai biết hồ sơ đang ở đâu' }] }, authors: [] }], w.now))
    const { run } = await inside(checkNovelty, { params: { id: dossier }, body: {} })
    const textId = run!.sources[0]!.textId
    const { run: without } = await inside(excludeFromNovelty, { params: { id: dossier }, body: { textId, span: run!.sources[0]!.sameWords.passages[0]!.mine, reason: 'Lời chung của mẫu' } })
    await inside(requestCompletion, { params: { id: dossier }, body: { fields: ['evidence', 'title', 'authors'], message: 'Bổ sung minh chứng' } })
    const idea = await inside(noteIdea, { body: { title: 'Ý tưởng của cơ quan này', note: '' } })
    await inside.upload(addIdeaPhoto, { params: { id: idea.id } }, { name: 'a.png', bytes: png })
    const { sitting, items } = await aClosedSitting(w, [{ title: 'Đã họp', authors: [author], columns: { code: 'SK-2026-900' } }], { seats: [me] })
    const [decision] = await inside(draftDecisions, { params: { id: sitting } })
    await inside(approveDecision, { params: { id: decision!.id }, body: { version: 1 } })
    await inside(issueDecision, { params: { id: decision!.id }, body: { version: 2, number: 7, dated: '2026-11-23' } })
    const outgoing = await inside.upload(draftOutgoing, { query: { signerId: me, capacity: 'KT' } }, await aPaper())
    const [right] = await inside(giveSigningRight, { body: { kind: 'TL', personId: author, number: 'Quy chế làm việc', types: [], from: '2026-01-01', to: null } })
    const recipients = await inside(addRecipientList, { body: { name: 'Các phòng', recipients: ['Phòng Tổng hợp'] } })
    const incoming = await inside(addIncoming, { body: { arrivedOn: '2026-11-20', issuer: 'Sở Nội vụ', code: '1/SNV', dated: null, about: 'Công văn', receiver: '', passedOn: null, note: '' } })
    const [expert, request] = [await w.person(['outside_expert'], { fullName: 'Chuyên gia ngoài' }), newId()]
    await w.inside(async (tx) => {
      const row = async (table: 'council' | 'round' | 'regulation' | 'role_grant' | 'certificate' | 'legal_basis') => (await tx.selectFrom(table).where('org_id', '=', w.org).select('id').limit(1).executeTakeFirstOrThrow()).id
      const [opinion, notice, list, past, corpus, paper, delegation] = [newId(), newId(), newId(), newId(), newId(), newId(), newId()]
      const clerk = await tx.selectFrom('role_grant').where('org_id', '=', w.org).where('person_id', '=', me).where('role', '=', 'records_clerk').select('id').executeTakeFirstOrThrow()
      await tx.insertInto('role_grant').values({ org_id: w.org, id: delegation, person_id: author, role: 'records_clerk', unit_id: null, from_day: day('2026-11-01'), to_day: day('2026-12-31'), basis: 'Giấy 01', delegated_from: clerk.id }).execute()
      await tx.insertInto('expert_opinion').values({ org_id: w.org, id: opinion, initiative_id: dossier, expert: 'A', given_on: day('2026-11-20'), text: 'x', file_id: evidence.fileId, recorded_by: me, recorded_at: w.now }).execute()
      await tx.insertInto('notice').values({ org_id: w.org, id: notice, person_id: me, kind: 'initiative.submitted', at: w.now } as never).execute()
      for (const [id, kind] of [[list, 'people'], [past, 'past'], [corpus, 'corpus']] as const) await tx.insertInto('import_job').values({ org_id: w.org, id, kind, file_id: evidence.fileId, state: 'ready', settings: '{}', created_by: me, created_at: w.now }).execute()
      await tx.insertInto('corpus_file').values({ org_id: w.org, id: paper, file_id: evidence.fileId as never, kind: 'outside', source: 'Sở Khoa học', state: 'reading', added_by: me, added_at: w.now }).execute()
      const { id: session } = await tx.selectFrom('session').where('org_id', '=', w.org).where('person_id', '=', me).select('id').executeTakeFirstOrThrow()
      const contest = newId()
      const contestRules = await addRegulationRow(tx, w.org, contestPack(), day('2020-01-01'), w.now)
      await tx.insertInto('round').values({ org_id: w.org, id: contest as never, year: 2025, number: 9, name: 'Hội thi', opens_on: day('2025-01-01'), closes_on: day('2025-10-31'), votes_from: day('2025-11-01'), votes_to: day('2025-11-10'), regulation_id: contestRules }).execute()
      const [adoption, nomination, template, batch] = [newId(), newId(), newId(), newId()]
      await tx.insertInto('template_file').values({ org_id: w.org, id: template, key: 'acceptance-notice', name: 'mau.docx', bytes: Buffer.from(await builtInTemplate('acceptance-notice')), uploaded_by: me, uploaded_at: w.now }).execute()
      await tx.insertInto('batch').values({ org_id: w.org, id: batch, kind: 'certificates', format: 'docx', decision_id: decision!.id, state: 'done', created_by: me, created_at: w.now, finished_at: w.now, zip_size: 1, pdf_size: 1, pages: 1 }).execute()
      await mkdir(folderOf(w, batch), { recursive: true })
      for (const kind of ['zip', 'pdf'] as const) await writeFile(resultPlace(w, batch, kind), 'x')
      await tx.insertInto('adoption').values({ org_id: w.org, id: adoption, initiative_id: items[0]!, unit_id: w.unit, from_day: day('2026-11-01'), noted_by: me, noted_at: w.now }).execute()
      await tx.insertInto('nomination').values({ org_id: w.org, id: nomination, initiative_id: items[0]!, level: 'province', regulation_id: await row('regulation') as never, prepared_by: me, prepared_at: w.now }).execute()
      await tx.insertInto('nomination_paper').values({ org_id: w.org, nomination_id: nomination, code: 'proposal', file_id: evidence.fileId as never, added_by: me, added_at: w.now }).execute()
      await tx.insertInto('outgoing_scan').values({ org_id: w.org, outgoing_id: outgoing.id, seq: 1, file_id: evidence.fileId as never, result: 'unreadable', bound_by: me, bound_at: w.now }).execute()
      await tx.insertInto('expert_request').values({ org_id: w.org, id: request, initiative_id: dossier, snapshot_number: 1, expert_id: expert, question: 'Ý kiến về số liệu', due_on: day('2026-12-15'), asked_by: me, asked_at: w.now, conflict: false, declared_at: w.now }).execute()
      const [certificate, seal] = [newId(), newId()]
      await tx.insertInto('agency_seal').values({ org_id: w.org, id: seal, file_id: evidence.fileId as never, diameter: 36, kept_by: me, kept_at: w.now }).execute()
      await tx.insertInto('signing_certificate').values({ org_id: w.org, id: certificate, person_id: me, subject: 'CN=A', issuer: 'CN=CA', serial: '01', registered_by: me, registered_at: w.now }).execute()
      Object.assign(ids, {
        'signing-certificates': certificate, seal, experts: expert, 'expert-requests': request, 'my-expert-requests': request,
        adoptions: adoption, 'template-files': template, batches: batch, nominations: nomination, outgoing: outgoing.id, incoming: incoming.id, 'recipient-lists': recipients.id, 'signing-rights': right!.id,
        'novelty-texts': textId, 'novelty-exclusions': without!.sources.flatMap(({ exclusions }) => exclusions)[0]?.id ?? '', texts: textId,
        contests: contest, delegations: delegation,
        initiatives: dossier, library: items[0], evidence: evidence.id, 'expert-opinions': opinion, ideas: idea.id, sittings: sitting, items: items[0], 'sittings/initiatives': items[0], decisions: decision!.id, certificates: await row('certificate'),
        councils: await row('council'), rounds: await row('round'), regulations: await row('regulation'), 'legal-bases': await row('legal_basis'), roles: await row('role_grant'), 'paper-sheets': me, people: author, members: author, reviewers: me, seats: me, authors: author, units: w.unit, notices: notice, sessions: session, imports: list, 'library/imports': past, 'corpus/imports': corpus, files: paper,
      })
    })
    ;({ stranger, strangeExpert } = await outside())
    ownExpert = (await w.as(expert)).cookie
  }, 60_000)

  /** Somebody with every role there is, in another agency of the same installation. */
  async function outside(): Promise<{ stranger: string; strangeExpert: string }> {
    const org: OrgId = await makeOrganisation(w.db, { code: 'so-thu', name: 'Sở thử nghiệm', parentName: '', shortName: 'Sở', symbol: 'STN', place: 'Quảng Ngãi', headTitle: 'Giám đốc' }, w.now)
    return inOrganisation(w.db, org, async (tx) => {
      const unitId = newId<UnitId>()
      await tx.insertInto('unit').values({ org_id: org, id: unitId, code: 'VP', name: 'Văn phòng Sở', parent_id: null, valid_from: day('2020-01-01') }).execute()
      const id: PersonId = await addPersonRow(tx, org, { fullName: 'Người ngoài', kind: 'civil_servant', activeFrom: day('2020-01-01'), unitId, title: 'Chuyên viên' })
      await tx.insertInto('account').values({ org_id: org, person_id: id, username: 'ngoai' }).execute()
      for (const role of everyRole) await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: id, role, unit_id: role === 'unit_head' ? unitId : null, from_day: day('2020-01-01'), to_day: null } as never).execute()
      const signedIn = async (person: PersonId) => (await startSession(tx, org, person, { now: w.now, userAgent: '', address: '' })).cookie
      return { stranger: await signedIn(id), strangeExpert: await signedIn(await addOutsider(tx, org, 'Chuyên gia của nơi khác')) }
    })
  }

  const plain: Record<string, string> = { code: 'proposal', format: 'docx', kind: 'examine', field: 'title', condition: 'new', number: '1' }
  const urlOf = ({ path }: Endpoint): string => {
    const parts = path.split('/')
    return parts.map((part, at) => part.replace(/:(\w+)/g, (_all, name: string) => {
      if (name === 'kind' && path.includes('papers')) return parts.includes('sittings') ? 'invitation' : 'report'
      const before = parts[at - 1]!
      const found = plain[name] ?? ids[`${['sittings', 'library', 'corpus'].find((noun) => parts.includes(noun) && noun !== before) ?? ''}/${before}`] ?? ids[before]
      if (!found) throw new Error(`nothing stands for :${name} of ${path}: say in this test what it is an id of`)
      return found
    })).join('/')
  }
  const knock = async (endpoint: Endpoint, cookie: string) => {
    const url = urlOf(endpoint)
    const { method, upload } = endpoint
    if (!upload) {
      const payload = sampleBody(endpoint, Object.values(ids)[0]!)
      return w.app.inject({ method, url, headers: { cookie: `sangkien=${cookie}` }, ...(payload !== undefined && { payload: payload as object }) })
    }
    const form = new FormData()
    form.set('file', new Blob(['x']), 'a.txt')
    const sent = new Response(form)
    return w.app.inject({ method, url, headers: { cookie: `sangkien=${cookie}`, 'content-type': sent.headers.get('content-type')! }, payload: Buffer.from(await sent.arrayBuffer()) })
  }
  /** Everything the agency holds, as one hash per table: sessions aside, which every request touches. */
  const holdings = async (): Promise<Record<string, string>> => {
    const { rows: tables } = await w.pool.query<{ name: string }>("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id' and table_name <> 'session' order by 1")
    return w.inside(async (tx) => {
      const held: Record<string, string> = {}
      for (const { name } of tables) held[name] = (await sql<{ hash: string }>`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${sql.table(name)} t where org_id = ${w.org}`.execute(tx)).rows[0]!.hash
      return held
    })
  }

  it('is told apart from none by no door that reads: to its own people it is there', async () => {
    const absent: string[] = []
    for (const [name, endpoint] of doors.filter(([, { method, reply }]) => method === 'GET' && reply !== 'events')) { // a stream has no end to wait for: sitting/follow-sitting.test.ts
      const { statusCode } = await knock(endpoint, isForExperts(endpoint) ? ownExpert : own)
      if (statusCode === 404 || statusCode >= 500) absent.push(`${name}: ${statusCode}`)
    }
    // Earlier values of a field are its authors' own; the papers of a secret ballot and what sheets tell of their members are for none who keeps the accounts.
    expect(absent).toEqual(['listFieldChanges: 404', 'readBallotCount: 404', 'exportBallotCount: 404', 'readPaperScan: 404', 'readSheetAnalysis: 404'])
  })

  it('is not the only one: what a colleague may not open answers as what is not there, in words and in work, and gives no file', async () => {
    const { cookie } = await w.as(await w.person([], { unitId: w.otherUnit }))
    let asked = 0
    const ask = async (url: string) => {
      w.statements = 0
      const { statusCode, body } = await w.app.inject({ url, remoteAddress: `10.1.${(asked += 1) >> 8}.${asked % 256}`, headers: { cookie: `sangkien=${cookie}` } })
      return { statusCode, statements: w.statements, body: body.replace(/"reference":"[^"]*"/, '') }
    }
    const [given, apart]: [string[], unknown[]] = [[], []]
    let hidden = 0
    for (const [name, endpoint] of doors.filter(([, { method, reply }]) => method === 'GET' && reply !== 'events')) {
      const url = urlOf(endpoint)
      const [found, missing] = [await ask(url), await ask(url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, () => newId()))]
      if (found.statusCode === 200 && endpoint.reply === 'file') given.push(name)
      if (found.statusCode !== 404) continue
      hidden += 1
      if (JSON.stringify(found) !== JSON.stringify(missing)) apart.push([name, found, missing])
    }
    expect(apart).toEqual([])
    expect(given).toEqual(['exportPack']) // the rules of the agency are everybody’s to read
    expect(hidden).toBeGreaterThan(5)
  })

  it('is an id there is not, at every door, for a person with every role; and nothing changes', async () => {
    const before = await holdings()
    expect([before['initiative'], before['certificate'], before['notice']].map((one) => Number.parseInt(one!, 10))).not.toContain(0)
    const wrong: string[] = []
    for (const [name, endpoint] of doors) {
      const { statusCode, body } = await knock(endpoint, isForExperts(endpoint) ? strangeExpert : stranger)
      if (statusCode !== 404) wrong.push(`${name}: ${statusCode} ${body.slice(0, 160)}`)
    }
    expect(wrong).toEqual([])
    expect(await holdings()).toEqual(before)
    expect(doors.length).toBeGreaterThan(60)
  }, 60_000)
})
