import { parseTemplate, type Part } from './parse-template.ts'
import type { Half } from './specimen.ts'

/** Alternatives of each symbol, as templates. */
export type Rules = Readonly<Record<string, readonly string[]>>

/** How a symbol is drawn within one dossier: any; mostly from a few (what the dossier is about); or each at most once. */
export type Drawing = { readonly focus: number } | 'fresh' | 'any'

/** A piece of a compiled template: one shape for all kinds, so that the writer's loop stays fast. */
export type Step = {
  readonly text: string
  readonly syllables: number
  /** The next word is written without a blank. */
  readonly tight: boolean
  readonly table: Table | null
  readonly number: Extract<Part, { kind: 'number' }> | null
}

/** A symbol compiled: its alternatives, with what the dossier being written remembers of them. */
export type Table = {
  readonly alternatives: Step[][]
  readonly focus: Int32Array | null
  readonly usedBy: Int32Array | null
}

/** Symbols by name, and the tables to be told of each new dossier. */
export type Grammar = { readonly tables: ReadonlyMap<string, Table>; readonly focused: readonly Table[] }

/** Fewer alternatives than this are not divided between the halves: there would be nothing left to choose from. */
const divisibleFrom = 10

/**
 * Whose an alternative is, by its position: development's, test's or both's. The words of a field are divided strictly;
 * what all fields share (sentence forms, joining words) more loosely, for with few forms even unrelated dossiers of
 * one half would come to share passages.
 */
export const divisions = { strict: 'dtdtb', loose: 'dbtb' } as const

export type Division = keyof typeof divisions

export const alternativesFor = <T>(list: readonly T[], half: Half | undefined, division: Division = 'strict'): readonly T[] => {
  if (half === undefined || list.length < divisibleFrom) return list
  const pattern = divisions[division]
  const owner = half === 'development' ? 'd' : 't'
  return list.filter((_, position) => pattern[position % pattern.length] === owner || pattern[position % pattern.length] === 'b')
}

/** Compiles rules to tables that point at each other. Throws on a symbol nobody defines. */
export function compileGrammar(rules: Rules, drawings: Readonly<Record<string, Drawing>>, half: Half | undefined, divisionOf: (symbol: string) => Division): Grammar {
  const tables = new Map<string, Table>()
  for (const [name, list] of Object.entries(rules)) {
    const count = alternativesFor(list, half, divisionOf(name)).length
    const drawing = drawings[name] ?? 'any'
    tables.set(name, {
      alternatives: [],
      focus: typeof drawing === 'object' ? new Int32Array(drawing.focus) : null,
      usedBy: drawing === 'fresh' ? new Int32Array(count).fill(-1) : null,
    })
  }
  const stepOf = (part: Part): Step => {
    if (part.kind === 'text') return { text: part.text, syllables: part.syllables, tight: /[(/-]$/.test(part.text), table: null, number: null }
    if (part.kind === 'number') return { text: '', syllables: 1, tight: false, table: null, number: part }
    if (part.kind === 'choice') return { text: '', syllables: 0, tight: false, table: { alternatives: part.options.map((option) => option.map(stepOf)), focus: null, usedBy: null }, number: null }
    const table = tables.get(part.name)
    if (!table) throw new Error(`no alternatives for {${part.name}}`)
    return { text: '', syllables: 0, tight: false, table, number: null }
  }
  for (const [name, list] of Object.entries(rules))
    for (const template of alternativesFor(list, half, divisionOf(name))) tables.get(name)!.alternatives.push(parseTemplate(template).map(stepOf))
  return { tables, focused: [...tables.values()].filter((table) => table.focus) }
}
