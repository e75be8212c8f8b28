import { checkFormula, formulaOf } from '../benefit/formula.ts'
import { checkHourlyCosts } from '../benefit/hourly-cost.ts'
import { checkRemuneration } from '../benefit/remuneration.ts'
import { checkConflictRules } from '../conflict/ground.ts'
import { checkHearingRules } from '../hearing/hearing-rules.ts'
import { checkMeetingPay } from '../council/meeting-pay.ts'
import { checkLevels } from '../nomination/check-levels.ts'
import { checkShare } from '../number/check-share.ts'
import { checkSteps } from '../process/check-steps.ts'
import { checkReviewerRules } from '../reviewing/reviewer-rules.ts'
import { checkScale } from '../scoring/check-scale.ts'
import { parseDay } from '../time/day.ts'
import { codeOf } from './pack-basis.ts'
import { type RegulationPack, results, solutionKinds, termKeys } from './pack.ts'
import type { PackProblem } from './problem.ts'
import { checkRounds } from './yearly-rounds.ts'

/** Every contradiction in a regulation, before anybody files under it. An empty list means the pack may be used. */
export function checkPack(pack: RegulationPack): readonly PackProblem[] {
  return [
    ...(pack.scale ? checkScale(pack.scale) : []),
    ...checkShare(pack.voting.threshold, 'voting.threshold'),
    ...checkShare(pack.voting.quorum, 'voting.quorum'),
    ...checkCounters(pack.voting),
    ...checkTerms(pack),
    ...checkRounds(pack.rounds ?? []),
    ...checkSteps(pack),
    ...checkLevels(pack),
    ...checkFormula(formulaOf(pack.benefit)),
    ...checkMeetingPay(pack.council),
    ...checkConflictRules(pack.council), ...checkHearingRules(pack.council), ...checkReviewerRules(pack.council),
    ...checkHourlyCosts(pack.benefit.hourlyCosts ?? []),
    ...(pack.remuneration ? checkRemuneration(pack.remuneration) : []),
    ...checkLists(pack),
    ...checkSections(pack),
    ...checkAuthorship(pack),
    ...checkValidity(pack),
  ]
}

/** A committee that counts has somebody in it. */
const checkCounters = ({ counters }: RegulationPack['voting']): readonly PackProblem[] =>
  counters === undefined || (Number.isInteger(counters) && counters > 0) ? [] : [{ path: 'voting.counters', code: 'not_positive', found: counters }]

const checkTerms = ({ terms }: RegulationPack): readonly PackProblem[] =>
  termKeys.flatMap((key) => {
    const count = terms[key].count
    return Number.isInteger(count) && count > 0 ? [] : [{ path: `terms.${key}.count`, code: 'not_positive', found: count } as const]
  })

type List =
  | 'legalBases' | 'conditions' | 'noveltyTests' | 'refusalReasons' | 'declineReasons' | 'revocationGrounds' | 'sections' | 'fields'
  | 'solutionKinds' | 'results'

/** Lists without repeated codes, and whole where the law names every member. */
function checkLists(pack: RegulationPack): readonly PackProblem[] {
  const codes: Record<List, readonly string[]> = {
    legalBases: pack.legalBases.map(codeOf),
    conditions: pack.conditions.map(({ code }) => code),
    noveltyTests: pack.noveltyTests.map(({ code }) => code),
    refusalReasons: pack.refusalReasons.map(({ code }) => code),
    declineReasons: pack.declineReasons.map(({ code }) => code),
    revocationGrounds: pack.revocationGrounds.map(({ code }) => code),
    sections: pack.sections.map(({ key }) => key),
    fields: pack.fields.map(({ code }) => code),
    solutionKinds: pack.solutionKinds.map(({ code }) => code),
    results: pack.results.map(({ code }) => code),
  }
  const repeated = Object.entries(codes).flatMap(([path, all]) =>
    [...new Set(all.filter((code, at) => all.indexOf(code) !== at))].map((found) => ({ path, code: 'duplicate_code', found }) as const))
  const empty = (['legalBases', 'conditions', 'refusalReasons', 'sections', 'fields'] as const)
    .flatMap((path) => (codes[path].length === 0 ? [{ path, code: 'list_incomplete', wanted: 1, found: 0 } as const] : []))
  const lacking = [
    ...solutionKinds.filter((kind) => !codes.solutionKinds.includes(kind)).map((wanted) => ({ path: 'solutionKinds', code: 'list_incomplete', wanted }) as const),
    ...results.filter((result) => !codes.results.includes(result)).map((wanted) => ({ path: 'results', code: 'list_incomplete', wanted }) as const),
    ...(pack.council.required.some(({ seat }) => seat === 'chair') ? [] : [{ path: 'council.required', code: 'list_incomplete', wanted: 'chair' } as const]),
  ]
  const tests = pack.noveltyTests.length === 4 ? [] : [{ path: 'noveltyTests', code: 'not_four_tests', wanted: 4, found: pack.noveltyTests.length } as const]
  return [...repeated, ...empty, ...lacking, ...tests]
}

const checkSections = ({ sections }: RegulationPack): readonly PackProblem[] =>
  sections.flatMap(({ minChars, maxChars }, at) =>
    minChars >= 0 && minChars <= maxChars ? [] : [{ path: `sections[${at}]`, code: 'min_above_max', wanted: maxChars, found: minChars } as const])

/** Two authors must be able to share, and the most authors allowed must each be able to hold the least share. */
function checkAuthorship({ authorship: { minShare, maxAuthors } }: RegulationPack): readonly PackProblem[] {
  if (maxAuthors !== null && (!Number.isInteger(maxAuthors) || maxAuthors < 1)) return [{ path: 'authorship.maxAuthors', code: 'not_positive', found: maxAuthors }]
  if (minShare === null) return []
  const sharers = maxAuthors ?? 1
  return minShare > 0 && minShare * sharers <= 10_000 ? [] : [{ path: 'authorship.minShare', code: 'shares_impossible', wanted: 10_000, found: minShare * sharers }]
}

function checkValidity({ validFrom, validTo, legalBases, annualReport: { month, day } }: RegulationPack): readonly PackProblem[] {
  const reversed = (from: string | null, to: string | null) => from !== null && to !== null && to < from
  const due = `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` // a common year, so that 29 February is refused
  return [
    ...(reversed(validFrom, validTo) ? [{ path: 'validTo', code: 'validity_reversed', wanted: validFrom, found: validTo! } as const] : []),
    ...legalBases.flatMap((one, at) => (typeof one !== 'string' && reversed(one.validFrom, one.validTo) ? [{ path: `legalBases[${at}]`, code: 'validity_reversed', found: one.code } as const] : [])),
    ...(parseDay(due) ? [] : [{ path: 'annualReport', code: 'no_such_day', found: due } as const]),
  ]
}
