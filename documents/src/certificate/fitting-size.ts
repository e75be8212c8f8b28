import { SIZE } from '../layout/paper.ts'
import { breakLines } from '../text/break-lines.ts'
import type { CertificateLines } from './certificate.ts'
import { CERTIFICATE_HEIGHT, CERTIFICATE_WIDTH, type CertificateSize, SIGNATURE_WIDTH } from './certificate-template.ts'

/** What stands above and below the varying lines. */
export interface CertificateFrame {
  /** Lines of the agency's block at the top left. */
  readonly headLines: number
  readonly certifiedBy: string
  /** Lines above the signature. */
  readonly authority: readonly string[]
}

const LEADING = 1.16 // height of a line of this font in parts of its size

/** Twips of so many lines of a size in points. */
const tall = (lines: number, points: number): number => lines * points * LEADING * 20

/** Lines the agency's name takes in the left column of the letterhead. */
export const headColumnLines = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + breakLines(name, CERTIFICATE_WIDTH * 0.42, SIZE.agency, 'bold').length, 0)

/** Twips left for the varying lines. The other numbers are the spaces of the template. */
export function roomFor({ headLines, certifiedBy, authority }: CertificateFrame): number {
  const head = tall(Math.max(headLines, 2), SIZE.agency) + 110 + 120 + tall(1, SIZE.number)
  const title = 200 + tall(1, 26) + 80 + tall(breakLines(certifiedBy, CERTIFICATE_WIDTH, 14, 'bold').length, 14) + 160 + tall(1, 14)
  const signing = authority.reduce((sum, line) => sum + breakLines(line, SIGNATURE_WIDTH, SIZE.post, 'bold').length, 0)
  const foot = 160 + tall(2 + signing, SIZE.signer) + 1450 + 60
  return CERTIFICATE_HEIGHT - head - title - foot - 120
}

/** The largest letters with which everything still stands on one side. */
export const fittingSize = (lines: CertificateLines, room: number): CertificateSize =>
  ([16, 15, 14, 13, 12, 11, 10, 9] as const).find((size) => heightOf(lines, size) <= room) ?? 8

function heightOf({ person, role, title, details }: CertificateLines, size: CertificateSize): number {
  const height = (text: string, points: number, style: 'regular' | 'bold') => tall(breakLines(text, CERTIFICATE_WIDTH, points, style).length, points)
  return tall(1, size + 3)
    + 60 + height(person, size, 'regular')
    + 80 + height(role, size, 'regular')
    + 160 + height(title, size + 1, 'bold')
    + details.reduce((sum, text) => sum + 80 + height(text, size, 'regular'), 0)
}
