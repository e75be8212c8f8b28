import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { textOf } from './signature-fields.ts'

/** Names of places that stand empty when a paper is signed, to be filled in behind the signature: number, day, month. */
export const freePlaces = ['So', 'Ngay', 'Thang'] as const
export type FreePlace = (typeof freePlaces)[number]

/** The name of a place, filled in or not; undefined for any other annotation. */
export function placeName(note: PDFObject | undefined): FreePlace | undefined {
  if (!(note instanceof PDFDict) || note.lookup(PDFName.of('Subtype')) !== PDFName.of('FreeText')) return undefined
  const name = textOf(note.lookup(PDFName.of('NM')))
  return freePlaces.find((one) => one === name)
}

/** Whether it is such a place and nothing stands there yet. */
export const isFreePlace = (note: PDFObject | undefined): boolean => placeName(note) !== undefined && textOf((note as PDFDict).lookup(PDFName.of('Contents'))) === ''
