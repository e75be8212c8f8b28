import type { TemplateKey } from '@sangkien/domain/document/template-key'
import PizZip from 'pizzip'
import { nearestTag } from './nearest-tag.ts'
import { picturePlace } from './picture-place.ts'
import { type BrokenTag, readTags, type Tag } from './read-tags.ts'
import { type Field, fieldsOf, filledAs } from './template-fields.ts'

/** What keeps a template from being used. Tags are written as they stand in the file: `{@mottoRule}`. */
export type TemplateFault =
  | { readonly code: 'broken_tag'; readonly problem: BrokenTag['problem']; readonly tag: string }
  /** Not a name but something to compute: nothing in a template is ever run. */
  | { readonly code: 'expression'; readonly tag: string }
  /** `list`: inside which list it stands; `belongsTo`: the list whose field it is. */
  | { readonly code: 'unknown_tag'; readonly tag: string; readonly nearest: string | null; readonly list: string | null; readonly belongsTo: string | null }
  | { readonly code: 'wrong_sign'; readonly tag: string; readonly right: string }
  /** A list of the whole paper inside another list would be written once for each of its entries. */
  | { readonly code: 'list_in_list'; readonly tag: string; readonly list: string }
  | { readonly code: 'missing_tag'; readonly tag: string }
  | { readonly code: 'no_picture' }

export interface TemplateFindings {
  readonly faults: readonly TemplateFault[]
  /** Fields the built-in template has and this one leaves out, which an office may do: what they say will not be on the paper. */
  readonly unused: readonly string[]
}

/** Without these a paper is not one of the decree, or has lost what it is about. */
const always: ReadonlySet<string> = new Set(['numberLine', 'placeAndDate', 'agencyLines', 'authority', 'signer', 'recipients', 'subject', 'title', 'last', 'lastArticle', 'essence', 'decidedBy', 'authorName', 'checkAddress', 'secretaryName', 'chairName'])
const mayLack: ReadonlySet<string> = new Set(['parentLines', 'agencyPost', 'guests', 'notes', 'conclusions', 'enclosed', 'helpers', 'comparison', 'benefit', 'secretarySigned', 'chairSigned'])

/** Everything wrong with the tags of a template that is safe to open (`inspectTemplate`), named with the nearest right field. */
export async function templateFaults(template: Uint8Array, key: TemplateKey): Promise<TemplateFindings> {
  const tags = readTags(template)
  if ('broken' in tags) return { faults: tags.broken.map((one) => ({ code: 'broken_tag', ...one })), unused: [] }
  const fields = await fieldsOf(key)
  const [{ builtIn }] = await filledAs(key)
  const original = await builtIn()
  const missing = missingTags(tagsOf(original), tags, fields)
  return {
    faults: [
      ...unique(tags.flatMap((tag) => faultsOfTag(tag, [{ name: null, fields }]))),
      ...missing.filter(({ name }) => isNeeded(name, fields)).map(({ sign, name }) => ({ code: 'missing_tag' as const, tag: `{${sign}${name}}` })),
      ...(picturePlace(new PizZip(original)) !== undefined && picturePlace(new PizZip(template)) === undefined ? [{ code: 'no_picture' as const }] : []),
    ],
    unused: missing.filter(({ name }) => !isNeeded(name, fields)).map(({ sign, name }) => `{${sign}${name}}`),
  }
}

function tagsOf(template: Uint8Array): readonly Tag[] {
  const tags = readTags(template)
  if ('broken' in tags) throw new Error('The built-in template has broken tags')
  return tags
}

const isNeeded = (name: string, fields: readonly Field[]): boolean =>
  always.has(name) || (!mayLack.has(name) && fields.some(({ tag, kind }) => tag === name && (kind === 'list' || kind === 'lines')))

/** Of the fields at the top of the built-in template, those that stand nowhere in this one. */
function missingTags(original: readonly Tag[], tags: readonly Tag[], fields: readonly Field[]): Tag[] {
  const top = new Set(fields.map(({ tag }) => tag))
  const used = new Set(everyTag(tags).map(({ name }) => name))
  const wanted = new Map(everyTag(original).filter(({ name }) => top.has(name)).map((tag) => [tag.name, tag]))
  return [...wanted.values()].filter(({ name }) => !used.has(name))
}

const everyTag = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...everyTag(tag.inside)])

/** The lists a tag stands in, the innermost first, and the fields each offers; the last is the paper itself. */
interface Scope { readonly name: string | null; readonly fields: readonly Field[]; readonly lines?: boolean }

const signOf: Record<Field['kind'], string> = { text: '', drawn: '@', lines: '#', list: '#', condition: '#' }

function faultsOfTag(tag: Tag, scopes: readonly [Scope, ...Scope[]]): TemplateFault[] {
  const { name, sign, inside } = tag
  const [scope, ...outer] = scopes
  const written = `{${sign}${name}}`
  if (name === '.' && sign === '') return scope.lines ? [] : [{ code: 'unknown_tag', tag: written, nearest: null, list: scope.name, belongsTo: null }]
  if (/[^\p{L}\p{N}\s_.-]/u.test(name)) return [{ code: 'expression', tag: written }]
  const own = scope.fields.find((field) => field.tag === name)
  const found = own ?? outer.flatMap(({ fields }) => fields).find((field) => field.tag === name)
  if (!found) return [unknown(tag, scopes), ...inside.flatMap((one) => faultsOfTag(one, scopes)).filter(({ code }) => code === 'expression')]
  const right = signOf[found.kind]
  if (sign !== right && !(sign === '^' && right === '#')) return [{ code: 'wrong_sign', tag: written, right: `{${right}${name}}` }]
  if (sign === '' || sign === '@') return []
  // Each entry of a list is gone through once and no list twice in itself: what a template writes stays within what the data hold.
  if (!own && found.kind !== 'condition' && sign === '#') return [{ code: 'list_in_list', tag: written, list: scope.name ?? '' }]
  const inner: Scope[] = sign === '^' || found.kind === 'condition' ? [] : [{ name, fields: found.inside, lines: found.kind === 'lines' }]
  const [first = scope, ...rest] = [...inner, ...scopes]
  return inside.flatMap((one) => faultsOfTag(one, [first, ...rest]))
}

function unknown({ sign, name }: Tag, scopes: readonly [Scope, ...Scope[]]): TemplateFault {
  const offered = scopes.flatMap(({ fields }) => fields)
  const nearest = nearestTag(name, offered.map(({ tag }) => tag))
  const meant = offered.find(({ tag }) => tag === nearest)
  const belongsTo = scopes.at(-1)?.fields.find(({ inside }) => inside.some(({ tag }) => tag === name))?.tag ?? null
  return { code: 'unknown_tag', tag: `{${sign}${name}}`, nearest: meant ? `{${signOf[meant.kind]}${meant.tag}}` : null, list: scopes[0].name, belongsTo }
}

const unique = (faults: readonly TemplateFault[]): TemplateFault[] => [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
