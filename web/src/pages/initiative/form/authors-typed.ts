import { equalShares, wholeShare } from '@sangkien/domain/initiative/authorship'
import { sayShare } from '../../../say/number.ts'
import type { Initiative } from '../initiative.ts'

/** One author as written in the form; `share` in hundredths of a percent, `null` while it is empty. */
export interface AuthorTyped { readonly personId: string; readonly name: string; readonly unitName: string; readonly share: number | null; readonly contribution: string }

export const authorsWritten = (authors: Initiative['authors']): readonly AuthorTyped[] =>
  authors.map(({ personId, name, unitName, share, contribution }) => ({ personId, name, unitName, share, contribution }))

export const sumOf = (authors: readonly AuthorTyped[]): number => authors.reduce((sum, { share }) => sum + (share ?? 0), 0)

/** Why the list cannot be sent yet; the other rules are the server's to say. */
export function wantingOf(authors: readonly AuthorTyped[]): 'nobody' | 'share' | 'sum' | undefined {
  if (authors.length === 0) return 'nobody'
  if (authors.some(({ share }) => share === null || share <= 0)) return 'share'
  return sumOf(authors) === wholeShare ? undefined : 'sum'
}

/** Everyone the same; of three, the first has 33,34 %. */
export const shareEqually = (authors: readonly AuthorTyped[]): readonly AuthorTyped[] => {
  const shares = equalShares(authors.length)
  return authors.map((author, at) => ({ ...author, share: shares[at] ?? null }))
}

/** Whether two lists say the same. */
export const sameAuthors = (one: readonly AuthorTyped[], other: readonly AuthorTyped[]): boolean =>
  one.length === other.length && one.every(({ personId, share, contribution }, at) => personId === other[at]?.personId && share === other[at].share && contribution.trim() === other[at].contribution.trim())

type Known = readonly { readonly personId: string; readonly name: string }[]

/** A line for each author, for comparing two lists: what the server keeps of one has no names. */
export const sayAuthors = (authors: readonly Pick<AuthorTyped, 'personId' | 'share' | 'contribution'>[], known: Known): string =>
  authors.map(({ personId, share, contribution }) => `${known.find((one) => one.personId === personId)?.name ?? 'Đồng tác giả khác'}: ${share === null ? 'chưa ghi' : sayShare(share)}${contribution === '' ? '' : `, ${contribution}`}`).join('\n')
