import { createHash } from 'node:crypto'
import type { PersonId } from '@sangkien/domain/ids'
import type { ItemToReview, ReviewCase } from '@sangkien/domain/reviewing/refuse-reviewer'
import { reviewerRulesOf } from '@sangkien/domain/reviewing/reviewer-rules'
import type { Actor } from '../actor.ts'
import { authorsOf, outOf, recusedFrom, undeclaredOn } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'

/** What the rules of reviewing ask about one item. */
export const reviewCase = (facts: SittingFacts, item: ItemFacts): ReviewCase => ({
  ...agendaCase(facts), decided: item.result !== null || item.stage === 'withdrawn', members: facts.members.map(({ personId }) => personId), authors: authorsOf(item), out: recusedFrom(item), undeclared: undeclaredOn(facts, item),
  reviewers: item.reviewers.map(({ personId }) => personId), handedIn: item.reviewers.filter(({ doneAt }) => doneAt !== null).map(({ personId }) => personId),
})

/** What bars the agenda as a whole. */
export const agendaCase = (facts: SittingFacts): ItemToReview => ({ perDossier: reviewerRulesOf(facts.pack.council).perDossier, closed: facts.closedAt !== null, decided: false })

/** The items whose reviewers who runs the sitting may know: not of a dossier they are an author of, or out of. */
export const itemsSeenBy = ({ items }: SittingFacts, { id }: Actor): readonly ItemFacts[] => items.filter((item) => item.stage !== 'withdrawn' && !outOf(item).includes(id))

export const fieldLabel = ({ pack }: SittingFacts, { field }: ItemFacts): string => pack.fields.find(({ code }) => code === field)?.label ?? field ?? ''

export const knowsField = (facts: SittingFacts, { field }: ItemFacts, person: PersonId): boolean => field !== null && (facts.members.find(({ personId }) => personId === person)?.fields.includes(field) ?? false)

/** A name for an assignment as it stands: two that differ in anything have two names. */
export const assignmentHash = (items: readonly ItemFacts[]): string => hashOf(items.map(({ initiativeId, reviewers }) => [initiativeId, reviewers.map(({ personId }) => personId).toSorted()]))

export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')
