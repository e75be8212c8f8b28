import type { ComplaintTerm } from '@sangkien/documents/layout/complaint'
import { sayArticle } from '@sangkien/domain/document/say-article'
import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'

/** How long the authors may complain of a refusal by the rules their dossier was filed under (Luật Khiếu nại 2011, Điều 9; FACT). */
export const complaintTerm = ({ terms: { complaint } }: Pick<RegulationPack, 'terms'>): ComplaintTerm => ({ length: sayTermLength(complaint), article: sayArticle(complaint.basis) })
