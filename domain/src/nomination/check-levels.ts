import type { RegulationPack } from '../regulation/pack.ts'
import type { PackProblem } from '../regulation/problem.ts'

/** What contradicts itself in the levels: one named twice, the nation without the province below it, a count that is none, papers told apart by nothing. */
export function checkLevels({ levels = [] }: Pick<RegulationPack, 'levels'>): readonly PackProblem[] {
  const names = levels.map(({ level }) => level)
  return [
    ...[...new Set(names.filter((level, at) => names.indexOf(level) !== at))].map((found) => ({ path: 'levels', code: 'duplicate_code', found }) as const),
    ...(names.includes('nation') && !names.includes('province') ? [{ path: 'levels', code: 'level_without_lower', found: 'nation' } as const] : []),
    ...levels.flatMap(({ unitsApplying, papers, authority }, at) => {
      const codes = papers.map(({ code }) => code)
      return [
        ...(Number.isInteger(unitsApplying) && unitsApplying >= 0 ? [] : [{ path: `levels[${at}].unitsApplying`, code: 'not_whole_number', found: unitsApplying } as const]),
        ...(authority.trim() === '' ? [{ path: `levels[${at}].authority`, code: 'list_incomplete', wanted: 'cơ quan có thẩm quyền' } as const] : []),
        ...[...new Set(codes.filter((code, here) => codes.indexOf(code) !== here))].map((found) => ({ path: `levels[${at}].papers`, code: 'duplicate_code', found }) as const),
      ]
    }),
  ]
}
