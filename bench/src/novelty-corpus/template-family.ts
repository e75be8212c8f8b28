import { type FieldKey, fieldKeys, lexicons } from './fields.ts'
import { fieldOfSeed, generateDossier, type DossierOptions, writerOf } from './generate-dossier.ts'
import { entriesOf } from './lexicon/field-lexicon.ts'
import { mixSeeds, seededRandom, shuffled } from './seeded-random.ts'
import type { Specimen } from './specimen.ts'

const verbs = ['Ứng dụng', 'Sử dụng', 'Khai thác', 'Đưa']

/** Tools a family may be told of: those of every field, the family's own first. */
const toolsOf = (field: FieldKey) => [...new Set([field, ...fieldKeys].flatMap((one) => entriesOf(lexicons[one].toolName)))]

/**
 * `n` dossiers in one frame, each with another tool ("Ứng dụng <tool> trong …"): same title but for the tool, one or two
 * frame sentences in common, and bodies written independently. The same author's yearly variations; no copies.
 */
export function templateFamily(seed: number, n: number, options: DossierOptions = {}): Specimen[] {
  const field = options.field ?? fieldOfSeed(seed)
  const random = seededRandom(mixSeeds(seed, 701))
  const writer = writerOf(field, options.half)
  writer.begin(random)
  const title = `${verbs[Math.floor(random() * verbs.length)]!} ⟨tool⟩ trong ${writer.phrase('task')} ${writer.phrase('aim')} tại ${writer.phrase('unit')}`
  const frames = [`Nhóm tác giả chọn ⟨tool⟩ ${writer.phrase('aim')}, ${writer.phrase('measure')}.`, `⟨Tool⟩ giúp ${writer.phrase('who')} ${writer.phrase('act')}.`].slice(0, random() < 0.5 ? 1 : 2)
  const tools = shuffled(random, toolsOf(field))
  return Array.from({ length: n }, (_, i) => {
    const tool = tools[i % tools.length]!
    const body = generateDossier(mixSeeds(seed, 710 + i), { ...options, field })
    const named = (text: string) => text.replace(/⟨[tT]ool⟩/g, tool)
    return { ...body, title: named(title), solution: withFrames(body.solution, frames.map(named)) }
  })
}

// The frames open the first paragraph of text, under the heading where there is one.
function withFrames(solution: string, frames: readonly string[]): string {
  const lines = solution.split('\n')
  const first = lines.findIndex((line) => line.endsWith('.'))
  return lines.map((line, i) => (i === first ? `${frames.join(' ')} ${line}` : line)).join('\n')
}
