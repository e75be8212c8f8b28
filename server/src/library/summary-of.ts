import { plainText, type RichText, withoutConfidential } from '@sangkien/domain/text/rich-text'
import { sql } from 'kysely'

/** What the initiative `i` says it is about, for `summaryOf`. */
export const aboutOf = sql<RichText | null>`coalesce(i.content #> '{sections,purpose}', i.content #> '{sections,content}')`

/** The beginning of what it is about, cut at a word; confidential paragraphs are not part of it. */
export function summaryOf(about: RichText | null): string {
  const text = about ? plainText(withoutConfidential(about)).replace(/\s+/g, ' ').trim() : ''
  return text.length <= 280 ? text : `${text.slice(0, 280).replace(/\s+\S*$/, '')}…`
}
