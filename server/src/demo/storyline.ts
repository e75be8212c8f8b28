import { type Day, addDays, day, daysBetween } from '@sangkien/domain/time/day'
import type { Cast, Colleague } from './demo-cast.ts'
import { demoMerger, demoUnits } from './demo-units.ts'
import { type Dice, dice } from './dice.ts'
import { allSubjects } from './subjects/all-subjects.ts'
import type { Subject } from './subjects/subject.ts'

/** Where a story stops. What lies before it is played in full. */
export type Ending =
  | 'draft' | 'submitted' | 'completion_requested' | 'intake_refused' | 'accepted' | 'awaiting_application' | 'scoring' | 'sitting' | 'withdrawn'
  | 'awaiting_decision' | 'recognised' | 'declined' | 'deferred' | 'consult_expert' | 'awaiting_consent' | 'revoked'

export interface Story {
  readonly round: number
  readonly subject: Subject
  readonly title: string
  readonly tool: string
  readonly unit: string
  readonly authors: readonly { readonly id: Colleague['id']; readonly share: number }[]
  readonly filedOn: Day
  /** The hour it is filed at, Việt Nam; left to chance where nothing hangs on it. */
  readonly filedAt?: number
  readonly appliedOn: Day
  readonly ending: Ending
  /** Applied for the first time more than a year ago: the author asks to file all the same. */
  readonly late: boolean
  readonly seed: number
}

export interface DemoRound { readonly year: number; readonly number: number; readonly opens: Day; readonly closes: Day; readonly scaled: boolean; readonly sits: Day | null; readonly decides: Day | null; readonly stories: number }

export const demoRounds: readonly DemoRound[] = [
  { year: 2024, number: 1, opens: day('2024-02-19'), closes: day('2024-10-15'), scaled: false, sits: day('2024-11-05'), decides: day('2024-11-18'), stories: 24 },
  { year: 2025, number: 1, opens: day('2025-01-06'), closes: day('2025-05-15'), scaled: true, sits: day('2025-06-05'), decides: day('2025-06-17'), stories: 18 },
  { year: 2025, number: 2, opens: day('2025-06-02'), closes: day('2025-10-15'), scaled: true, sits: day('2025-11-06'), decides: day('2025-11-19'), stories: 27 },
  { year: 2026, number: 1, opens: day('2026-01-05'), closes: day('2026-05-15'), scaled: true, sits: day('2026-06-04'), decides: day('2026-06-16'), stories: 22 },
  { year: 2026, number: 2, opens: day('2026-06-01'), closes: day('2026-12-15'), scaled: true, sits: null, decides: null, stories: 38 },
]

/** Days between the call of a sitting and the sitting. */
export const callsBefore = 21

const closed: readonly Ending[] = ['recognised', 'recognised', 'recognised', 'declined', 'recognised', 'recognised', 'recognised', 'intake_refused', 'recognised', 'recognised', 'declined', 'recognised', 'recognised', 'withdrawn']
const running: readonly Ending[] = [
  'submitted', 'accepted', 'scoring', 'draft', 'scoring', 'submitted', 'completion_requested', 'scoring', 'accepted', 'scoring', 'submitted', 'draft', 'awaiting_application', 'scoring', 'submitted',
  'scoring', 'intake_refused', 'accepted', 'draft', 'submitted', 'scoring', 'completion_requested', 'withdrawn', 'scoring', 'draft', 'submitted', 'accepted', 'scoring', 'submitted', 'draft',
  'sitting', 'awaiting_decision', 'deferred', 'sitting', 'awaiting_decision', 'consult_expert', 'submitted', 'submitted',
]
/** The last two of the running round are one solution, filed seven seconds apart by two units. */
const twin = { first: 36, second: 37, filedOn: day('2026-11-16'), apart: 7 / 3600 } as const

/** Endings of what was before the council already in the running round. */
const before: readonly Ending[] = ['sitting', 'awaiting_decision', 'deferred', 'consult_expert']

