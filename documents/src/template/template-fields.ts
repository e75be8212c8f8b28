import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { Size } from '../sample/invented.ts'
import { documentFile } from '../layout/document-file.ts'
import { paragraph } from '../layout/paragraph.ts'
import { paperSamples, type SampleName } from '../sample/paper-samples.ts'
import type { Data } from './fill-template.ts'
import { Raw } from './raw.ts'
import { templatePapers } from './template-papers.ts'
import type { PaperToFill } from './template-source.ts'
import { keptTemplate } from './template-store.ts'

/** `text` answers `{tag}`, `drawn` `{@tag}`, the rest stand as `{#tag}` … `{/tag}`: of `lines` each is `{.}`, a `list` has fields of its own, a `condition` says only whether. */
export type FieldKind = 'text' | 'drawn' | 'lines' | 'list' | 'condition'

/** A field a template may use, as the data of the papers have it. */
export interface Field {
  readonly tag: string
  readonly kind: FieldKind
  /** What stood there in an ordinary invented paper; empty for what is drawn and for conditions. */
  readonly example: string
  /** Of a list: the fields of one entry. */
  readonly inside: readonly Field[]
}

const sizes = ['normal', 'small', 'worst'] as const satisfies Size[]

interface Filled extends PaperToFill { readonly size: Size }

const gathered = new Map<SampleName, Promise<readonly Filled[]>>()
const sheet = keptTemplate(() => documentFile({ children: [paragraph('')] }))

/** What the invented papers of a template are filled with, at each size that comes out in it; the ordinary one first. */
export async function filledAs(key: TemplateKey): Promise<readonly [Filled, ...Filled[]]> {
  const { sample } = templatePapers[key]
  const all = gathered.get(sample) ?? gather(sample)
  gathered.set(sample, all)
  const [first, ...rest] = (await all).filter((paper) => paper.key === key)
  if (!first) throw new Error(`No sample is filled with the template ${key}`)
  return [first, ...rest]
}

/** Renders a sample at each size into an empty sheet: only what it would be filled with is wanted. */
async function gather(sample: SampleName): Promise<readonly Filled[]> {
  const papers: Filled[] = []
  for (const size of sizes)
    await paperSamples[sample].render(size, (paper) => {
      papers.push({ ...paper, size })
      return sheet()
    })
  return papers
}

/** Every field the papers of a template are filled with, in their order: read from the data, so that none is forgotten and none invented. */
export const fieldsOf = async (key: TemplateKey): Promise<readonly Field[]> => fieldsOfData((await filledAs(key)).map(({ data }) => data))

function fieldsOfData(papers: readonly Data[]): Field[] {
  const tags = [...new Set(papers.flatMap((data) => Object.keys(data)))]
  return tags.map((tag) => fieldOf(tag, papers.flatMap((data) => (tag in data ? [data[tag]!] : []))))
}

function fieldOf(tag: string, values: readonly Data[string][]): Field {
  const [first] = values
  if (first instanceof Raw) return { tag, kind: 'drawn', example: '', inside: [] }
  if (typeof first === 'boolean') return { tag, kind: 'condition', example: '', inside: [] }
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length > 0) return { tag, kind: 'text', example: texts.find((text) => text !== '') ?? '', inside: [] }
  const entries: (Data | string)[] = values.flatMap((value) => value as readonly (Data | string)[])
  const lines = entries.filter((entry) => typeof entry === 'string')
  const rows = entries.filter((entry) => typeof entry !== 'string')
  return rows.length > 0 ? { tag, kind: 'list', example: '', inside: fieldsOfData(rows) } : { tag, kind: 'lines', example: lines[0] ?? '', inside: [] }
}
