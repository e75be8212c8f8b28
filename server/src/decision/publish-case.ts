import { favourQuestions, type FavourQuestion, unweighed } from '@sangkien/domain/decision/favour'
import { needsConsent } from '@sangkien/domain/decision/needs-consent'
import type { DecisionItem, PublishCase } from '@sangkien/domain/decision/refuse-publish'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { DecisionFile, DecisionItemRow, ItemAuthor } from './decision.query.ts'

/** Where a decision stands: it is what its columns say, never a word of its own. */
export const stateOf = ({ cancelledAt, issuedAt, approvedAt }: { readonly cancelledAt: Date | null; readonly issuedAt: Date | null; readonly approvedAt: Date | null }): PublishCase['state'] =>
  cancelledAt ? 'cancelled' : issuedAt ? 'issued' : approvedAt ? 'approved' : 'draft'

/** The superior body's answer, as the rules ask for it: a head among the authors makes it needed even where nobody asked. */
export function consentOf({ authors, consent }: { readonly authors: readonly Pick<ItemAuthor, 'personId' | 'head'>[]; readonly consent: { readonly given: boolean | null } | null }, rules: RegulationPack['council']): DecisionItem['consent'] {
  if (consent) return consent.given === null ? 'awaited' : consent.given ? 'given' : 'refused'
  return needsConsent(authors.map(({ personId }) => personId), authors.filter(({ head }) => head).map(({ personId }) => personId), rules) ? 'awaited' : 'not_needed'
}

/** What is to be weighed for a decision: on its day, or today while it has none. */
export const favourOf = ({ items, packs, register, dated }: DecisionFile, today: Day): readonly FavourQuestion[] =>
  favourQuestions((items[0] && packs.get(items[0].regulationId)) ?? nationalDefault, register, dated ?? today, items.map(({ initiativeId, receivedOn }) => ({ id: initiativeId, receivedOn })))

/** A decision as the rules look at it, with the numbers of its series that are already given. */
export function publishCase(file: DecisionFile, today: Day, numbersTaken: readonly number[] = []): PublishCase {
  const packOf = ({ regulationId }: DecisionItemRow) => file.packs.get(regulationId) ?? nationalDefault
  const pack = file.items[0] ? packOf(file.items[0]) : nationalDefault
  return {
    kind: file.kind, state: stateOf(file),
    items: file.items.map((item) => ({ id: item.initiativeId, stage: item.stage, reasons: item.reasons, consent: consentOf(item, packOf(item).council) })),
    satOn: file.sitting && dayOf(file.sitting.heldAt), approvedOn: file.approvedAt && dayOf(file.approvedAt), numbersTaken, unweighed: unweighed(favourOf(file, today), file.favour),
    reasonsBasis: pack.terms.decide.basis, consentBasis: pack.council.consentBasis,
  }
}
