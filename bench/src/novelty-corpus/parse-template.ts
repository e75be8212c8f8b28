/** A piece of a template, ready to be written out. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly syllables: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly Part[][] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly form: NumberForm }

/** `#2-9` plain, `#.2-9` one decimal after a comma, `##200-9000` with thousands dotted, `#0:1-12` two digits. */
export type NumberForm = 'plain' | 'decimal' | 'dotted' | 'padded'

const forms: Readonly<Record<string, NumberForm>> = { '': 'plain', '.': 'decimal', '#': 'dotted', '0:': 'padded' }

/**
 * Reads a template: `{name}` stands for one alternative of that symbol, `[a|b|]` for one of the texts between the
 * bars (an empty one makes the whole optional), `{#2-9}` for a number. Spaces are put by the writer, so that
 * optional parts leave no doubled blanks; `<>` joins what stands on its two sides.
 */
export function parseTemplate(template: string): Part[] {
  let at = 0
  function sequence(): Part[] {
    const parts: Part[] = []
    let literal = ''
    const flush = () => { if (literal.trim() !== '') parts.push(textPart(literal)); literal = '' }
    while (at < template.length && template[at] !== '|' && template[at] !== ']') {
      const sign = template[at]!
      if (sign === '{') { flush(); parts.push(slot()) }
      else if (sign === '[') { flush(); parts.push(choice()) }
      else { literal += sign; at++ }
    }
    flush()
    return parts
  }
  function slot(): Part {
    const end = template.indexOf('}', at)
    const inside = template.slice(at + 1, end)
    at = end + 1
    if (!inside.startsWith('#')) return { kind: 'symbol', name: inside }
    const [, form, least, most] = /^#(\D*?(?:0:)?)(\d+)-(\d+)$/.exec(inside) ?? []
    if (form === undefined || !(form in forms)) throw new Error(`unreadable number {${inside}} in: ${template}`)
    return { kind: 'number', least: Number(least), most: Number(most), form: forms[form]! }
  }
  function choice(): Part {
    const options: Part[][] = []
    do { at++; options.push(sequence()) } while (template[at] === '|')
    if (template[at] !== ']') throw new Error(`unclosed [ in: ${template}`)
    at++
    return { kind: 'choice', options }
  }
  const parts = sequence()
  if (at < template.length) throw new Error(`stray ${template[at]} in: ${template}`)
  return parts
}

// A blank goes before every text unless it begins with a mark that clings to the word before it.
function textPart(literal: string): Part {
  const words = literal.trim().replace(/\s+/g, ' ').normalize('NFC')
  if (words.startsWith('<>')) return { kind: 'text', text: words.slice(2), syllables: (words.match(/ /g) ?? []).length }
  const clings = /^[,.;:)%/]/.test(words)
  return { kind: 'text', text: clings ? words : ` ${words}`, syllables: words.split(' ').length - (clings ? 1 : 0) }
}
