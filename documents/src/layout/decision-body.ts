import type { FileChild } from 'docx'
import type { Data } from '../template/fill-template.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { upper } from '../text/upper.ts'
import { sayBasis } from './basis-line.ts'
import { withClosingMark } from './closing-mark.ts'
import { documentFoot, footData } from './document-foot.ts'
import { letterhead, letterheadData } from './letterhead.ts'
import type { BasisLine, OfficialFacts } from './official-facts.ts'
import { bodyParagraph, forEach, paragraph } from './paragraph.ts'
import { SIZE } from './paper.ts'
import { titleBlock, titleData } from './title-block.ts'

/** Facts common to every quyết định cá biệt (Mẫu 1.2 of Phụ lục III). */
export interface DecisionFacts extends OfficialFacts {
  /** The post or body that decides: `Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly decidedBy: string
  /** Laws and documents it stands on, each in the words it is cited by; `Căn cứ` and closing marks are seen to. */
  readonly bases: readonly BasisLine[]
  /** On whose proposal: `Trưởng phòng Hành chính - Quản trị`. */
  readonly proposedBy: string
}

/** Blocks 1 to 9 of Mẫu 1.2 as a template. */
export const decisionTemplate = (): FileChild[] => [
  letterhead('dated'),
  ...titleBlock('QUYẾT ĐỊNH'),
  paragraph('{decidedBy}', { align: 'center', size: SIZE.title, bold: true, before: 300, after: 120 }),
  ...forEach('bases', bodyParagraph('{.}', { italic: true })),
  paragraph('QUYẾT ĐỊNH:', { align: 'center', size: SIZE.title, bold: true, before: 240, after: 120, keepNext: true }),
  ...forEach(
    'articles',
    bodyParagraph([{ text: '{head} ', bold: true }, { text: '{first}' }]),
    ...forEach('rest', bodyParagraph('{.}')),
  ),
  bodyParagraph([{ text: '{lastArticleHead} ', bold: true }, { text: '{lastArticle}' }], { keepNext: true, keepLines: true }),
  documentFoot(),
]

/** Data of `decisionTemplate`. The last article carries the closing mark and stays with the signature. */
export function decisionData(facts: DecisionFacts, subject: string, articles: readonly [string, ...string[]]): Data {
  const said = articles.map(cleanParagraphs)
  const head = (i: number) => `Điều ${i + 1}.`
  return {
    ...letterheadData(facts),
    ...titleData(subject),
    decidedBy: upper(cleanLine(facts.decidedBy)),
    bases: basesOf(facts),
    articles: said.slice(0, -1).map(([first = '', ...rest], i) => ({ head: head(i), first, rest })),
    lastArticleHead: head(said.length - 1),
    lastArticle: withClosingMark((said.at(-1) ?? []).join(' ')),
    ...footData(facts),
  }
}

/** Each basis ends with `;`, the last line with `.` (C13). */
const basesOf = ({ bases, proposedBy }: DecisionFacts): string[] => [
  ...bases.map((basis) => `${sayBasis(basis)};`),
  `Theo đề nghị của ${cleanLine(proposedBy).replace(/^theo đề nghị của\s+/iu, '').replace(/[.;,]+$/, '')}.`,
]
