import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anInitiative } from '../test/an-initiative.ts'
import { world } from '../test/world.ts'
import { newId } from './id.ts'
import { checkInvariants, invariants } from './invariants.ts'

describe('the invariants', () => {
  const w = world()

  it('hold in an agency where nothing has happened', async () => {
    await w.person(['administrator'])
    expect(await checkInvariants(w.db)).toEqual([])
  })

  it('have each a name of their own and name the organisation', () => {
    expect(new Set(invariants.map(({ name }) => name)).size).toBe(invariants.length)
    expect(invariants.filter(({ sql: query }) => !query.includes('org_id = $1')).map(({ name }) => name)).toEqual([])
  })

  /** Each breaks one rule behind the back of the application; the rows it leaves are taken away again. */
  const breakages: [string, () => Promise<unknown>][] = [
    ['what is decided stands in an issued decision of its kind, dated the day it is decided on', () => anInitiative(w, { stage: 'declined' })],
    ['what was received was frozen as it was filed', () => anInitiative(w)],
    ['shares of what was received are the whole', () => anInitiative(w, { stage: 'withdrawn' })],
    ['every author of what was received has confirmed the share that stands', async () => anInitiative(w, { authors: [await w.person()] })],
    ['what is scored or sat on stands on an agenda', () => anInitiative(w, { stage: 'scoring' })],
    ['what awaits consent asked for it', () => anInitiative(w, { stage: 'awaiting_consent' })],
    ['a request for completion is open if and only if the dossier is with its author', () => anInitiative(w, { stage: 'completion_requested' })],
    ['no term runs on for what is over, and of one kind at most one runs', () => anInitiative(w, { stage: 'withdrawn', dueOn: '2026-12-01' })],
    ['every author of what is recognised has a certificate', async () => anInitiative(w, { stage: 'recognised', authors: [await w.person()] })],
    ['what is revoked stands in an issued revocation, and nothing else does', () => anInitiative(w, { stage: 'revoked' })],
    ['codes of a year run without gaps up to their counter', () => w.inside((tx) => tx.insertInto('counter').values({ org_id: w.org, series: 'certificate', year: 2026, last: 3 }).execute())],
    ['the head of the history is its last row', () => w.inside((tx) => tx.updateTable('history_head').set({ seq: 7 }).where('org_id', '=', w.org).execute())],
    ['nobody sits in two posts at once', async () => {
      const person = await w.person()
      await w.inside((tx) => tx.insertInto('posting').values({ org_id: w.org, id: newId(), person_id: person, unit_id: w.otherUnit, title: '', from_day: '2026-01-01' as never }).execute())
    }],
    ['versions of the regulation follow one another without a shared day', () => w.inside((tx) => sql`insert into regulation select org_id, ${newId()}::uuid, title, pack, sha256, '2026-01-01', null, added_at from regulation where org_id = ${w.org} limit 1`.execute(tx))],
  ]

  it.each(breakages)('find what breaks: %s', async (name, breakIt) => {
    const before = (await checkInvariants(w.db)).find((one) => one.name === name)?.rows.length ?? 0
    await breakIt()
    const after = (await checkInvariants(w.db)).find((one) => one.name === name)?.rows ?? []
    expect(after.length).toBeGreaterThan(before)
    expect(after[0]).toMatchObject({ organisation: w.org })
  })
})
