import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import type { Endpoint, InputOf } from '@sangkien/contract/endpoint'
import { submitInitiative } from '@sangkien/contract/initiative'
import { handInSheet, saveMarks } from '@sangkien/contract/scoring'
import { type ChainedEntry, verifyChain } from '@sangkien/domain/history/chain'
import type { PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainLines } from '../src/history/history.query.ts'
import { aClosedSitting } from './a-closed-sitting.ts'
import { aFiled, aRoom, goodMarks, onAgenda } from './a-sitting.ts'
import { aDraft } from './dossier.ts'
import { expectInvariants } from './expect-invariants.ts'
import { aFolder, Installation } from './installation.ts'
import { emptyWorld } from './world.ts'

/** An act of one person, ready to be sent; `kept` finds what the answer promised. */
interface Act { readonly kind: 'filing' | 'sheet' | 'decision'; send(): Promise<Response>; kept(answer: Record<string, unknown>): Promise<unknown> }

describe('a crash while dossiers are filed, sheets handed in and decisions issued', () => {
  const w = emptyWorld()
  let folder: Awaited<ReturnType<typeof aFolder>>
  let house: Installation
  const cookies = new Map<PersonId, string>()
  let numbers = 0

  beforeAll(async () => {
    folder = await aFolder()
    house = new Installation(folder.path, { at: w.now })
    await house.start()
    await w.open(await house.databaseUrl())
    w.pool.on('connect', (client) => void client.query('set synchronous_commit = off')) // what is only prepared need not wait for the disk
  }, 90_000)
  afterAll(async () => {
    await w.close()
    await house.end('SIGTERM')
    await folder.remove()
  })

  const cookieOf = async (person: PersonId) => {
    if (!cookies.has(person)) cookies.set(person, (await w.as(person)).cookie)
    return cookies.get(person)!
  }
  async function by<E extends Endpoint>(person: PersonId, endpoint: E, input: InputOf<E>): Promise<() => Promise<Response>> {
    const cookie = `sangkien=${await cookieOf(person)}`
    const { params, body } = input as { params: Record<string, string>; body?: unknown }
    const path = endpoint.path.replace(/:(\w+)/g, (_all, name: string) => params[name]!)
    return () => fetch(house.address + path, { method: endpoint.method, headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  }

  /** Dossiers put straight before the council have no code or receipt of the series that is filed in. */
  const apart = () => ({ columns: { code: `T-${(numbers += 1)}`, receipt_number: null } })

  async function filings(count: number): Promise<Act[]> {
    const author = await w.person()
    return Promise.all(Array.from({ length: count }, async (): Promise<Act> => {
      const id = await aDraft(w, author)
      return {
        kind: 'filing', send: await by(author, submitInitiative, { params: { id } }),
        kept: async ({ code, receiptNumber }) => expect(await w.inside((tx) => tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', id).select(['stage', 'code', 'receipt_number']).executeTakeFirst())).toEqual({ stage: 'submitted', code, receipt_number: receiptNumber }),
      }
    }))
  }

  async function sheets(): Promise<Act[]> {
    const room = await aRoom(w)
    await w.inside(async (tx) => { // its rules are those of an earlier round: what is filed today falls under the national ones
      await tx.updateTable('round').set({ closes_on: day('2026-10-31') }).where('org_id', '=', w.org).where('id', '=', room.round).execute()
      await tx.updateTable('regulation').set({ valid_to: day('2026-10-31') }).where('org_id', '=', w.org).where('id', '=', room.regulation).execute()
    })
    const acts: Act[] = []
    for (let n = 0; n < 4; n += 1) {
      const initiativeId = await aFiled(w, room, { authors: [await w.person()], ...apart() })
      await onAgenda(w, room, initiativeId)
      for (const member of room.members) {
        const params = { sittingId: room.sitting, initiativeId }
        const { rev } = await (await w.as(member))(saveMarks, { params, body: { rev: 0, marks: goodMarks, remark: '' } })
        acts.push({
          kind: 'sheet', send: await by(member, handInSheet, { params, body: { rev } }),
          kept: async () => expect((await w.inside((tx) => tx.selectFrom('score_sheet').where('org_id', '=', w.org).where('initiative_id', '=', initiativeId).where('scorer_id', '=', member).select('handed_in_at').executeTakeFirst()))?.handed_in_at).toBeInstanceOf(Date),
        })
      }
    }
    return acts
  }

  async function decisions(count: number): Promise<Act[]> {
    const [secretary, maker, clerk] = [await w.person(['secretariat']), await w.person(['decision_maker']), await w.person(['records_clerk'])]
    const acts: Act[] = []
    while (acts.length < count) {
      const number = (numbers += 1)
      const { sitting, items: [item] } = await aClosedSitting(w, [{ authors: [await w.person(), await w.person()], ...apart() }])
      const [draft] = await (await w.as(secretary))(draftDecisions, { params: { id: sitting } })
      const { version } = await (await w.as(maker))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
      acts.push({
        kind: 'decision', send: await by(clerk, issueDecision, { params: { id: draft!.id }, body: { version, number, dated: '2026-11-23' } }),
        kept: async () => w.inside(async (tx) => {
          expect(await tx.selectFrom('decision').where('org_id', '=', w.org).where('id', '=', draft!.id).select(['number', 'dated']).executeTakeFirst()).toEqual({ number, dated: '2026-11-23' })
          expect(await tx.selectFrom('certificate').where('org_id', '=', w.org).where('initiative_id', '=', item!).select('number').execute()).toHaveLength(2)
        }),
      })
    }
    return acts
  }

  it.each([
    ['the server is killed', async () => house.end('SIGKILL')],
    ['the database is killed', async () => { process.kill(await house.postmaster(), 'SIGKILL') }],
  ])('keeps what was acknowledged, whole, when %s', async (_what, strike) => {
    const acts = [await filings(10), await sheets(), await decisions(8)]
    const acknowledged: { act: Act; answer: Record<string, unknown> }[] = []
    const count = (kind: Act['kind']) => acknowledged.filter(({ act }) => act.kind === kind).length
    const writing = Promise.all(acts.flatMap((queue) => [0, 1].map(async () => {
      for (let act = queue.shift(); act; act = queue.shift()) {
        const reply = await act.send().catch(() => undefined)
        if (!reply) return
        const text = await reply.text().catch(() => undefined)
        if (!reply.ok || text === undefined) return expect(reply.status, text).toSatisfy((status: number) => status === 200 || status >= 500)
        acknowledged.push({ act, answer: JSON.parse(text) as Record<string, unknown> })
      }
    })))
    let over = false
    void writing.finally(() => { over = true }).catch(() => undefined)
    while (!over && (['filing', 'sheet', 'decision'] as const).some((kind) => count(kind) < 3)) await sleep(5)
    await strike()
    await writing
    expect(acts.flat().length, 'the crash came before the work was done').toBeGreaterThan(0)
    await house.end('SIGKILL')
    await house.start()

    for (const { act, answer } of acknowledged) await act.kept(answer)
    await expectInvariants(w.db, w.putThere, undefined)
    const chain: ChainedEntry[] = []
    const { seq, hash } = await w.inside((tx) => tx.selectFrom('history_head').where('org_id', '=', w.org).select(['seq', 'hash']).executeTakeFirstOrThrow())
    for await (const lines of chainLines(w.db, w.org, seq)) chain.push(...lines.trimEnd().split('\n').map((line) => JSON.parse(line) as ChainedEntry))
    expect(verifyChain(chain, (text) => createHash('sha256').update(text).digest('hex'), hash)).toBeUndefined()
    expect(chain).toHaveLength(seq)

    // What was cut off can be done again: nothing was left half done.
    const [file, decide] = [acts[0]!.shift(), acts[2]!.shift()]
    for (const act of [file, decide]) if (act) expect((await act.send()).status).toBe(200)
  }, 120_000)
})
