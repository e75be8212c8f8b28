import { renderApplicationConfirmation } from '@sangkien/documents/intake/application-confirmation'
import type { Signing } from '@sangkien/documents/layout/signing'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { Day } from '@sangkien/domain/time/day'
import { unitOf } from '../document/drafting.ts'
import type { DossierCase } from './dossier-case.ts'
import { type PaperFacts, sayPerson, unissued } from './paper-facts.ts'

/** The day it was first applied: as filed, or as confirmed afterwards where it was not applied then; null while it is not. */
export const firstApplication = ({ dossier: { applicationState, firstAppliedOn }, row }: Pick<DossierCase, 'dossier' | 'row'>): Day | null =>
  applicationState === 'not_yet' ? row.application_confirmed_on : firstAppliedOn

/** Giấy xác nhận áp dụng of the unit the dossier comes from, for its head to sign: the first application, with what those who applied it said of it. */
export function renderFirstApplication(facts: PaperFacts, signing: Signing): Promise<Uint8Array> {
  const { of, agency, content, authors } = facts
  const { row } = of
  const decision = row.stage === 'recognised' ? row.decision : null
  return renderApplicationConfirmation({
    agency: unitOf(agency, row.unit_name), issue: unissued(facts, ''), signing, recipients: ['Tác giả có tên trên', 'Lưu: VT'], title: content.title, dossierCode: row.code ?? '', authors: authors.map(sayPerson),
    decision: decision?.number && decision.dated ? { code: sayCode(decision.number, decision.symbol ?? ''), day: decision.dated } : null, from: firstApplication(of)!, to: null, first: true, effect: content.applierBenefitOpinion,
  })
}
