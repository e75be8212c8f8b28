import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** A PDF written anew without the annotations of its first page, as a careless program might. */
export async function withoutNotes(pdf: Uint8Array): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf)
  doc.getPage(0).node.delete(PDFName.of('Annots'))
  return doc.save({ useObjectStreams: false })
}
