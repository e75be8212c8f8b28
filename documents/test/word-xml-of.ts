import PizZip from 'pizzip'

/** The body of a .docx as WordprocessingML. */
export const wordXmlOf = (docx: Uint8Array): string => new PizZip(docx).file('word/document.xml')?.asText() ?? ''

export interface TableXml {
  readonly xml: string
  /** With lines: what it holds is a list. Without: columns side by side, as the head and the foot of a paper. */
  readonly ruled: boolean
  readonly rows: readonly string[]
  /** Where it begins. */
  readonly at: number
}

/** The tables of a body, none inside another. */
export const tablesIn = (xml: string): TableXml[] =>
  [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map((found) => ({
    xml: found[0], at: found.index, ruled: /<w:tblBorders>\s*<w:top w:val="single"/.test(found[0]), rows: [...found[0].matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) => row),
  }))

/** The body up to its first section's end: the paper without its annexes. */
export const firstSection = (xml: string): string => xml.slice(0, /<w:sectPr[ >]/.exec(xml)?.index ?? xml.length)

/** The last table without lines of the paper itself that is not its head: where it is signed. */
export const footIn = (xml: string): TableXml | undefined => {
  const tables = tablesIn(firstSection(xml))
  const foot = tables.findLast(({ ruled }) => !ruled)
  return foot && (foot !== tables[0] || !/CỘNG HÒA XÃ HỘI/.test(foot.xml)) ? foot : undefined
}

export const textIn = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The same paper with so many lines more under its head. */
export function padded(docx: Uint8Array, lines: number): Uint8Array {
  const zip = new PizZip(docx)
  const xml = wordXmlOf(docx)
  const [, begin = '', rest = ''] = /^([\s\S]*?CỘNG HÒA XÃ HỘI[\s\S]*?(?:<\/w:tbl>|Hạnh phúc[\s\S]*?<\/w:p>))([\s\S]*)$/.exec(xml) ?? []
  const line = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>.</w:t></w:r></w:p>'
  zip.file('word/document.xml', begin + line.repeat(lines) + rest)
  return zip.generate({ type: 'uint8array' })
}
