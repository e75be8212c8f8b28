import type { FieldKey } from '../fields.ts'
import { fieldKeys, lexicons } from '../fields.ts'
import { entriesOf } from '../lexicon/field-lexicon.ts'
import { sharedWords } from '../lexicon/shared-words.ts'
import { capitalised, uncapitalised } from './passages.ts'
import { marksOf, PhraseFinder } from './phrase-finder.ts'

/** "Hiện nay, A làm B." → "A làm B hiện nay." Undefined when nothing short leads the sentence. */
export function moveAdverbialBack(sentence: string): string | undefined {
  const comma = sentence.indexOf(', ')
  if (comma < 0 || comma > 45) return undefined
  const rest = sentence.slice(comma + 2, -1)
  if (rest.length < 20 || sentence.slice(0, comma).split(' ').length > 8) return undefined
  return `${capitalised(rest)} ${uncapitalised(sentence.slice(0, comma))}.`
}

const reasons = ['do', 'vì', 'bởi vì', 'bởi', 'là do', 'chủ yếu vì', 'một phần do', 'phần vì', 'tại vì']

/** "P, do Q." → "Do Q nên P." */
export function bringReasonForward(sentence: string): string | undefined {
  const body = sentence.slice(0, -1)
  const comma = body.lastIndexOf(', ')
  if (comma < 0) return undefined
  const tail = body.slice(comma + 2)
  const reason = reasons.find((one) => tail.startsWith(`${one} `))
  return reason === undefined ? undefined : `${capitalised(reason === 'là do' ? tail.slice(3) : tail)} nên ${uncapitalised(body.slice(0, comma))}.`
}

/** "P; Q; R." → "Q; P; R." */
export function swapClauses(sentence: string): string | undefined {
  const parts = sentence.slice(0, -1).split('; ')
  if (parts.length < 2) return undefined
  const [first, second, ...rest] = parts
  return `${[capitalised(second!), uncapitalised(first!), ...rest].join('; ')}.`
}

/** "P; Q." or "P, Q." → "P. Q." where both are of some length. */
export function splitSentence(sentence: string): string | undefined {
  const at = sentence.indexOf('; ') > 0 ? sentence.indexOf('; ') : sentence.lastIndexOf(', ')
  if (at < 40 || sentence.length - at < 40) return undefined
  return `${sentence.slice(0, at)}. ${capitalised(sentence.slice(at + 2))}`
}

/** Two sentences in one: "P. Q." → "P, bên cạnh đó q." */
export const mergeSentences = (first: string, second: string, joint: string): string => `${first.slice(0, -1)}${joint} ${uncapitalised(second)}`

type Role = 'actor' | 'auxiliary' | 'verb' | 'object'

const finders = new Map<string, PhraseFinder<Role>>()

function rolesOf(field: FieldKey | undefined): PhraseFinder<Role> {
  const key = field ?? 'all'
  let finder = finders.get(key)
  if (!finder) {
    const phrases = (field ? [field] : fieldKeys).flatMap((one) => (['actor', 'verb', 'object'] as const).flatMap((role) => entriesOf(lexicons[one][role]).map((entry) => [entry, role] as const)))
    const auxiliaries = [...sharedWords.must!, ...sharedWords.may!].map((word) => [word, 'auxiliary'] as const)
    finders.set(key, finder = new PhraseFinder<Role>([...phrases, ...sharedWords.people!.map((who) => [who, 'actor'] as const), ...auxiliaries]))
  }
  return finder
}

/** "công chức (phải) kiểm tra hồ sơ" → "hồ sơ (phải) được công chức kiểm tra"; and "hồ sơ được công chức kiểm tra" → "công chức kiểm tra hồ sơ". */
export function turnVoice(sentence: string, field?: FieldKey): string | undefined {
  const finder = rolesOf(field)
  const words = sentence.split(' ')
  for (let start = 0; start < words.length - 2; start++) {
    const active = chain(finder, words, start, ['actor', 'auxiliary?', 'verb', 'object'])
    if (active) return rewrite(words, start, active.end, [active.object!, active.auxiliary, 'được', active.actor!, active.verb!])
    const passive = chain(finder, words, start, ['object', 'được', 'actor', 'verb'])
    if (passive) return rewrite(words, start, passive.end, [passive.actor!, passive.verb!, passive.object!])
  }
  return undefined
}

type Chain = { end: number; actor?: string; auxiliary?: string; verb?: string; object?: string }

function chain(finder: PhraseFinder<Role>, words: readonly string[], start: number, roles: readonly string[]): Chain | undefined {
  const found: Chain = { end: start }
  for (const role of roles) {
    if (found.end >= words.length || (found.end > start && marksOf(words[found.end - 1]!) !== '')) return undefined
    if (role === 'được') { if (words[found.end] !== 'được') return undefined; found.end++; continue }
    const wanted = role.replace('?', '') as Role
    const here = finder.at(words, found.end)
    if (here?.value !== wanted) { if (role.endsWith('?')) continue; return undefined }
    found[wanted] = uncapitalised(words.slice(here.from, here.to).join(' ')).replace(/[.,;:)]+$/, '')
    found.end = here.to
  }
  return found
}

const rewrite = (words: readonly string[], from: number, to: number, said: readonly (string | undefined)[]) =>
  capitalised([...words.slice(0, from), said.filter(Boolean).join(' ') + marksOf(words[to - 1]!), ...words.slice(to)].join(' '))
