import { sayPastHint } from '../past/say-past.ts'
import type { CorpusHint } from './plan-corpus.ts'

/** Said alike on the page and in the sheet of faulty rows. */
export const sayCorpusHint = (hint: CorpusHint): string =>
  hint.code === 'twice' ? `Trùng với dòng ${hint.row} nên không lấy thêm.` : hint.code === 'more_authors_below' ? `Gộp ${hint.rows} dòng cùng một tên, mỗi dòng một tác giả.` : sayPastHint(hint)
