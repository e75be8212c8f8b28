import type { LegalBasis } from './legal-basis.ts'

/**
 * These papers, each followed by what amends it and by what took its place in the register, however often: for an act whose bases no
 * regulation of the agency names. `basesOn` then chooses by the day.
 */
export function followBases(codes: readonly string[], register: readonly LegalBasis[]): readonly string[] {
  const found: string[] = []
  const walk = (code: string): void => {
    if (found.includes(code)) return
    found.push(code)
    const one = register.find((entry) => entry.code === code)
    for (const { code: next } of [...(one?.amendedBy ?? []), ...(one?.replacedBy ? [one.replacedBy] : [])]) walk(next)
  }
  codes.forEach(walk)
  return found
}
