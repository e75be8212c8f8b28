import type { PersonId } from '../ids.ts'
import type { CouncilRules } from '../regulation/pack.ts'

/**
 * The heads of the agency among the authors, whose recognition needs the consent of the superior body (Nghị định 13/2012, Điều 7
 * khoản 2; that there is such a rule: FACT, its wording: MEM(m)). Empty: no consent is needed.
 */
export const headsAmongAuthors = (authors: readonly PersonId[], heads: readonly PersonId[], { consentWhenHeadIsAuthor }: Pick<CouncilRules, 'consentWhenHeadIsAuthor'>): readonly PersonId[] =>
  consentWhenHeadIsAuthor ? authors.filter((author) => heads.includes(author)) : []

/** Whether recognition waits for the superior body. */
export const needsConsent = (authors: readonly PersonId[], heads: readonly PersonId[], rules: Pick<CouncilRules, 'consentWhenHeadIsAuthor'>): boolean =>
  headsAmongAuthors(authors, heads, rules).length > 0
