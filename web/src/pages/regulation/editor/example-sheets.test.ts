import { aggregate } from '@sangkien/domain/scoring/aggregate'
import { checkMarks } from '@sangkien/domain/scoring/check-marks'
import { judgeScale } from '@sangkien/domain/scoring/judge-scale'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { criterionKinds } from '@sangkien/domain/scoring/scale'
import { expect, it } from 'vitest'
import { withKind } from './criterion-kind.ts'
import { exampleSheets } from './example-sheets.ts'

const scale = daNangEducation.scale!
const [first, ...rest] = scale.criteria

it.each(criterionKinds)('the worked example has three lawful sheets on a scale with a criterion marked by %s', (kind) => {
  const changed = { ...scale, criteria: [withKind(first!, kind), ...rest] }
  const sheets = exampleSheets(changed, {})
  expect(sheets).toHaveLength(3)
  expect(sheets.flatMap((marks) => checkMarks(changed, marks))).toEqual([])
})

it('is judged as a real dossier is, by what is typed and by the scale as it stands', () => {
  const judged = (of: typeof scale, typed: Readonly<Record<string, number>> = {}) => { const sheets = exampleSheets(of, typed); return judgeScale(of, aggregate(of, sheets), sheets.length) }
  expect(judged(scale)).toMatchObject({ passed: true, class: 'B' })
  expect(judged(scale, { '0.novelty': 5, '1.novelty': 5, '2.novelty': 5 })).toMatchObject({ passed: false, failed: [{ code: 'criterion_below', criterion: 'novelty', wanted: 10, found: 5 }] })
  expect(judged({ ...scale, pass: { ...scale.pass, totalFrom: 90 } })).toMatchObject({ passed: false, failed: [{ code: 'total_below', wanted: 90 }] })
})
