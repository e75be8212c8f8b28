import { allCriteria, type Criterion, type CriterionKind, type Level } from '@sangkien/domain/scoring/scale'
import { freshCode } from './editing.ts'

export const kindOptions: readonly { readonly value: CriterionKind; readonly label: string }[] = [
  { value: 'range', label: 'Chọn mức rồi cho điểm trong mức' }, { value: 'free', label: 'Cho điểm tự do đến tối đa' }, { value: 'yes_no', label: 'Đạt hoặc không đạt' }, { value: 'sum', label: 'Cộng từ các tiêu chí con' },
]

export const emptyCriterion = (code: string): Criterion => ({ code, name: '', kind: 'free', max: 10, min: null, disqualifying: false, levels: [], criteria: [], evidenceRequired: [] })

/** A new criterion beside these, told apart from them and from their parts; parts are named after the whole. */
export const newCriterion = (beside: readonly Criterion[], of: string | null): Criterion => emptyCriterion(freshCode(allCriteria(beside).map(({ code }) => code), of === null ? 'criterion' : `${of}_part`))

/** Marked another way: a range begins with one level over all its points, a sum with one part; what the new way has no use for goes. */
export function withKind(one: Criterion, kind: CriterionKind): Criterion {
  const levels = kind !== 'range' ? [] : one.levels.length > 0 ? one.levels : [{ from: 0, to: one.max, description: '' }]
  const criteria = kind !== 'sum' ? [] : one.criteria.length > 0 ? one.criteria : [{ ...newCriterion([], one.code), max: one.max }]
  const { evidenceAbove: _line, maySayInsufficient: _phrase, ...whole } = one // of the parts of a sum, not of the sum
  return { ...(kind === 'sum' ? whole : one), kind, levels, criteria }
}

/** A level above those there are, up to the most. */
export function nextLevel({ levels, max }: Criterion): Level {
  const top = Math.max(-1, ...levels.map(({ to }) => to))
  return { from: Math.min(top + 1, max), to: max, description: '' }
}
