import PizZip from 'pizzip'
import { markedPiece } from '../text/tracked-text.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Who made a correction, and when. */
export interface Correction { readonly by: string; readonly at: Date }

/**
 * Makes Word's own tracked changes (`w:ins`, `w:del`) of the pieces marked in a filled paper, each with the name and the time of its
 * correction; a paragraph that came in or went out whole, with its mark.
 */
export function trackWord(paper: Uint8Array, corrections: ReadonlyMap<number, Correction>): Uint8Array {
  const zip = new PizZip(paper)
  const part = 'word/document.xml'
  const xml = zip.file(part)?.asText()
  if (xml === undefined) throw new Error('Not a .docx: word/document.xml is missing')
  let id = 9000
  const said = (number: string): string => {
    const { by, at } = corrections.get(Number(number)) ?? { by: '', at: new Date(0) }
    return `w:id="${(id += 1)}" w:author="${escaped(cleanLine(by))}" w:date="${at.toISOString().replace(/\.\d+Z$/, 'Z')}"`
  }
  const wrap = (run: string, ins: string, del: string): string => {
    const struck = del === '' ? run : `<w:del ${said(del)}>${run.replace(/<w:t\b/g, '<w:delText').replace(/<\/w:t>/g, '</w:delText>')}</w:del>`
    return ins === '' ? struck : `<w:ins ${said(ins)}>${struck}</w:ins>`
  }
  const runs = xml.replace(/<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[^])*<\/w:r>/g, (run) => (run.includes('\uE000') ? apart(run, wrap) : run))
  const paragraphs = runs.replace(/<w:p(?:\s[^>]*)?>(?:(?!<\/w:p>)[^])*<\/w:p>/g, (paragraph) => withMark(paragraph, () => (id += 1)))
  zip.file(part, paragraphs)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A run cut into its pieces, each with the look of the whole. */
function apart(run: string, wrap: (run: string, ins: string, del: string) => string): string {
  const [, look = '', text = ''] = /^<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)?[^]*?<w:t(?:\s[^>]*)?>([^]*)<\/w:t><\/w:r>$/.exec(run) ?? []
  const one = (said: string) => `<w:r>${look}<w:t xml:space="preserve">${said}</w:t></w:r>`
  const pieces: string[] = []
  let from = 0
  for (const { 0: whole, 1: ins = '', 2: del = '', 3: said = '', index } of text.matchAll(markedPiece)) {
    if (index > from) pieces.push(one(text.slice(from, index)))
    pieces.push(wrap(one(said), ins, del))
    from = index + whole.length
  }
  return [...pieces, ...(from < text.length ? [one(text.slice(from))] : [])].join('')
}

/** The mark at the end of a paragraph of which all came in, or all went out, by one correction. */
function withMark(paragraph: string, nextId: () => number): string {
  for (const kind of ['ins', 'del'] as const) {
    const whole = new RegExp(`^<w:p(?:\\s[^>]*)?>(?:<w:pPr>(?:(?!</w:pPr>)[^])*</w:pPr>)?<w:${kind} (w:id="\\d+" [^>]*)>(?:(?!</w:${kind}>)[^])*</w:${kind}></w:p>$`).exec(paragraph)
    if (!whole) continue
    const mark = `<w:${kind} ${whole[1]!.replace(/w:id="\d+"/, `w:id="${nextId()}"`)}/>`
    return /<w:pPr>(?:(?!<\/w:pPr>)[^])*<w:rPr>/.test(paragraph) ? paragraph.replace(/<w:rPr>/, `<w:rPr>${mark}`) : /<w:pPr>/.test(paragraph) ? paragraph.replace('</w:pPr>', `<w:rPr>${mark}</w:rPr></w:pPr>`) : paragraph
  }
  return paragraph
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
