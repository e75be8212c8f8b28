import type { Day } from '../time/day.ts'
import type { Basis } from './basis.ts'
import { isOver, lastDayOf, type LegalBasis } from './legal-basis.ts'
import { codeOf } from './pack-basis.ts'
import type { RegulationPack } from './pack.ts'

/** A rule whose basis is over: where it stands, what it names, since when that is over and by what it was replaced. */
export interface ReplacedBasis {
  /** `terms.decide`, `conditions[new]`, `legalBases[law_29_2013]`. */
  readonly path: string
  readonly article: string
  readonly code: string
  readonly number: string
  readonly lastDay: Day
  readonly replacement: { readonly code: string; readonly number: string } | null
}

/**
 * The rules of a regulation that rest on a paper no longer in force, by the number they name. An entry of its own list of bases
 * counts only when what replaced it is missing there: a regulation may well name both, each for the acts of its days.
 */
export function restsOnReplaced(pack: RegulationPack, register: readonly LegalBasis[], today: Day): readonly ReplacedBasis[] {
  const over = register.filter((one) => one.number !== '' && isOver(one, today))
  const about = (one: LegalBasis, path: string, article: string): ReplacedBasis => {
    const replacement = register.find(({ code }) => code === one.replacedBy?.code)
    return { path, article, code: one.code, number: one.number, lastDay: lastDayOf(one)!, replacement: replacement ? { code: replacement.code, number: replacement.number } : null }
  }
  const named = pack.legalBases.map(codeOf)
  return [
    ...rulesOf(pack, '').flatMap(({ path, basis }) => over.filter(({ number }) => names(basis.paper, number)).map((one) => about(one, path, basis.article))),
    ...over.filter(({ code, replacedBy }) => named.includes(code) && replacedBy !== null && !named.includes(replacedBy.code)).map((one) => about(one, `legalBases[${one.code}]`, '')),
  ]
}

/** "Luật Khoa học và công nghệ 29/2013/QH13" names 29/2013/QH13, and not 9/2013/QH13. */
export const names = (paper: string, number: string): boolean => ` ${paper.replace(/[,;()]/g, ' ')} `.includes(` ${number} `)

/** Every rule with its basis, by its place: members of lists by their code. */
function rulesOf(value: unknown, path: string): readonly { readonly path: string; readonly basis: Basis }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one: { code?: string; key?: string }, at) => rulesOf(one, `${path}[${one?.code ?? one?.key ?? at}]`))
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    isBasis(inner) ? [{ path: key === 'basis' ? path : `${path}.${key}`, basis: inner }] : rulesOf(inner, path === '' ? key : `${path}.${key}`))
}

const isBasis = (value: unknown): value is Basis => typeof value === 'object' && value !== null && 'paper' in value && 'article' in value
