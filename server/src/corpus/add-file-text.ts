import type { FileKind } from '@sangkien/domain/corpus/corpus-kind'
import type { PoorPage } from '@sangkien/domain/corpus/poor-page'
import type { FileId, OrgId } from '@sangkien/domain/ids'
import type { TextPart } from '@sangkien/domain/novelty/prepare'
import type { Tx } from '../db.ts'
import { addTexts, retireTexts } from '../novelty/add-text.ts'

interface FileText {
  readonly id: string; readonly fileId: FileId; /** The text it takes the place of. */ readonly before: string | null
  readonly kind: FileKind; readonly source: string; readonly title: string; readonly year: number | null; readonly decision: string; readonly parts: readonly TextPart[]; readonly poorPages: readonly PoorPage[]
}

/** Puts what a document says into the corpus, in the place of what was read of it before. */
export async function addFileText(tx: Tx, org: OrgId, { id, fileId, before, kind, source, title, year, decision, parts, poorPages }: FileText, now: Date): Promise<void> {
  if (before !== null) await retireTexts(tx, org, [before], now)
  await addTexts(tx, org, [{ kind, source, fileId, text: { title, parts }, authors: [], year, decision, poorPages }], now)
  const text = await tx.selectFrom('corpus_text').where('org_id', '=', org).where('file_id', '=', fileId).where('retired_at', 'is', null).select('id').orderBy('number', 'desc').executeTakeFirstOrThrow()
  await tx.updateTable('corpus_file').set({ text_id: text.id }).where('org_id', '=', org).where('id', '=', id).execute()
}
