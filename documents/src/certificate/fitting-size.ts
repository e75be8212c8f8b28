import { breakLines } from '../text/break-lines.ts'
import type { CertificateLines } from './certificate.ts'
import { CERTIFICATE_WIDTH, type CertificateSize } from './certificate-template.ts'

// Twips between the title of the sheet and the signature: what is left of 210 mm after frame, letterhead and foot.
const ROOM = 4200

/** The largest letters with which everything still stands on one side. */
export const fittingSize = (lines: CertificateLines): CertificateSize =>
  ([16, 15, 14, 13, 12, 11] as const).find((size) => height(lines, size) <= ROOM) ?? 10

/** Height of the varying lines in twips: lines of 1.15 times the letters, 4 pt between paragraphs. */
function height({ person, role, title, details }: CertificateLines, size: CertificateSize): number {
  const regular = [person, role, ...details].map((text) => breakLines(text, CERTIFICATE_WIDTH, size, 'regular').length)
  const bold = breakLines(title, CERTIFICATE_WIDTH, size + 1, 'bold').length
  return regular.reduce((sum, count) => sum + count * size * 1.15 * 20 + 80, 0) + bold * (size + 1) * 1.15 * 20 + 160 + (size + 3) * 1.15 * 20
}
