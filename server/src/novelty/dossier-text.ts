import { createHash } from 'node:crypto'
import { saySection } from '@sangkien/domain/initiative/field-name'
import type { ComparedText } from '@sangkien/domain/novelty/prepare'
import { roleOfSection } from '@sangkien/domain/novelty/role-of-section'
import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { emptyText, plainText, withoutConfidential } from '@sangkien/domain/text/rich-text'
import type { SnapshotFacts } from '../initiative/snapshot-facts.ts'

/** What of a dossier is compared: its title and the sections that take part, in the order of the form. What was marked confidential is left out on both sides, so that it can show in nobody's result. */
export const dossierText = ({ title, sections }: Pick<SnapshotFacts['content'], 'title' | 'sections'>, of: readonly ReportSection[]): ComparedText => ({
  title,
  parts: of.flatMap((section) => {
    const role = roleOfSection(section)
    const text = plainText(withoutConfidential(sections[section.key] ?? emptyText)).normalize('NFC').trim()
    return role === 'no' || text === '' ? [] : [{ role, label: saySection(section), text }]
  }),
})

/** Tells two texts apart: a dossier completed without a change to what is compared keeps its text. */
export const fingerprintOf = (text: ComparedText): string => createHash('sha256').update(JSON.stringify([text.title, text.parts])).digest('hex')
