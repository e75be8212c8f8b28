import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import { hasConfidential, withoutConfidential } from '@sangkien/domain/text/rich-text'

/** What of the dossier a reader gets: without the right, confidential paragraphs are absent and not blanked (Thông tư 18/2013, Điều 6 khoản 1 điểm b). */
export function openContent(written: Dossier, readsConfidential: boolean): { content: Partial<Dossier>; hidden: boolean } {
  const dossier = { ...emptyDossier, ...written }
  if (readsConfidential) return { content: dossier, hidden: false }
  const { confidentialNote, sections, ...open } = dossier
  const entries = Object.entries(sections)
  return {
    content: { ...open, sections: Object.fromEntries(entries.map(([key, text]) => [key, withoutConfidential(text)])) },
    hidden: confidentialNote.trim() !== '' || entries.some(([, text]) => hasConfidential(text)),
  }
}
