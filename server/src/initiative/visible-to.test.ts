import { exportInitiatives, listInitiatives, readInitiative, readTimeline } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { type Stage, stages } from '@sangkien/domain/initiative/stage'
import type { Role } from '@sangkien/domain/people/role'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aRoom, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { xlsxText } from '../../test/zip-text.ts'
import { mostCounted } from './count-listed.ts'

/** How the reader stands to a dossier; `elsewhere` is a dossier of another unit nobody here has to do with. */
const relations = ['author', 'unit', 'unit_asked', 'sits', 'late_asked', 'elsewhere'] as const
type Relation = (typeof relations)[number]
const roles = ['staff', 'unit_head', 'secretariat', 'council_member', 'council_chair', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const satisfies readonly Role[]

interface Case { readonly stage: Stage; readonly relation: Relation; readonly author: PersonId | undefined; readonly word: string }

/** Who may see a dossier, read off the roles of initiative-law.md 6.2, without the SQL. */
function sees(role: Role, me: PersonId, { stage, relation, author }: Case): boolean {
  const received = stage !== 'draft'
  if (relation === 'author' && author === me) return true
  switch (role) {
    case 'secretariat': return received || relation === 'late_asked'
    case 'decision_maker':
    case 'leadership_viewer': return received
    case 'unit_head': return (received && relation !== 'elsewhere') || relation === 'unit_asked'
    // Everyone here is seated in the council; only what came before it is shown.
    case 'council_member':
    case 'council_chair': return relation === 'sits'
    case 'accountant': return !['draft', 'submitted', 'completion_requested', 'intake_refused', 'withdrawn'].includes(stage)
    default: return false
  }
}

describe('list, count, search, workbook and page show each reader the same dossiers', () => {
  const w = world()
  const cases = new Map<InitiativeId, Case>()
  const people = new Map<(typeof roles)[number], PersonId>()
  let room: Room

  beforeAll(async () => {
    room = await aRoom(w)
    for (const role of roles) people.set(role, await w.person([role]))
    for (const role of ['council_member', 'council_chair'] as const)
      await w.inside((tx) => tx.insertInto('council_seat').values({ org_id: w.org, council_id: room.council, person_id: people.get(role)!, seat: 'member', position: 9 }).execute())
    for (const stage of stages)
      for (const relation of relations)
        for (const author of relation === 'author' ? [...people.values()] : [undefined]) {
          const word = `xyzt${cases.size}q`
          const id = await anInitiative(w, {
            stage, title: `Sáng kiến ${word}`, authors: author ? [author] : [], unitId: relation === 'elsewhere' || relation === 'author' ? w.otherUnit : w.unit,
            content: { benefitLines: [{ id: 'a', label: 'Lập báo cáo', minutesBefore: 60, minutesAfter: 20, timesPerYear: 52, hourlyCost: 40_000, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: null, source: 'Sổ theo dõi', insufficientData: false }] },
            columns: { ...(relation === 'unit_asked' && { opinion_asked_at: w.now }), ...(relation === 'late_asked' && { late_asked_at: w.now, late_reason: 'đi công tác' }) },
          })
          if (relation === 'sits') await w.inside((tx) => tx.insertInto('sitting_item').values({ org_id: w.org, sitting_id: room.sitting, initiative_id: id, position: cases.size }).execute())
          if (relation === 'sits') await w.inside((tx) => tx.insertInto('conflict').values((['council_member', 'council_chair'] as const).map((role) => ({ org_id: w.org, initiative_id: id, person_id: people.get(role)!, state: 'none', is_out: false, cleared: true }))).execute())
          if (stage === 'completion_requested') await w.inside((tx) => tx.insertInto('completion_request').values({ org_id: w.org, initiative_id: id, number: 1, fields: ['title'], message: 'Ghi rõ tên', asked_by: room.office, asked_at: w.now, due_on: day('2026-12-23') }).execute())
          cases.set(id, { stage, relation, author, word })
        }
  }, 120_000)

  it.each(roles)('to the %s', async (role) => {
    const me = people.get(role)!
    const as = await w.as(me)
    const ruled = [...cases].filter(([, of]) => sees(role, me, { ...of, relation: of.relation === 'author' && of.author !== me ? 'elsewhere' : of.relation })).map(([id]) => id as string).toSorted()

    const listed: string[] = []
    let after: string | undefined
    do {
      const page = await as(listInitiatives, { query: { limit: 200, after } })
      expect(page.total).toBe(ruled.length)
      listed.push(...page.rows.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(listed.toSorted()).toEqual(ruled)

    const book = xlsxText((await as.file(exportInitiatives, {})).bytes)
    expect([...cases].filter(([, { word }]) => book.includes(word)).map(([id]) => id as string).toSorted()).toEqual(ruled)

    // One search for all of them, and the page of some on either side of the wall.
    expect((await as(listInitiatives, { query: { q: 'sang kien', limit: 1 } })).total).toBe(Math.min(ruled.length, mostCounted.search))
    expect((await as(listInitiatives, { query: { q: 'sang kien', limit: 200 } })).rows.length).toBe(Math.min(ruled.length, 200))
    for (const [n, [id, { word }]] of [...cases].entries()) {
      if (n % 11 !== 0) continue
      const may = ruled.includes(id)
      expect((await as(listInitiatives, { query: { q: word } })).total).toBe(may ? 1 : 0)
      for (const door of [readInitiative, readTimeline]) expect([cases.get(id)!.stage, await as(door as typeof readTimeline, { params: { id } }).then(() => 200, (error: { status: number }) => error.status)]).toEqual([cases.get(id)!.stage, may ? 200 : 404])
    }
  }, 60_000)

  it('has something to hide from everyone, and something to show to all who handle dossiers', () => {
    for (const role of roles) {
      const seen = [...cases.values()].filter((of) => sees(role, people.get(role)!, of)).length
      expect(seen).toBeLessThan(cases.size)
      expect(seen).toBeGreaterThan(0)
    }
  })
})
