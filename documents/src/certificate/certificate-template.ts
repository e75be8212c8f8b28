import { BorderStyle, type FileChild, PageBorderDisplay, PageBorderOffsetFrom, PageBorderZOrder, PageOrientation } from 'docx'
import { documentOfSections } from '../layout/document-file.ts'
import { letterhead } from '../layout/letterhead.ts'
import { forEach, paragraph } from '../layout/paragraph.ts'
import { A4, SIZE } from '../layout/paper.ts'
import { squarePicture } from '../layout/picture.ts'
import { sideBySide } from '../layout/plain-table.ts'

/** Points of the varying text; everything else keeps its size. */
export type CertificateSize = 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16

const MARGIN = 1247 // 22 mm, 10 mm of them outside the frame
const BOTTOM = 1020

/** Text width of the sheet: 253 mm. */
export const CERTIFICATE_WIDTH = A4.height - 2 * MARGIN

const frame = { style: BorderStyle.DOUBLE, size: 12, color: '7F1D1D', space: 24 }

const built = new Map<CertificateSize, Promise<Uint8Array>>()

/** The certificate as a template, for each size of letters built once. */
export function certificateTemplate(size: CertificateSize): Promise<Uint8Array> {
  const known = built.get(size)
  if (known) return known
  const fresh = documentOfSections([{
    properties: {
      page: {
        size: { ...A4, orientation: PageOrientation.LANDSCAPE },
        margin: { top: MARGIN, bottom: BOTTOM, left: MARGIN, right: MARGIN, header: 0, footer: 0 },
        borders: {
          pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE, zOrder: PageBorderZOrder.BACK },
          pageBorderTop: frame, pageBorderBottom: frame, pageBorderLeft: frame, pageBorderRight: frame,
        },
      },
    },
    children: sheet(size),
  }])
  built.set(size, fresh)
  return fresh
}

const sheet = (size: CertificateSize): FileChild[] => [
  letterhead('undated', CERTIFICATE_WIDTH),
  paragraph('GIẤY CHỨNG NHẬN SÁNG KIẾN', { align: 'center', size: 26, bold: true, before: 200 }),
  paragraph('{certifiedBy}', { align: 'center', size: 14, bold: true, before: 80 }),
  paragraph('CHỨNG NHẬN', { align: 'center', size: 14, bold: true, before: 40, after: 120 }),
  paragraph([{ text: '{honorific}' }, { text: '{authorName}', bold: true }], { align: 'center', size: size + 3 }),
  paragraph('{person}', { align: 'center', size, before: 60 }),
  paragraph('{role}', { align: 'center', size, before: 80 }),
  paragraph('{title}', { align: 'center', size: size + 1, bold: true, before: 80, after: 80 }),
  ...forEach('details', paragraph('{.}', { align: 'center', size, before: 80 })),
  foot(),
]

/** Width of the column the signature stands in, twips. */
export const SIGNATURE_WIDTH = CERTIFICATE_WIDTH - 7400

/** Top of the sheet's text to its bottom, twips. */
export const CERTIFICATE_HEIGHT = A4.width - MARGIN - BOTTOM

const foot = () =>
  sideBySide([1900, 5500, SIGNATURE_WIDTH], [[
    [paragraph('', { size: 2, before: 240 }), squarePicture(28, 'Mã QR tới trang tra cứu giấy chứng nhận')],
    [
      paragraph('', { size: 2, before: 800 }),
      paragraph('{checkWords}', { size: 11, italic: true }),
      paragraph('{checkAddress}', { size: 11, before: 40 }),
    ],
    [
      paragraph('{placeAndDate}', { align: 'center', size: SIZE.placeDate, italic: true, before: 160 }),
      ...forEach('authority', paragraph('{.}', { size: SIZE.post, bold: true, align: 'center' })),
      paragraph('', { size: 2, before: 1450 }),
      ...forEach('agencyPost', paragraph('{.}', { size: SIZE.signer, bold: true, align: 'center' })),
      paragraph('{signer}', { size: SIZE.signer, bold: true, align: 'center' }),
    ],
  ]])
