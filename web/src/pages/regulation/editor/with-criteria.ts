import type { Criterion, Scale } from '@sangkien/domain/scoring/scale'

/** The scale with other criteria: a grade no longer asks for one that was taken out. */
export function withCriteria(scale: Scale, criteria: readonly Criterion[]): Scale {
  const gone = scale.criteria.map(({ code }) => code).filter((code) => !criteria.some((one) => one.code === code))
  const classes = scale.classes.map((one) => ({ ...one, criterionFrom: Object.fromEntries(Object.entries(one.criterionFrom).filter(([code]) => !gone.includes(code))) }))
  return { ...scale, criteria, classes }
}
