import { zipOf } from './files.ts'

/** A cell as a test writes it; plain text and numbers as themselves. */
export type TestCell = string | number | null | {
  readonly text?: string; readonly number?: number; readonly font?: 'tcvn3' | 'tcvn3-capitals' | 'vni'; readonly date?: boolean
  /** A formula; without a value it was never computed. */
  readonly formula?: string; readonly error?: string; readonly shared?: boolean
  /** Runs of a shared text, each in a font of its own. */
  readonly runs?: readonly { readonly text: string; readonly font: string }[]
}

export interface TestSheet {
  readonly name?: string; readonly hidden?: boolean; readonly rows: readonly (readonly TestCell[])[]; readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]; readonly hiddenColumns?: readonly number[]
}

const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times']
/** Style numbers: a font, and twice as many again with dates. */
const styleOf = (cell: Exclude<TestCell, string | number | null>): number => (cell.font === 'tcvn3' ? 1 : cell.font === 'tcvn3-capitals' ? 2 : cell.font === 'vni' ? 3 : cell.date ? 4 : 0)

/** An .xlsx written by hand, so that it may be as untidy as people make them. */
export function aWorkbook(sheets: readonly TestSheet[] | readonly (readonly TestCell[])[], { from1904 = false, more = {} }: { from1904?: boolean; more?: Readonly<Record<string, string | Buffer>> } = {}): Buffer {
  const list = (Array.isArray(sheets[0]) ? [{ rows: sheets as readonly (readonly TestCell[])[] }] : sheets) as readonly TestSheet[]
  const shared: string[] = []
  const parts = list.map((sheet) => sheetXml(sheet, shared))
  const relations = list.map((_, n) => `<Relationship Id="rId${n + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')
  return zipOf({
    '[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.map(({ name, hidden }, n) => `<sheet name="${escape(name ?? `Sheet${n + 1}`)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/></numFmts><fonts>${fonts.map((font) => `<font><sz val="12"/><name val="${font}"/></font>`).join('')}</fonts><cellXfs>${fonts.map((_, n) => `<xf numFmtId="0" fontId="${n}"/>`).join('')}<xf numFmtId="170" fontId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join('')}</sst>`,
    ...Object.fromEntries(parts.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
    ...more,
  })
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet, shared: string[]): string {
  const columns = hiddenColumns.length === 0 ? '' : `<cols>${hiddenColumns.map((n) => `<col min="${n}" max="${n}" hidden="1"/>`).join('')}</cols>`
  const body = rows.map((cells, n) => `<row r="${n + 1}"${hiddenRows.includes(n + 1) ? ' hidden="1"' : ''}>${cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${n + 1}`, shared)).join('')}</row>`).join('')
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${body}</sheetData>${merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`
}

function cellXml(cell: TestCell, at: string, shared: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
  const { text, number, formula, error, runs } = cell
  const begin = `<c r="${at}" s="${styleOf(cell)}"`
  if (error !== undefined) return `${begin} t="e"><v>${escape(error)}</v></c>`
  if (formula !== undefined) return `${begin}${text === undefined ? '' : ' t="str"'}><f>${escape(formula)}</f>${text === undefined && number === undefined ? '' : `<v>${escape(String(text ?? number))}</v>`}</c>`
  if (number !== undefined) return `${begin}><v>${number}</v></c>`
  shared.push(`<si>${runs ? runs.map((run) => `<r><rPr><rFont val="${run.font}"/></rPr><t xml:space="preserve">${escape(run.text)}</t></r>`).join('') : `<t xml:space="preserve">${escape(text ?? '')}</t>`}</si>`)
  return `${begin} t="s"><v>${shared.length - 1}</v></c>`
}

export const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
