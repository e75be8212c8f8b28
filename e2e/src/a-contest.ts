import { listContests } from '@sangkien/contract/contest'
import { addRegulation, addRound, listRegulations, readRegulation } from '@sangkien/contract/regulation'
import { addDays, type Day } from '@sangkien/domain/time/day'
import { eightyAndTwenty } from '../../server/test/provincial-shapes.ts'
import type { Visitor } from './visitor.ts'

/** The day after the newest version of the rules begins, and never before 2027: versions follow one another, whichever journey was first. */
export async function nextDay(ask: Visitor['ask']): Promise<Day> {
  const newest = (await ask(listRegulations, {}))[0]!.validFrom as Day
  return addDays(newest > '2026-12-31' ? newest : ('2026-12-31' as Day), 1)
}

/** A contest the public votes in today; the rules that were newest are the newest again. */
export async function aContest(ask: Visitor['ask']): Promise<string> {
  const there = (await ask(listContests, {})).find(({ state }) => state === 'open')
  if (there) return there.id
  const { pack } = await ask(readRegulation, { params: { id: (await ask(listRegulations, {}))[0]!.id } })
  const { id } = await ask(addRegulation, { body: { pack: eightyAndTwenty, validFrom: await nextDay(ask), basis: 'Thể lệ hội thi' } })
  await ask(addRegulation, { body: { pack, validFrom: await nextDay(ask), basis: 'Quy chế sau hội thi' } })
  return (await ask(addRound, { body: { year: 2040, number: 1, name: 'Hội thi sáng kiến', opensOn: '2026-01-01', closesOn: '2026-11-15', regulationId: id!, voting: { from: '2026-11-16', to: '2026-11-30' } } })).id
}
