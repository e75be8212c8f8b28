import { dossierFields, isPlainField, RichTextValue } from '@sangkien/contract/dossier-field'
import type { FieldNow } from '@sangkien/contract/initiative'
import type { InitiativeId } from '@sangkien/domain/ids'
import { formulaOf } from '@sangkien/domain/benefit/formula'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { canonical } from '@sangkien/domain/history/chain'
import { type Lack, lacksOf } from '@sangkien/domain/initiative/completeness'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import { refuseEdit } from '@sangkien/domain/initiative/refuse-edit'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { emptyText } from '@sangkien/domain/text/rich-text'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, Refuse, Stale } from '../http/refuse.ts'
import { authorIds, type DossierCase, namedFields } from './dossier-case.ts'
import { keepChange, lastChange } from './field-change.query.ts'
import { holdDossier } from './hold-dossier.ts'
import { searchWords } from './search-words.ts'

/**
 * Saves one field by compare and set. Whoever saves second on the same number gets what stands there now and loses nothing; the
 * same value again (a reply that never arrived) is no quarrel. Drafts keep their trail in `dossier_change`, not in the history:
 * it would hold thousands of keystrokes; what is filed is in both.
 */
export async function saveField(tx: Tx, actor: Actor, id: InitiativeId, field: string, change: { rev: number; value?: unknown }, now: Date): Promise<Saved> {
  return (await saveHeld(tx, actor, await holdDossier(tx, actor, id, now), field, change, now)).saved
}

interface Saved { readonly rev: number; readonly savedAt: Date; readonly lacks: Lack[] }

/** The same on a dossier that is held already, for whoever saves many fields in one transaction; gives the dossier as it stands then. */
export async function saveHeld(tx: Tx, actor: Actor, of: DossierCase, field: string, { rev, value }: { rev: number; value?: unknown }, now: Date): Promise<{ saved: Saved; of: DossierCase }> {
  const { pack } = of.rules.regulation
  const refusal = refuseEdit({ stage: of.stage, authors: authorIds(of), namedFields: namedFields(of) }, actor.id, field as Lack['field'])
  if (refusal) throw new Refuse(refusal)
  const wanted = readValue(field, value, pack)
  const before = valueOf(of.dossier, field)
  const current = of.row.revs[field] ?? 0
  const last = current === rev ? undefined : await lastChange(tx, actor.org, of.row.id, field)
  const unchanged = canonical(before) === canonical(wanted)
  if (current !== rev && !unchanged)
    throw new Stale({ rev: current, value: before, savedByName: last?.savedByName ?? '', savedAt: (last?.savedAt ?? of.row.created_at).toISOString() } satisfies FieldNow)
  const dossier = withField(of.dossier, field, wanted)
  if (!unchanged) await write(tx, actor, of, { field, before, value: wanted, rev: current + 1, dossier }, now)
  const reached = unchanged ? current : current + 1
  return {
    saved: { rev: reached, savedAt: unchanged && last ? last.savedAt : now, lacks: [...lacksOf(dossier, pack, dayOf(now))] },
    of: { ...of, dossier, row: { ...of.row, revs: { ...of.row.revs, [field]: reached } } },
  }
}

async function write(tx: Tx, actor: Actor, { row, authorRows, stage, rules }: DossierCase, change: { field: string; before: unknown; value: unknown; rev: number; dossier: Dossier }, now: Date): Promise<void> {
  const { field, dossier, rev } = change
  await tx.updateTable('initiative').set({
    content: JSON.stringify(dossier), revs: JSON.stringify({ ...row.revs, [field]: rev }), ...searchWords({ code: row.code, dossier, names: authorRows.map(({ name }) => name) }),
    ...(field === 'benefitLines' && benefitOf(dossier, rules.regulation.pack)), ...(leaveLapses(field, row.late_asked_at) && { late_asked_at: null, late_reason: null, late_allowed_by: null, late_allowed_reason: null }),
  }).where('org_id', '=', actor.org).where('id', '=', row.id).execute()
  await keepChange(tx, actor, row, change, now)
  if (stage !== 'draft') await record(tx, actor.org, { at: now, actor, what: 'initiative.field_completed', noun: 'initiative', subject: row.id, detail: { field, rev } })
}

/** The value as the contract of its field allows it; sections are those of the regulation. */
function readValue(field: string, value: unknown, pack: RegulationPack): unknown {
  const section = field.startsWith('sections.') ? field.slice('sections.'.length) : undefined
  if (section !== undefined ? !pack.sections.some(({ key }) => key === section) : !isPlainField(field)) throw new Invalid([{ path: 'field', code: 'unknown_field' }])
  const schema = section !== undefined ? RichTextValue : dossierFields[field as keyof typeof dossierFields]
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Invalid(parsed.error.issues.map(({ path, code, message }) => ({ path: ['value', ...path].join('.'), code, message })))
}

const valueOf = (dossier: Dossier, field: string): unknown =>
  field.startsWith('sections.') ? dossier.sections[field.slice('sections.'.length)] ?? emptyText : dossier[field as keyof Dossier] ?? emptyDossier[field as keyof Dossier]

const withField = (dossier: Dossier, field: string, value: unknown): Dossier =>
  field.startsWith('sections.') ? { ...dossier, sections: { ...dossier.sections, [field.slice('sections.'.length)]: value as Dossier['sections'][string] } } : { ...dossier, [field]: value }

/** The sums of the new lines; whoever had confirmed the old ones confirms anew. */
function benefitOf({ benefitLines }: Dossier, { benefit }: RegulationPack) {
  const { computed, notComputable } = totalBenefit(benefitLines, formulaOf(benefit))
  const minutes = computed.minutes + notComputable.minutes
  return { benefit_money: computed.lines > 0 ? computed.money : null, benefit_hours: benefitLines.length > 0 ? Math.trunc(minutes / 60) : null, benefit_checked_by: null, benefit_checked_at: null }
}

/** Leave to file late was asked for one first day; another day asks anew. */
const leaveLapses = (field: string, askedAt: Date | null): boolean => askedAt !== null && (field === 'firstAppliedOn' || field === 'applicationState')
