import { sayArticle } from '@sangkien/domain/document/say-article'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'

/** The reasons of the regulation a refusal rests on, each with its article, as papers and pages give them to the authors. */
export const declineReasons = (pack: Pick<RegulationPack, 'declineReasons'>, codes: readonly string[]): readonly string[] =>
  codes.map((code) => {
    const reason = pack.declineReasons.find((one) => one.code === code)
    return reason ? `${reason.label} (${sayArticle(reason.basis)})` : code
  })
