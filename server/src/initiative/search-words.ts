import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import { exactKey, fold } from '@sangkien/domain/text/fold'
import { plainText, withoutConfidential } from '@sangkien/domain/text/rich-text'

/** Characters of a dossier that are searched. More would only slow the index: who looks for a dossier knows its title, its people or its beginning. */
const most = 30_000

/**
 * The words by which a dossier is found, folded and as spelt. Confidential paragraphs are not among them: a search that answers
 * would tell what they say (Thông tư 18/2013, Điều 6 khoản 1 điểm b).
 */
export function searchWords({ code, dossier, names }: { readonly code: string | null; readonly dossier: Partial<Dossier>; readonly names: readonly string[] }) {
  const { title, sections, conditionsToApply, authorBenefitOpinion } = { ...emptyDossier, ...dossier }
  const text = [code ?? '', title, ...names, ...Object.values(sections).map((one) => plainText(withoutConfidential(one))), conditionsToApply, authorBenefitOpinion].join('\n').slice(0, most)
  return { search_text: fold(text), exact_text: exactKey(text) }
}
