/** Abbreviations of the named types of document (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I; FACT). A công văn has none. */
export const documentTypes = [
  'NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr', 'HĐ', 'CĐ', 'BGN', 'BTT', 'GUQ', 'GM',
  'GGT', 'GNP', 'PG', 'PC', 'PB', 'SY', 'TrS', 'SL',
] as const
export type DocumentType = (typeof documentTypes)[number]

export interface DocumentNumber {
  readonly number: number
  /** `null` for a công văn. */
  readonly type: DocumentType | null
  /** The agency, and for a công văn the unit that drafted it: `VP`, `VP-HCQT`. */
  readonly symbol: string
}

const symbolShape = /^[A-ZĐ&]+(-[A-ZĐ&]+)*$/
const shape = /^(0[1-9]|[1-9]\d+)\/(.+)$/

/** `05/QĐ-VP`, `1143/VP-HCQT`: numbers under 10 with a leading 0, no spaces (Phụ lục I, Mục II.3; FACT). */
export function writeNumber({ number, type, symbol }: DocumentNumber): string {
  const written = String(number).padStart(2, '0')
  return type === null ? `${written}/${symbol}` : `${written}/${type}-${symbol}`
}

/** Reads a number and symbol as they stand on a paper, with or without `Số:` before; `undefined` when it is not written rightly. */
export function parseNumber(text: string): DocumentNumber | undefined {
  const [, digits, rest] = shape.exec(text.normalize('NFC').replace(/^Số: /, '')) ?? []
  if (digits === undefined || rest === undefined) return undefined
  const type = documentTypes.find((one) => rest.startsWith(`${one}-`)) ?? null
  const symbol = type === null ? rest : rest.slice(type.length + 1)
  return isSymbol(symbol) ? { number: Number(digits), type, symbol } : undefined
}

/** Whether an abbreviation may stand in a number: capitals and hyphens. Which ones exist, the head of the agency says. */
export const isSymbol = (text: string): boolean => symbolShape.test(text)
