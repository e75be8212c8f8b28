import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { PackProblem } from '@sangkien/domain/regulation/problem'
import { sayPackProblem } from '../../../say/pack-problem.ts'

/** The draft as a part of the editor holds it: what stands in it, how to change it, and what is wrong at a place. */
export interface Editing {
  readonly pack: RegulationPack
  readonly change: (part: Partial<RegulationPack>) => void
  readonly wrong: Wrong
}

export interface Wrong {
  /** In words, of this very place; `undefined` when nothing is. */
  (path: string): string | undefined
  /** Whether anything is wrong at this place or deeper. */
  readonly within: (path: string) => boolean
}

export function wrongAt(problems: readonly PackProblem[]): Editing['wrong'] {
  const at = (path: string) => {
    const found = problems.filter((one) => one.path === path).map((one) => sayPackProblem(one))
    return found.length === 0 ? undefined : found.map((words) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)).join(' ')
  }
  const within = (path: string) => problems.some((one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`))
  return Object.assign(at, { within })
}

/** A code nobody in the list has: members the agency adds are told apart by it, whatever they are called. */
export function freshCode(taken: readonly string[], stem = 'own'): string {
  let n = taken.length + 1
  while (taken.includes(`${stem}_${n}`)) n += 1
  return `${stem}_${n}`
}

/** One member of a list changed, moved or taken out. */
export const putAt = <T>(list: readonly T[], at: number, one: T): readonly T[] => list.map((there, here) => (here === at ? one : there))
export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_one, here) => here !== at)
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by
  return to < 0 || to >= list.length ? list : list.map((one, here) => (here === at ? list[to]! : here === to ? list[at]! : one))
}
