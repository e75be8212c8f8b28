import type { RichText } from './rich-text.ts'

export type RichTextFault =
  | { readonly code: 'not_a_document' }
  | { readonly code: 'not_allowed'; readonly path: string; readonly found: string }
  | { readonly code: 'too_deep'; readonly most: number }
  | { readonly code: 'too_many_nodes'; readonly most: number }
  | { readonly code: 'too_long'; readonly most: number }

export const richTextLimits = { depth: 16, nodes: 20_000, chars: 200_000 } as const

/** What each node may hold and which attributes it may carry. Anything not in this table is refused. */
const allowed: Readonly<Record<string, { readonly holds: readonly string[]; readonly attrs: Readonly<Record<string, (value: unknown) => boolean>>; readonly needs?: true }>> = {
  doc: { holds: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'], attrs: {} },
  paragraph: { holds: ['text', 'hardBreak'], attrs: { confidential: isBoolean } },
  heading: { holds: ['text', 'hardBreak'], attrs: { confidential: isBoolean, level: (value) => value === 2 || value === 3 } },
  bulletList: { holds: ['listItem'], attrs: {}, needs: true },
  orderedList: { holds: ['listItem'], attrs: { start: isCount, type: (value) => value === null || value === '1' || value === 'a' || value === 'i' }, needs: true },
  listItem: { holds: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'], attrs: {}, needs: true },
  table: { holds: ['tableRow'], attrs: {}, needs: true },
  tableRow: { holds: ['tableCell', 'tableHeader'], attrs: {}, needs: true },
  tableCell: { holds: ['paragraph', 'heading', 'bulletList', 'orderedList'], attrs: { colspan: isCount, rowspan: isCount, colwidth: isWidths }, needs: true },
  tableHeader: { holds: ['paragraph', 'heading', 'bulletList', 'orderedList'], attrs: { colspan: isCount, rowspan: isCount, colwidth: isWidths }, needs: true },
  text: { holds: [], attrs: {} },
  hardBreak: { holds: [], attrs: {} },
}

/** What is wrong with a value that claims to be dossier text; `undefined` when it may be stored. Stops at the first fault. */
export function checkRichText(value: unknown): RichTextFault | undefined {
  if (!isRecord(value) || value['type'] !== 'doc' || !Array.isArray(value['content'])) return { code: 'not_a_document' }
  const seen = { nodes: 0, chars: 0 }
  return checkNode(value, 'doc', 0, seen)
}

/** Whether the value is dossier text, as a proof for the compiler. */
export const isRichText = (value: unknown): value is RichText => checkRichText(value) === undefined

function checkNode(node: Record<string, unknown>, path: string, depth: number, seen: { nodes: number; chars: number }): RichTextFault | undefined {
  const { depth: deepest, nodes } = richTextLimits
  if (depth > deepest) return { code: 'too_deep', most: deepest }
  if ((seen.nodes += 1) > nodes) return { code: 'too_many_nodes', most: nodes }
  const type = String(node['type'])
  const rule = Object.hasOwn(allowed, type) ? allowed[type]! : undefined
  if (!rule) return { code: 'not_allowed', path, found: type }

  const known = type === 'text' ? ['type', 'text', 'marks'] : ['type', 'attrs', 'content']
  const strange = Object.keys(node).find((key) => !known.includes(key))
  if (strange !== undefined) return { code: 'not_allowed', path, found: strange }
  if (type === 'text') return checkText(node, path, seen)

  const attrs = node['attrs'] ?? {}
  if (!isRecord(attrs)) return { code: 'not_allowed', path: `${path}.attrs`, found: typeof attrs }
  const wrong = Object.entries(attrs).find(([key, value]) => !(Object.hasOwn(rule.attrs, key) && rule.attrs[key]!(value)))
  if (wrong) return { code: 'not_allowed', path: `${path}.attrs.${wrong[0]}`, found: String(wrong[1]) }
  if (type === 'heading' && !('level' in attrs)) return { code: 'not_allowed', path: `${path}.attrs.level`, found: 'undefined' }

  const content = node['content'] ?? []
  if (!Array.isArray(content) || (rule.needs && content.length === 0)) return { code: 'not_allowed', path: `${path}.content`, found: typeof content }
  for (const [at, child] of content.entries()) {
    const here = `${path}.content[${at}]`
    if (!isRecord(child) || !rule.holds.includes(String(child['type']))) return { code: 'not_allowed', path: here, found: isRecord(child) ? String(child['type']) : typeof child }
    const fault = checkNode(child, here, depth + 1, seen)
    if (fault) return fault
  }
  return undefined
}

function checkText(node: Record<string, unknown>, path: string, seen: { chars: number }): RichTextFault | undefined {
  const text = node['text']
  if (typeof text !== 'string' || text === '') return { code: 'not_allowed', path: `${path}.text`, found: typeof text }
  if ((seen.chars += text.length) > richTextLimits.chars) return { code: 'too_long', most: richTextLimits.chars }
  const marks = node['marks'] ?? []
  if (!Array.isArray(marks)) return { code: 'not_allowed', path: `${path}.marks`, found: typeof marks }
  const wrong = marks.find((mark) => !(isRecord(mark) && (mark['type'] === 'bold' || mark['type'] === 'italic') && Object.keys(mark).length === 1))
  return wrong === undefined ? undefined : { code: 'not_allowed', path: `${path}.marks`, found: isRecord(wrong) ? String(wrong['type']) : typeof wrong }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}
function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000
}
function isWidths(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every(isCount))
}
