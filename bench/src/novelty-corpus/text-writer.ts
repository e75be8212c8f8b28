import type { Grammar, Step, Table } from './compile-grammar.ts'
import type { Random } from './seeded-random.ts'

/** How often a dossier speaks of what it is about rather than of anything else in its field. */
const faithfulness = 0.72

/** Writes sentences of one dossier after another out of a grammar. Kept between dossiers, so that nothing is rebuilt. */
export class TextWriter {
  /** Syllables written since `begin`. */
  syllables = 0
  readonly #grammar: Grammar
  #random: Random
  #dossier = 0
  #out = ''
  #tight = false

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#random = () => 0
  }

  /** Starts a dossier: forgets what was used, and decides what this one is about. */
  begin(random: Random): void {
    this.#random = random
    this.#dossier++
    this.syllables = 0
    for (const { focus, alternatives } of this.#grammar.focused)
      for (let i = 0; i < focus!.length; i++) focus![i] = Math.floor(random() * alternatives.length)
  }

  /** One text out of a symbol, without capital. */
  phrase(symbol: string): string {
    this.#out = ''
    this.#tight = false
    this.#write(this.#choose(this.#grammar.tables.get(symbol)!))
    return this.#out.charCodeAt(0) === 32 ? this.#out.slice(1) : this.#out
  }

  /** The same, beginning with a capital. */
  sentence(symbol: string): string {
    const phrase = this.phrase(symbol)
    return phrase.charAt(0).toUpperCase() + phrase.slice(1)
  }

  #choose(table: Table): Step[] {
    const { alternatives, focus, usedBy } = table
    let position = Math.floor(this.#random() * alternatives.length)
    if (focus && this.#random() < faithfulness) position = focus[Math.floor(this.#random() * focus.length)]!
    if (usedBy) {
      for (let tries = 0; tries < 5 && usedBy[position] === this.#dossier; tries++) position = Math.floor(this.#random() * alternatives.length)
      usedBy[position] = this.#dossier
    }
    return alternatives[position]!
  }

  #write(steps: Step[]): void {
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!
      if (step.table) { this.#write(this.#choose(step.table)); continue }
      const text = step.number ? ` ${this.#numeral(step.number)}` : step.text
      // After an opening bracket or a stroke the next word comes without blank.
      this.#out += this.#tight && text.charCodeAt(0) === 32 ? text.slice(1) : text
      this.#tight = step.tight
      this.syllables += step.syllables
    }
  }

  #numeral({ least, most, form }: NonNullable<Step['number']>): string {
    const value = least + Math.floor(this.#random() * (most - least + 1))
    if (form === 'decimal') return `${value},${1 + Math.floor(this.#random() * 9)}`
    if (form === 'padded') return value < 10 ? `0${value}` : `${value}`
    if (form === 'dotted' && value >= 1000) return `${Math.floor(value / 1000)}.${`${value % 1000}`.padStart(3, '0')}`
    return `${value}`
  }
}
