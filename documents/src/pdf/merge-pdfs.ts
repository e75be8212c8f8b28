import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** Points into the tags of the single file, which stay behind. */
const structParents = PDFName.of('StructParents')

export interface MergedPdf { readonly bytes: Uint8Array; readonly pages: number }

/**
 * The pages of several PDFs as one to print, in their order; each is read when its turn comes. What is one file no longer says
 * that it is PDF/A or tagged: those to keep are the single ones.
 */
export async function mergePdfs(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, { title, now }: { readonly title: string; readonly now: Date }): Promise<MergedPdf> {
  const merged = await PDFDocument.create({ updateMetadata: false })
  for await (const part of parts) {
    const from = await PDFDocument.load(part, { updateMetadata: false })
    for (const page of await merged.copyPages(from, from.getPageIndices())) {
      page.node.delete(structParents)
      merged.addPage(page)
    }
  }
  merged.setTitle(title, { showInWindowTitleBar: true })
  merged.setLanguage('vi-VN')
  merged.setCreationDate(now)
  return { bytes: await merged.save(), pages: merged.getPageCount() }
}
