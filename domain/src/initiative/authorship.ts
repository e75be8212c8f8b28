import type { PersonId } from '../ids.ts'
import type { Basis } from '../regulation/basis.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import type { Author } from './dossier.ts'

/** 100 % in hundredths of a percent. Shares are whole numbers of these, so that thirds never drift. */
export const wholeShare = 10_000

export type AuthorshipRefusal =
  | { readonly code: 'authorship.nobody' }
  | { readonly code: 'authorship.twice'; readonly personId: PersonId }
  | { readonly code: 'authorship.too_many'; readonly max: number; readonly found: number; readonly basis: Basis }
  | { readonly code: 'authorship.share_not_positive'; readonly personId: PersonId; readonly share: number }
  | { readonly code: 'authorship.share_below_least'; readonly personId: PersonId; readonly share: number; readonly least: number; readonly basis: Basis }
  | { readonly code: 'authorship.sum'; readonly sum: number; readonly basis: Basis }
  | { readonly code: 'authorship.unconfirmed'; readonly people: readonly PersonId[] }
  | { readonly code: 'authorship.not_an_author' }
  | { readonly code: 'authorship.leaves_you_out' }
  | { readonly code: 'authorship.share_changed'; readonly share: number }
  | { readonly code: 'authorship.confirms_themselves' }

/**
 * Why these shares cannot stand: the form names the share of each co-author (Nghị định 13/2012, Điều 5 khoản 3 điểm b; FACT), so
 * each is above 0 and together they are 100 %. The least share and the most authors are local rules and may be absent.
 */
export function refuseShares(authors: readonly Author[], { minShare, maxAuthors, basis }: RegulationPack['authorship']): AuthorshipRefusal | undefined {
  if (authors.length === 0) return { code: 'authorship.nobody' }
  const twice = authors.find(({ personId }, at) => authors.findIndex((one) => one.personId === personId) !== at)
  if (twice) return { code: 'authorship.twice', personId: twice.personId }
  if (maxAuthors !== null && authors.length > maxAuthors) return { code: 'authorship.too_many', max: maxAuthors, found: authors.length, basis }
  const nothing = authors.find(({ share }) => !Number.isInteger(share) || share <= 0)
  if (nothing) return { code: 'authorship.share_not_positive', personId: nothing.personId, share: nothing.share }
  const small = authors.find(({ share }) => minShare !== null && share < minShare)
  if (small) return { code: 'authorship.share_below_least', personId: small.personId, share: small.share, least: minShare!, basis }
  const sum = authors.reduce((total, { share }) => total + share, 0)
  return sum === wholeShare ? undefined : { code: 'authorship.sum', sum, basis }
}

/** Whether an author has confirmed the share that stands now: any change of it reopens the confirmation (DESIGN). */
export const hasConfirmed = ({ share, confirmedShare }: Author): boolean => confirmedShare === share

/** Who has yet to confirm; all must before filing. */
export function refuseUnconfirmed(authors: readonly Author[]): AuthorshipRefusal | undefined {
  const people = authors.filter((author) => !hasConfirmed(author)).map(({ personId }) => personId)
  return people.length > 0 ? { code: 'authorship.unconfirmed', people } : undefined
}

/** Why this person cannot confirm this share: it is not theirs, or it changed while they were reading. */
export function refuseConfirmation(authors: readonly Author[], person: PersonId, share: number): AuthorshipRefusal | undefined {
  const mine = authors.find(({ personId }) => personId === person)
  if (!mine) return { code: 'authorship.not_an_author' }
  return mine.share === share ? undefined : { code: 'authorship.share_changed', share: mine.share }
}

/**
 * Why an author cannot note a co-author's confirmation from a paper they signed: only who has left, and so cannot confirm here,
 * is confirmed for (DESIGN); the share on the paper is the one that stands. Leaving takes nothing of an author's rights.
 */
export function refuseNotedConfirmation(authors: readonly Author[], by: PersonId, of: { readonly personId: PersonId; readonly hasLeft: boolean }, share: number): AuthorshipRefusal | undefined {
  if (!authors.some(({ personId }) => personId === by)) return { code: 'authorship.not_an_author' }
  return of.hasLeft ? refuseConfirmation(authors, of.personId, share) : { code: 'authorship.confirms_themselves' }
}

/** Why an author may not save this list of authors: the dossier would be gone from under their hands. Others may take them off. */
export const refuseLeavingOut = (authors: readonly { readonly personId: PersonId }[], person: PersonId): AuthorshipRefusal | undefined =>
  authors.some(({ personId }) => personId === person) ? undefined : { code: 'authorship.leaves_you_out' }

/** Equal shares that add up to the whole: of three, the first has 33,34 %. */
export const equalShares = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(wholeShare / count) + (at < wholeShare % count ? 1 : 0))
