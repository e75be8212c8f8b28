import type { Initiative } from '@sangkien/contract/initiative'
import { divideByShares, leastRemuneration } from '@sangkien/domain/benefit/remuneration'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { DossierCase } from './dossier-case.ts'

const reckons = ['secretariat', 'accountant', 'decision_maker'] as const

/** The least its authors are owed for a year, were it paid today: of a recognised initiative, under rules that set one, for its authors and those who see to it. */
export function remunerationOf({ row, stage, rules, authorRows }: DossierCase, actor: Actor, now: Date): Initiative['remuneration'] {
  const rule = rules.regulation.pack.remuneration
  if (!rule || stage !== 'recognised' || !(row.is_author || reckons.some((role) => actor.roles.has(role)))) return null
  const least = leastRemuneration(rule, { benefit: row.benefit_money, paidOn: dayOf(now) })
  if (!least) return null
  const parts = divideByShares(least.total, authorRows.map(({ share }) => share))
  return { ...least, years: rule.years, article: `${rule.basis.article}, ${rule.basis.paper}`, parts: authorRows.map(({ name }, at) => ({ name, money: parts[at] ?? 0 })) }
}
