import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Box } from './signature-place.ts'

/** A signature field of a PDF; `value` is the signature in it, absent while nobody signed there. */
export interface SignatureField {
  readonly name: string
  readonly dict: PDFDict
  readonly value: PDFDict | undefined
}

const DEEPEST = 32 // levels of fields within fields: more is no honest form

/** Every signature field in the order of the form. Fields below fields inherit their kind and value (ISO 32000-1, 12.7.3.1). */
export function signatureFields(doc: PDFDocument): SignatureField[] {
  const seen = new Set<PDFDict>()
  const walk = (list: unknown, above: readonly string[], inherited: { kind?: unknown; value?: unknown }): SignatureField[] => {
    if (!(list instanceof PDFArray) || above.length > DEEPEST) return []
    return list.asArray().flatMap((entry) => {
      const dict = doc.context.lookup(entry)
      if (!(dict instanceof PDFDict) || seen.has(dict)) return []
      seen.add(dict)
      const part = textOf(dict.lookup(PDFName.of('T')))
      const path = part === undefined ? above : [...above, part]
      const own = { kind: dict.lookup(PDFName.of('FT')) ?? inherited.kind, value: dict.lookup(PDFName.of('V')) ?? inherited.value }
      const below = walk(dict.lookup(PDFName.of('Kids')), [...path], own)
      if (own.kind !== PDFName.of('Sig') || below.length > 0) return below
      return [{ name: path.join('.'), dict, value: own.value instanceof PDFDict ? own.value : undefined }]
    })
  }
  return walk(formOf(doc)?.lookup(PDFName.of('Fields')), [], {})
}

export const formOf = (doc: PDFDocument): PDFDict | undefined => {
  const form = doc.catalog.lookup(PDFName.of('AcroForm'))
  return form instanceof PDFDict ? form : undefined
}

/** Where the last signature that shows on a page stands; undefined when none does. */
export function lastShown(doc: PDFDocument): Box | undefined {
  return signatureFields(doc).filter(({ value }) => value).map(({ dict }) => boxOf(doc, dict)).filter((box) => box !== undefined).at(-1)
}

function boxOf(doc: PDFDocument, widget: PDFDict): Box | undefined {
  const sides = widget.lookup(PDFName.of('Rect'))
  const numbers = sides instanceof PDFArray ? sides.asArray().map((side) => doc.context.lookup(side)).map((side) => (side instanceof PDFNumber ? side.asNumber() : NaN)) : []
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = numbers
  const on = widget.get(PDFName.of('P'))
  const page = doc.getPages().findIndex(({ ref }) => on instanceof PDFRef && ref === on)
  const box = { page, x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
  return page >= 0 && box.width > 0 && box.height > 0 ? box : undefined
}

/** A text string of a PDF as NFC; undefined when it is none. */
export function textOf(object: unknown): string | undefined {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined
  try {
    return object.decodeText().normalize('NFC')
  } catch {
    return undefined
  }
}
