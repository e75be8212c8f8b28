import type { Role } from '@sangkien/domain/people/role'
import { stepOf } from '@sangkien/domain/process/steps-of'
import type { AgendaRefusal } from '@sangkien/domain/sitting/refuse-agenda'
import { mayTake, type StepKey, usualProcess } from '@sangkien/domain/process/step'
import { type RawBuilder, sql } from 'kysely'
import type { DossierCase } from './dossier-case.ts'

type Under = Pick<DossierCase, 'rules'>

const by = ({ rules }: Under, key: StepKey): readonly Role[] => stepOf(rules.regulation.pack, key)?.by ?? []

/** Whom the process of the dossier's regulation charges with confirming the first application. */
export const applicationBy = (of: Under): readonly Role[] => by(of, 'application')
/** Who confirms the figures of the benefit; nobody where the process has no such step. */
export const benefitCheckers = (of: Under): readonly Role[] => by(of, 'benefit_check')
/** Whether the head of the unit is heard at all. */
export const hearsHead = (of: Under): boolean => stepOf(of.rules.regulation.pack, 'unit_opinion') !== undefined

/** Whether the process of a regulation (the jsonb at `pack`) charges this role with a step: `stepOf(...).by` said in SQL, for lists of duties. */
export const stepIsBy = (pack: RawBuilder<unknown>, key: StepKey, role: Role): RawBuilder<boolean> => {
  const usually = mayTake[key].includes(role) && usualProcess(true).some((step) => step.key === key && step.by.includes(role))
  return sql<boolean>`case when ${pack} ? 'steps' then exists (select from jsonb_array_elements(${pack} -> 'steps') step where step ->> 'key' = ${key} and step -> 'by' ? ${role}) else ${usually}::boolean end`
}

/** Why a dossier may not come before the council yet: its figures are not confirmed, and its process wants them so. */
export function refuseUnchecked({ rules, row, dossier }: Pick<DossierCase, 'rules' | 'row' | 'dossier'>): AgendaRefusal | undefined {
  const step = stepOf(rules.regulation.pack, 'benefit_check')
  return step?.compulsory && dossier.benefitLines.length > 0 && row.benefit_checked_at === null ? { code: 'agenda.benefit_unchecked', basis: step.basis } : undefined
}

/** The same said in SQL of a dossier aliased `i`. */
export const isUnchecked: RawBuilder<boolean> = sql<boolean>`(i.has_benefit and i.benefit_checked_at is null and exists (select from regulation pg, jsonb_array_elements(coalesce(pg.pack -> 'steps', '[]')) step
  where pg.org_id = i.org_id and pg.id = i.regulation_id and step ->> 'key' = 'benefit_check' and (step ->> 'compulsory')::boolean))`

/** The same for the regulation a dossier (aliased `i`) was filed under. */
export const dossierStepIsBy = (key: StepKey, role: Role): RawBuilder<boolean> =>
  sql<boolean>`exists (select from regulation pg where pg.org_id = i.org_id and pg.id = i.regulation_id and ${stepIsBy(sql`pg.pack`, key, role)})`
