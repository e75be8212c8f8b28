import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { FileChild } from 'docx'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { withClosingMark } from './closing-mark.ts'
import { documentFile } from './document-file.ts'
import { documentFoot, footData } from './document-foot.ts'
import { letterhead, letterheadData } from './letterhead.ts'
import type { OfficialFacts } from './official-facts.ts'
import { bodyParagraph, forEach } from './paragraph.ts'
import { titleBlock, titleData } from './title-block.ts'

/** What a notice says between its title and its signature. */
export interface NoticeWords {
  /** Which notice it is: each may have a template of its own. */
  readonly key: TemplateKey
  /** `Về việc …` */
  readonly subject: string
  readonly opening: readonly string[]
  /** Numbered `1.`, `2.` … in the order given; one alone bears no number. */
  readonly items: readonly string[]
  /** At least one; the last carries the closing mark and stays with the signature. */
  readonly closing: readonly [string, ...string[]]
}

/** Opening, numbered items, closing: the body of a notice as a template. */
export const noticeBody = (): FileChild[] => [
  ...forEach('opening', bodyParagraph('{.}')),
  ...forEach('items', bodyParagraph('{.}')),
  ...forEach('closing', bodyParagraph('{.}')),
  bodyParagraph('{last}', { keepNext: true, keepLines: true }),
]

/** Data of `noticeBody`. */
export const noticeBodyData = ({ opening, items, closing }: Omit<NoticeWords, 'key' | 'subject'>): Data => {
  const ends = closing.flatMap(cleanParagraphs)
  return {
    opening: opening.flatMap(cleanParagraphs),
    items: items.map((item, i) => `${items.length === 1 ? '' : `${i + 1}. `}${cleanLine(item).replace(/[.;,]+$/, '')}.`),
    closing: ends.slice(0, -1),
    last: withClosingMark(ends.at(-1) ?? ''),
  }
}

const template = keptTemplate(() => documentFile({
  children: [letterhead('dated'), ...titleBlock('THÔNG BÁO'), ...noticeBody(), documentFoot()],
}))

/** Thông báo (Mẫu 1.4 of Phụ lục III). */
export async function renderNotice(facts: OfficialFacts, words: NoticeWords): Promise<Uint8Array> {
  const data: Data = { ...letterheadData(facts), ...titleData(words.subject), ...noticeBodyData(words), ...footData(facts) }
  return fillPaper({ key: words.key, from: facts.agency, day: facts.issue.day, builtIn: template }, data, { title: `Thông báo ${words.subject}`, author: facts.agency.name })
}
