import { type Criterion, type Marks, markedCriteria, type Scale } from '@sangkien/domain/scoring/scale'

/** How much of each criterion the three imaginary members give, until one types otherwise. */
const givenOf = [0.85, 0.75, 0.7] as const

/** The sheets of the worked example: what was typed (`0.novelty`), else a lawful mark about so high on the scale as it now stands. */
export const exampleSheets = (scale: Scale, typed: Readonly<Record<string, number>>): readonly Marks[] =>
  givenOf.map((part, sheet) => Object.fromEntries(markedCriteria(scale.criteria).map((one) => [one.code, typed[`${sheet}.${one.code}`] ?? markOf(one, part, scale.markDecimals)])))

function markOf({ kind, max, levels }: Criterion, part: number, decimals: number): number {
  if (kind === 'yes_no') return part >= 0.5 ? max : 0
  const mark = Math.round(max * part * 10 ** decimals) / 10 ** decimals
  if (kind !== 'range' || levels.some(({ from, to }) => from <= mark && mark <= to)) return mark
  return levels.findLast(({ to }) => to <= mark)?.to ?? levels[0]?.from ?? mark
}
