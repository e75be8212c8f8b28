import type { LibraryEntry } from '@sangkien/contract/library'
import { formulaOf } from '@sangkien/domain/benefit/formula'
import { totalBenefit } from '@sangkien/domain/benefit/total-benefit'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { isEmpty, plainText, withoutConfidential } from '@sangkien/domain/text/rich-text'
import { partsOf } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { firstAppliedOn } from '../initiative/first-applied-on.ts'
import { readPastEntry } from '../past/read-past-entry.ts'
import { authorNames, inLibrary, recognisedBy } from './library.query.ts'

type Entry = z.infer<typeof LibraryEntry>

/** One recognised initiative as anyone may read it: its sections without confidential parts, and nothing of people but the authors' names. */
export async function readEntry(tx: Tx, org: OrgId, id: InitiativeId, { outside = false } = {}): Promise<Entry> {
  const row = await tx.selectFrom('initiative as i')
    .innerJoin('unit as u', (on) => on.onRef('u.org_id', '=', 'i.org_id').onRef('u.id', '=', 'i.unit_id'))
    .innerJoin('regulation as g', (on) => on.onRef('g.org_id', '=', 'i.org_id').onRef('g.id', '=', 'i.regulation_id'))
    .where(inLibrary(org)).where('i.id', '=', id)
    .select(['i.id', 'i.code', 'i.title', 'i.field', 'i.decided_on', 'i.content', 'i.benefit_money', 'i.benefit_hours', 'i.benefit_checked_at', 'u.name as unit_name', 'g.pack'])
    .select([authorNames.as('authors'), recognisedBy.as('recognised_by'), firstAppliedOn.as('first_applied_on')])
    .executeTakeFirst()
  if (!row?.decided_on) {
    const past = await readPastEntry(tx, org, id, outside)
    if (!past) throw new NotFound()
    return past
  }
  const dossier: Dossier = { ...emptyDossier, ...(row.content as Partial<Dossier>) }
  const pack = row.pack as RegulationPack
  const sections = Object.fromEntries(Object.entries(dossier.sections).map(([key, text]) => [key, withoutConfidential(text)] as const).filter(([, text]) => !isEmpty(text)))
  return {
    source: 'ours', origin: null, id: row.id, year: partsOf(row.decided_on)[0], code: row.code ?? '', title: row.title, authors: row.authors, unitName: row.unit_name, decidedOn: row.decided_on, field: row.field,
    decisionNumber: row.recognised_by ? sayCode(row.recognised_by.number, row.recognised_by.symbol) : '',
    summary: Object.values(sections).map(plainText)[0]?.slice(0, 280) ?? '',
    fieldLabel: pack.fields.find(({ code }) => code === row.field)?.label ?? '', kinds: [...dossier.solutionKinds], firstAppliedOn: row.first_applied_on, conditionsToApply: dossier.conditionsToApply,
    content: { sections, beforeAfter: dossier.beforeAfter }, sectionLabels: pack.sections.filter(({ key }) => key in sections).map(({ key, label }) => ({ key, label })),
    benefit: row.benefit_checked_at ? { money: row.benefit_money, hours: row.benefit_hours, checked: true } : { ...claimed(dossier, pack), checked: false },
  }
}

/** What the authors computed themselves; nothing where they could not. */
function claimed({ benefitLines }: Dossier, { benefit }: RegulationPack): { money: number | null; hours: number | null } {
  const { computed, notComputable } = totalBenefit(benefitLines, formulaOf(benefit))
  const minutes = computed.minutes + notComputable.minutes
  return { money: computed.lines > 0 ? computed.money : null, hours: minutes > 0 ? Math.round(minutes / 60) : null }
}