/** Some 120 stories over three years, the same each time. */
export function tellStories(cast: Cast): Story[] {
  const chance = dice(2164)
  const used = new Map<string, number>()
  return demoRounds.flatMap((round, at) => Array.from({ length: round.stories }, (_, n): Story => {
    const isTwin = at === 4 && n >= twin.first
    const subject = allSubjects[((isTwin ? twin.first : n) * 5 + at * 7) % allSubjects.length]!
    const filedOn = filedIn(round, at === 4 ? running[n]! : undefined, n, chance)
    const byStars = n % 8 === 3
    const unit = byStars ? 'TH' : unitOn(filedOn, n, chance)
    const late = at === 4 && n === 18
    const count = (used.get(subject.key) ?? 0) - (isTwin && n === twin.second ? 1 : 0)
    used.set(subject.key, count + 1)
    const tool = subject.tools[count % subject.tools.length]!
    const home = demoUnits.find(({ code }) => code === unit)!.name
    return {
      round: at, subject, tool, unit, filedOn, appliedOn: addDays(filedOn, -(late ? 390 : chance.between(20, 300))), late, seed: at * 100 + n, ...(isTwin && { filedAt: 9 + (n - twin.first) * twin.apart }),
      title: titleOf(subject, count, home, tool, n === 9 && at === 3), authors: n === 8 && at === 3 ? [{ id: cast.colleagues.find((one) => one.unit === 'TH')!.id, share: 6000 }, { id: cast.parts.chief, share: 4000 }] : byStars ? [{ id: cast.parts.author, share: 7000 }, { id: cast.parts.coauthor, share: 3000 }] : authorsOf(cast, unit, chance),
      ending: at === 4 ? running[n]! : n === 5 && at === 2 ? 'deferred' : n === 11 && at === 3 ? 'consult_expert' : n === 8 && at === 3 ? 'awaiting_consent' : n === 2 && at === 1 ? 'revoked' : closed[(n + at) % closed.length]!,
    }
  }))
}

/** Early enough to be received before the sitting is called; in the running round as its ending wants, with one left lying since summer. */
function filedIn(round: DemoRound, ending: Ending | undefined, n: number, chance: Dice): Day {
  if (ending === undefined) return addDays(round.opens, chance.between(3, daysBetween(round.opens, addDays(round.sits ?? round.closes, -callsBefore - 7))))
  if (n === 1) return day('2026-07-20')
  if (n >= twin.first) return twin.filedOn
  if (before.includes(ending)) return addDays(day('2026-09-07'), chance.between(0, 30))
  return ending === 'submitted' || ending === 'completion_requested' ? addDays(day('2026-11-18'), -chance.between(0, 22)) : addDays(day('2026-09-07'), chance.between(0, 58))
}

const merged: readonly string[] = demoMerger.formers
const unitOn = (on: Day, n: number, chance: Dice): string => {
  const there = demoUnits.filter(({ from, code }) => from <= on && (on < demoMerger.day || !merged.includes(code)) && code !== 'LĐVP' && code !== 'TS2' && code !== 'NC')
  return n % 4 === 0 ? 'PVHCC' : chance.pick(there).code
}

/** As long as whole clauses allow within the 240 characters there are for it. */
function longTitle(base: string, steps: Subject['steps']): string {
  const clauses = steps.map((step) => step.replace(/[.;].*$/, '')).map((step) => step[0]!.toLowerCase() + step.slice(1))
  return clauses.reduce((title, clause) => (`${title}, ${clause}`.length <= 240 ? `${title}, ${clause}` : title), `${base}, kết hợp`).replace('kết hợp,', 'kết hợp')
}

function titleOf({ titles, steps }: Subject, count: number, unit: string, tool: string, longest: boolean): string {
  const base = titles[count % titles.length]!.replace('{dv}', unit).replace('{cc}', tool)
  if (longest) return longTitle(base, steps)
  const turn = ['', ' – giai đoạn 2', ' (mở rộng cho toàn cơ quan)', ' theo quy trình rút gọn', ' gắn với rà soát quy trình nội bộ', ' áp dụng tại hai trụ sở', ' và công khai kết quả hằng tháng'][Math.floor(count / titles.length) % 7]!
  return `${base}${turn}`
}

function authorsOf(cast: Cast, unit: string, chance: Dice): Story['authors'] {
  const home = cast.colleagues.filter((one) => one.unit === (unit === 'CNXD' || unit === 'NNTN' ? 'KTN' : unit))
  const first = chance.pick(home)
  const others = cast.colleagues.filter((one) => one.id !== first.id && (one.unit === first.unit || chance.roll() < 0.1))
  const shares = chance.pick([[10000], [10000], [6000, 4000], [7000, 3000], [5000, 5000], [4000, 3000, 3000]])
  const people = [first]
  while (people.length < shares.length) {
    const next = chance.pick(others)
    if (!people.includes(next)) people.push(next)
  }
  return people.map(({ id }, at) => ({ id, share: shares[at]! }))
}
