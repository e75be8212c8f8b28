import { adviseCapitals } from './capitals.ts'
import { checkPdfFoot } from './check-pdf-foot.ts'
import { checkPdfHead } from './check-pdf-head.ts'
import { checkPdfPages } from './check-pdf-pages.ts'
import type { Checked } from './check-report.ts'
import type { RuleId } from './finding.ts'
import { markOf } from './pdf-finding.ts'
import type { PdfDocument } from './pdf-model.ts'
import type { PdfParts } from './pdf-parts.ts'
import type { PaperKind, Ruleset } from './ruleset.ts'

/** Rules of what only the Word file tells: first lines, spaces between paragraphs, the levels of a text, frames. */
const unseen: readonly RuleId[] = ['C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C28', 'C29', 'C30', 'C31']

/** Everything the pages of a PDF show, by the rules that can be seen on a page. */
export const checkPages = (document: PdfDocument, parts: PdfParts, kind: PaperKind | null, ruleset: Ruleset): Checked => ({
  findings: [...checkPdfPages(document, parts, kind, ruleset), ...checkPdfHead(parts, ruleset), ...checkPdfFoot(parts, kind, ruleset)],
  present: new Set([
    ...unseen,
    ...(parts.appendices.length > 0 ? ['P09', 'C27'] as const : []),
    ...(parts.agency.some(({ bold }) => !bold) ? ['C04'] as const : []),
    ...(parts.addresseesHead ? ['C26'] as const : []),
  ]),
  unseen: new Set(unseen),
  advice: parts.pages.flatMap(({ lines }) => lines.flatMap((line) => adviseCapitals(line.text, markOf(line)))),
})
