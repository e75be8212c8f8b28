import type { Initiative } from '@sangkien/contract/initiative'
import { nextStep } from '@sangkien/domain/initiative/next-step'
import { moves } from '@sangkien/domain/initiative/stage'
import { processOf } from '@sangkien/domain/process/steps-of'
import { dueDate, type TermStep } from '@sangkien/domain/initiative/term'
import type { Day } from '@sangkien/domain/time/day'
import { type DossierCase, isAccepted } from './dossier-case.ts'
import { runningTerm } from './dossier-term.query.ts'

/** Who is next, by name where their office is known to all, by when and on what basis. Members of the council are not told to authors one by one. */
export function nextOf(of: DossierCase): Initiative['next'] {
  const { role, move, term } = nextStep(of.stage, { decisionApproved: of.row.decision?.approved ?? false, accepted: isAccepted(of), steps: processOf(of.rules.regulation.pack) })
  const who = role === 'author' ? of.authorRows.map(({ name }) => name) : of.holders.filter((one) => one.role === role).map(({ name }) => name)
  const due = dueOn(of, term)
  const basis = basisOfDue(of, term, due) ?? (move && moves[move].basis)
  return { who, role, move, dueOn: due, basis: basis && { paper: basis.paper, article: basis.article }, steps: term === 'filing' ? filingSteps(of, due) : [] }
}

/** The year to file in, from the first application, where it is what ends the time. */
function filingSteps({ dossier, rules, calendar }: DossierCase, due: Day | null): TermStep[] {
  if (due === null || dossier.applicationState === 'not_yet' || !dossier.firstAppliedOn) return []
  const filing = dueDate(dossier.firstAppliedOn, rules.regulation.pack.terms.filing, calendar)
  return filing.due === due ? [...filing.steps] : []
}

/** What the date rests on, where it rests on something of its own: the term of the rules, or the day the round closes. Otherwise the basis is that of the act. */
function basisOfDue({ rules }: DossierCase, term: ReturnType<typeof nextStep>['term'], due: Day | null): { readonly paper: string; readonly article: string } | undefined {
  if (due === null || term === 'none' || term === 'scores') return undefined
  if (term === 'filing' && due === rules.round?.closesOn) return { paper: rules.round.name, article: 'ngày hết nhận hồ sơ' }
  return rules.regulation.pack.terms[term].basis
}

function dueOn({ row, dossier, terms, rules, calendar }: DossierCase, term: ReturnType<typeof nextStep>['term']): Day | null {
  switch (term) {
    case 'none': return null
    case 'scores': return row.item?.scoresDue ?? null
    case 'filing': {
      const applied = dossier.applicationState === 'not_yet' ? null : dossier.firstAppliedOn
      const last = [rules.round?.closesOn, applied && row.late_allowed_reason === null ? dueDate(applied, rules.regulation.pack.terms.filing, calendar).due : undefined].filter((day) => day !== undefined)
      return last.sort()[0] ?? null
    }
    default: return runningTerm(terms, term)?.due_on ?? null
  }
}
