import { listIdeas, noteIdea } from '@sangkien/contract/idea'
import { listPeople } from '@sangkien/contract/people'
import { countYear } from '@sangkien/domain/report/count-year'
import { type CountedInitiative, samePeriodLastYear, yearPeriod } from '@sangkien/domain/report/year-figures'
import { day, dayOf } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateYears } from '../../test/generated-years.ts'
import { world } from '../../test/world.ts'
import { countYearIn } from './year-table.query.ts'

describe('Table 1 counted by SQL', () => {
  const w = world()
  let made: CountedInitiative[]
  beforeAll(async () => { made = await generateYears(w, 500) }, 60_000)

  it.each([
    ['this year, running', yearPeriod(2026, day('2026-11-23'))], ['the same days of last year', samePeriodLastYear(yearPeriod(2026, day('2026-11-23')))],
    ['last year, whole', yearPeriod(2025, day('2026-11-23'))], ['a year before there was anything', yearPeriod(2020, day('2026-11-23'))], ['a year to come', yearPeriod(2027, day('2026-11-23'))],
  ])('is what the rule counts: %s', async (_which, period) => {
    const ideas = [{ unitId: w.unit, notedOn: dayOf(w.now) }]
    const counted = await w.inside((tx) => countYearIn(tx, w.org, period))
    const headcount = (unitId: string) => counted.rows.find((row) => row.unitId === unitId)!.headcount
    const units = counted.rows.map(({ unitId }) => ({ unitId: unitId!, headcount: headcount(unitId!) }))
    expect(counted).toEqual(countYear({ units, ideas: counted.total.ideas > 0 ? ideas : [], initiatives: made }, period))
    if (period.from === '2026-01-01') expect(Object.values(counted.total.figures).filter((count) => count > 0).length).toBeGreaterThan(12)
  })

  it('counts who sits in a unit on the last day of the period, and ideas where their writer sat', async () => {
    const lan = await w.person()
    await (await w.as(lan))(noteIdea, { body: { title: 'Một ý tưởng', note: '' } })
    const before = await w.inside((tx) => countYearIn(tx, w.org, yearPeriod(2026, day('2026-11-23'))))
    const own = (table: typeof before) => table.rows.find(({ unitId }) => unitId === w.unit)!
    expect(own(before).ideas).toBe(1)
    await w.pool.query("update person set active_to = '2026-11-22' where id = $1", [lan])
    const after = await w.inside((tx) => countYearIn(tx, w.org, yearPeriod(2026, day('2026-11-23'))))
    expect([own(after).headcount, after.total.headcount]).toEqual([own(before).headcount - 1, before.total.headcount - 1])
    expect((await w.inside((tx) => countYearIn(tx, w.org, yearPeriod(2025, day('2026-11-23'))))).total.ideas).toBe(0)
  })

  it('opens, of ideas and people, lists of just those it counted', async () => {
    await (await w.as(await w.person()))(noteIdea, { body: { title: 'Một ý tưởng nữa', note: '' } })
    const officer = await w.as(await w.person(['secretariat']))
    const period = yearPeriod(2026, day('2026-11-23'))
    const { rows, total } = await w.inside((tx) => countYearIn(tx, w.org, period))
    expect([total.ideas > 0, total.headcount > 0]).toEqual([true, true])
    for (const { unitId, ideas, headcount } of [...rows, total]) {
      const unitIds = unitId === null ? {} : { unitIds: [unitId] }
      expect((await officer(listIdeas, { query: { all: 'true', ...period, ...unitIds } })).total).toBe(ideas)
      expect((await officer(listPeople, { query: { seatedOn: period.to, ...unitIds } })).total).toBe(headcount)
    }
  })

  it('keeps a row for a unit merged away that had something in the period, and none for one that had nothing', async () => {
    const gone = (await w.pool.query("insert into unit (org_id, id, code, name, valid_from, valid_to) values ($1, gen_random_uuid(), 'CU', 'Phòng cũ', '2015-01-01', '2020-12-31') returning id", [w.org])).rows[0].id
    const rows = async () => (await w.inside((tx) => countYearIn(tx, w.org, yearPeriod(2026, day('2026-11-23'))))).rows
    expect((await rows()).some(({ unitId }) => unitId === gone)).toBe(false)
    await w.pool.query("update initiative set unit_id = $1 where id = (select id from initiative where stage = 'submitted' and received_at >= '2026-06-01' limit 1)", [gone])
    expect((await rows()).at(-1)).toMatchObject({ unitId: gone, headcount: 0, figures: { submitted: 1, pending: 1 } })
  })
})
