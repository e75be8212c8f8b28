import { type LateFilingRefusal, refuseLateFiling } from '@sangkien/domain/initiative/refuse-late-filing'
import type { DossierCase } from './dossier-case.ts'

/** What the one-year rule says of this dossier today, as if nobody had given leave. */
export function lateness({ dossier, rules, calendar }: Pick<DossierCase, 'dossier' | 'rules' | 'calendar'>, now: Date): LateFilingRefusal | undefined {
  const firstAppliedOn = dossier.applicationState === 'not_yet' ? null : dossier.firstAppliedOn
  return refuseLateFiling({ firstAppliedOn, allowedReason: null }, rules.regulation.pack.terms.filing, calendar, now)
}
