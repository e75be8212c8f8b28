import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/** What a signature says it covers, found to be honest: everything from the first byte to `end` but its own value. */
export interface Covered {
  readonly content: Uint8Array
  /** The value in the hole, DER and the zeros behind it. */
  readonly value: Uint8Array
  /** The first byte the signature says nothing about. */
  readonly end: number
}

/**
 * What the byte range of `signature` covers; undefined when the range is not one beginning at 0 whose only hole is, to the byte, the hexadecimal
 * string of this signature's own value. Anything else would leave room to put other things into a signed file.
 */
export function coveredBy(signature: PDFDict, bytes: Uint8Array): Covered | undefined {
  const range = signature.lookup(PDFName.of('ByteRange'))
  const value = signature.lookup(PDFName.of('Contents'))
  if (!(range instanceof PDFArray) || !(value instanceof PDFHexString)) return undefined
  const numbers = range.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : NaN))
  const [start = NaN, from = NaN, to = NaN, rest = NaN] = numbers
  const ordered = numbers.length === 4 && numbers.every(Number.isSafeInteger) && start === 0 && from > 0 && to > from + 2 && rest > 0 && to + rest <= bytes.length
  if (!ordered) return undefined
  const hole = Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (!/^<(?:[0-9a-fA-F]{2})+>$/.test(hole) || !Buffer.from(value.asBytes()).equals(Buffer.from(hole.slice(1, -1), 'hex'))) return undefined
  const end = to + rest
  return { content: new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to, end)])), value: new Uint8Array(Buffer.from(hole.slice(1, -1), 'hex')), end }
}
