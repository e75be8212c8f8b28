import type { Agency, Issue } from '@sangkien/documents/layout/official-facts'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { UnitId } from '@sangkien/domain/ids'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { type AgencyFacts, loadAgency, signingBy } from './agency-facts.ts'
import { headOfAgency } from './head-of-agency.query.ts'

/** What a paper somebody drafts today carries: the agency, who heads it and signs, the unit it comes from. */
export interface Drafting extends AgencyFacts {
  readonly signing: Signing
  readonly unit: { readonly id: UnitId; readonly name: string; readonly code: string } | undefined
  /** `Lưu: VT, HCQT`. */
  readonly copy: string
}

export async function loadDrafting(tx: Tx, actor: Actor, on: Day): Promise<Drafting> {
  const facts = await loadAgency(tx, actor.org, on)
  const unit = await drafterUnit(tx, actor.org, actor.id, on)
  const signing = await signingBy(tx, actor.org, await headOfAgency(tx, actor.org, on), facts.headTitle, on)
  return { ...facts, signing, unit, copy: `Lưu: VT${unit ? `, ${unit.code}` : ''}` }
}

/** A draft: number and day are the records clerk's to give. */
export const draftIssue = (symbol: string, on: Day): Issue => ({ number: null, symbol, day: null, year: partsOf(on)[0] })

/** A unit of the agency as it stands at the head of its own paper, under the agency's name. */
export const unitOf = ({ agency }: Pick<AgencyFacts, 'agency'>, unit: string): Agency => ({ parentLines: [agency.name], lines: [unit], name: unit, place: agency.place, ...(agency.templates && { templates: agency.templates }) })

/** A paper numbered elsewhere, from what was typed of it: `12/QĐ-VP` as number and symbol; what was not typed so stays free for the records clerk. */
export function typedIssue(code: string | null, dated: Day | null, symbol: string, on: Day): Issue {
  const [, number, typed] = /^0*(\d{1,5})\/(.+)$/.exec(code ?? '') ?? []
  return { number: number ? Number(number) : null, symbol: typed ?? symbol, day: number ? dated : null, year: partsOf(dated ?? on)[0] }
}
