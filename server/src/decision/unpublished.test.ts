import { catalogue } from '@sangkien/contract/catalogue'
import { approveDecision, draftDecisions, issueDecision, recordConsent } from '@sangkien/contract/decision'
import type { Endpoint } from '@sangkien/contract/endpoint'
import type { DecisionId, InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aSnapshot } from '../../test/a-snapshot.ts'
import { world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'

const gets = [...catalogue].filter(([, { method, allow, reply }]) => method === 'GET' && allow !== 'public' && reply !== 'events')
const withoutPapers = gets.filter(([, { reply }]) => reply !== 'file')
/** What only who prepares the result may know: its words, its figures, the stage that tells of it, the draft. */
const secrets = ['XẾP LOẠI KÍN', 'LÝ DO KÍN', '87.5', '87,5', 'awaiting_decision', 'awaiting_consent', 'record_consent', 'consent_recorded']

describe('before a decision is issued', () => {
  const w = world()
  let author: PersonId, recognised: InitiativeId, sitting: SittingId, decisions: DecisionId[]
  let maker: Awaited<ReturnType<typeof w.as>>, clerk: typeof maker

  beforeAll(async () => {
    author = await w.person()
    const secretary = await w.as(await w.person(['secretariat']))
    ;[maker, clerk] = [await w.as(await w.person(['decision_maker'])), await w.as(await w.person(['records_clerk']))]
    const made = await aClosedSitting(w, [
      { title: 'Được công nhận', authors: [author], score: 87.5, class: 'XẾP LOẠI KÍN' }, { title: 'Bị từ chối', authors: [author], result: 'decline', reasons: 'LÝ DO KÍN' },
      { title: 'Chờ cấp trên', authors: [author], score: 87.5, class: 'XẾP LOẠI KÍN', consentAsked: true }, { title: 'Cấp trên đã trả lời', authors: [author], score: 87.5, class: 'XẾP LOẠI KÍN', consentAsked: true },
    ])
    ;[recognised, sitting] = [made.items[0]!, made.sitting]
    const { id: regulation } = await w.inside((tx) => tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow())
    for (const id of made.items) await aSnapshot(w, id, regulation, { authors: [author] })
    await secretary(recordConsent, { params: { id: made.items[3]! }, body: { given: true, number: '9', dated: '2026-11-22', issuer: 'Ủy ban nhân dân tỉnh' } })
    decisions = (await secretary(draftDecisions, { params: { id: sitting } })).map(({ id }) => id)
    for (const id of decisions) await maker(approveDecision, { params: { id }, body: { version: 1 } })
  })

  let asked = 0 // from many addresses, or the limit of questions a minute would end the test
  /** Everything this person can read, through every GET door, by every id there is to try. */
  async function readAll(person: PersonId, doors = gets): Promise<Map<string, string>> {
    const { cookie } = await w.as(person)
    const ids = (await w.pool.query('select id from initiative')).rows.map(({ id }) => id as string)
    const found = new Map<string, string>()
    for (const [name, endpoint] of doors) {
      for (const url of addressesOf(endpoint, { initiatives: ids, decisions, sittings: [sitting], any: [ids[0]!, ...decisions, sitting] })) {
        const reply = await w.app.inject({ url, remoteAddress: `10.0.0.${(asked += 1) % 250}`, headers: { cookie: `sangkien=${cookie}` } })
        expect([url, reply.statusCode < 500]).toEqual([url, true])
        if (reply.statusCode === 200) found.set(`${name} ${url}`, url.endsWith('.docx') ? docxText(reply.rawPayload) : reply.body)
      }
    }
    return found
  }

  it.each<[string, Role[]]>([['a plain author', []], ['an author who heads the unit, sits in the council, watches over the work, checks benefits and keeps the accounts', ['unit_head', 'council_member', 'leadership_viewer', 'accountant', 'administrator']]])(
    '%s learns nothing of it through any door', async (_who, roles) => {
      await w.inside(async (tx) => {
        for (const role of roles)
          await tx.insertInto('role_grant').values({ org_id: w.org, id: crypto.randomUUID(), person_id: author, role, unit_id: role === 'unit_head' ? w.unit : null, from_day: '2020-01-01', to_day: null } as never).execute()
        const { council_id } = await tx.selectFrom('sitting').where('org_id', '=', w.org).where('id', '=', sitting).select('council_id').executeTakeFirstOrThrow()
        if (roles.includes('council_member')) await tx.insertInto('council_seat').values({ org_id: w.org, council_id, person_id: author, seat: 'member', position: 1 }).execute()
      })
      const read = await readAll(author)
      expect([...read.keys()].filter((door) => door.startsWith('readInitiative ')).length).toBe(4) // there was something to leak
      // The administrator's history tells that decisions are being drafted, never on what or to which end.
      const mayTell = (door: string, secret: string) => /^(list|export)History/.test(door) && (secret === 'consent_recorded' || (decisions as string[]).includes(secret))
      const leaks = [...read].flatMap(([door, body]) => [...secrets, ...decisions].filter((secret) => body.includes(secret) && !mayTell(door, secret)).map((secret) => `${door}: ${secret}`))
      expect(leaks).toEqual([])
    }, 60_000)

  it('whoever prepares it does read it, so that the test above had something to find', async () => {
    const secretary = await w.person(['secretariat'])
    const all = [...(await readAll(secretary, withoutPapers)).values()].join('\n')
    expect([...secrets.filter((secret) => !['87,5', 'record_consent'].includes(secret)), ...decisions].filter((secret) => !all.includes(secret))).toEqual([])
  }, 60_000)

  it('and once it is issued, the author reads result, reasons and decision', async () => {
    for (const [at, id] of decisions.entries()) await clerk(issueDecision, { params: { id }, body: { version: 2, number: at + 1, dated: '2026-11-23' } })
    const all = [...(await readAll(author, withoutPapers)).values()].join('\n')
    expect(['LÝ DO KÍN', '01/QĐ-VP', ...decisions].filter((told) => !all.includes(told))).toEqual([])
    expect(recognised).toBeTruthy()
  }, 60_000)
})

/** Each address of a door: every id of its noun (one of each where ids are of another), Word for papers (PDF is made of the same). */
function addressesOf({ path }: Endpoint, ids: { initiatives: readonly string[]; decisions: readonly string[]; sittings: readonly string[]; any: readonly string[] }): string[] {
  const fixed: Record<string, readonly string[]> = {
    format: ['docx'], year: ['2026'], field: ['title'], condition: ['new'], day: ['2026-11-23'], initiativeId: ids.initiatives, sittingId: ids.sittings,
    kind: ['application', 'report', 'receipt', 'completion-request', 'acceptance', 'intake-refusal', 'decline-notice', 'consent-request', 'scores'],
  }
  const noun = (['initiatives', 'decisions', 'sittings'] as const).find((one) => path.startsWith(`/api/${one}/`))
  let paths = [path]
  for (const [, name] of path.matchAll(/:(\w+)/g)) paths = paths.flatMap((one) => (fixed[name!] ?? (name === 'id' && noun ? ids[noun] : ids.any)).map((value) => one.replace(`:${name}`, value)))
  return paths
}
