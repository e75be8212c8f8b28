import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'

const name = PDFName.of

/** What keeps a PDF from being tagged PDF/A-2b as far as its objects tell; empty when nothing was found. No validator: documents/README.md says what is left out. */
export async function pdfAFaults(bytes: Uint8Array): Promise<string[]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = doc
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => { if (!holds) faults.push(fault) }

  must(Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '%PDF-1.7', 'not PDF 1.7')
  must(context.trailerInfo.Encrypt === undefined, 'encrypted')
  must(context.trailerInfo.ID !== undefined, 'no ID')

  const metadata = catalog.lookup(name('Metadata'))
  must(metadata instanceof PDFRawStream, 'no XMP')
  if (metadata instanceof PDFRawStream) {
    must(!metadata.dict.has(name('Filter')), 'XMP is packed')
    const xmp = Buffer.from(metadata.getContents()).toString('utf8')
    must(/pdfaid:part(>|=["'])2/.test(xmp), 'XMP does not say part 2')
    must(/pdfaid:conformance(>|=["'])B/.test(xmp), 'XMP does not say conformance B')
  }

  const intents = catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.asArray().map((_one, at) => catalog.lookup(name('OutputIntents'), PDFArray).lookup(at, PDFDict)) ?? []
  must(intents.length === 1 && intents[0]?.get(name('S')) === name('GTS_PDFA1'), 'not one output intent for PDF/A')
  const profile = intents[0]?.lookup(name('DestOutputProfile'))
  must(profile instanceof PDFRawStream && profile.dict.lookupMaybe(name('N'), PDFNumber)?.asNumber() === 3 && Buffer.from(decodePDFRawStream(profile).decode().subarray(36, 40)).toString('latin1') === 'acsp', 'no ICC profile of three colours')

  const tree = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  must(String(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))) === 'true', 'content is not marked')
  must(tree?.has(name('K')) === true, 'no structure tree')
  must(/vi/.test(String(catalog.lookup(name('Lang')))), 'not Vietnamese')

  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const dicts = objects.flatMap((object) => (object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : []))
  // LibreOffice names a paragraph by its style, and says in the role map what such a name stands for.
  const roles = tree?.lookupMaybe(name('RoleMap'), PDFDict)
  const isParagraph = (role: unknown) => role === name('P') || (role instanceof PDFName && roles?.get(role) === name('P'))
  must(tree?.has(name('K')) !== true || dicts.some((dict) => dict.get(name('Type')) === name('StructElem') && isParagraph(dict.get(name('S')))), 'no paragraph in the structure tree')
  const descriptors = dicts.filter((dict) => dict.get(name('Type')) === name('FontDescriptor'))
  must(descriptors.length > 0, 'no font')
  must(descriptors.every((dict) => ['FontFile', 'FontFile2', 'FontFile3'].some((file) => dict.has(name(file)))), 'a font is not embedded')
  const fonts = dicts.filter((dict) => dict.get(name('Type')) === name('Font') && !String(dict.get(name('Subtype'))).startsWith('/CIDFont'))
  must(fonts.length > 0 && fonts.every((dict) => dict.has(name('ToUnicode'))), 'a font without a map to Unicode')
  must(!dicts.some((dict) => ['JavaScript', 'Launch'].some((action) => dict.get(name('S')) === name(action)) || dict.has(name('JS')) || dict.has(name('EmbeddedFiles'))), 'a script, a program or a file inside')
  return faults
}
