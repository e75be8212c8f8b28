import { PageOrientation } from 'docx'

// Lengths in twips (1 mm = 56.693). House choice inside the ranges of Phụ lục I: 20/20/30/20 mm.

export const A4 = { width: 11906, height: 16838 } as const
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 } as const

/** Text width of an upright page: 160 mm. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right
/** Text width of a page laid on its side: 247 mm. */
export const WIDE_TEXT_WIDTH = A4.height - MARGIN.left - MARGIN.right

/** Font sizes of this house in points, inside the ranges of Phụ lục I. */
export const SIZE = {
  quocHieu: 13, tieuNgu: 14, agency: 13, number: 13, placeDate: 14, letterSubject: 12, title: 14, body: 14,
  table: 12, post: 14, signer: 14, recipientsHead: 12, recipients: 11,
} as const

export const pageOf = (orientation: 'portrait' | 'landscape') => ({
  size: { ...A4, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: MARGIN,
})
