/** What reads PDFs, brought in when the first is read: it takes some 40 MB, which a server that reads none need not hold. */
export const pdfReader = () => import('pdfjs-dist/legacy/build/pdf.mjs')

export type PdfReader = Awaited<ReturnType<typeof pdfReader>>
