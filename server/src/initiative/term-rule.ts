import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import type { Term } from '@sangkien/domain/regulation/pack'
import type { DossierCase } from './dossier-case.ts'
import type { TermRow } from './dossier-term.query.ts'

/** The rule a term of this dossier follows: a second look has its own clock, whatever the term of the first was. */
export function termRule({ row, rules }: Pick<DossierCase, 'row' | 'rules'>, { kind, starts_on }: TermRow): Term {
  const { pack } = rules.regulation
  if (kind !== 'decide' || row.second_look?.askedOn !== starts_on) return pack.terms[kind]
  const { lookDays, basis } = hearingRulesOf(pack.council)
  return { unit: 'days', count: lookDays, basis }
}
