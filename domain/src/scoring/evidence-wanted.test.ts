import { expect, it } from 'vitest'
import { wantedEvidence } from './evidence-wanted.ts'
import type { Criterion } from './scale.ts'

const criterion = (name: string, evidenceRequired: readonly string[], criteria: readonly Criterion[] = []): Criterion =>
  ({ code: name, name, kind: criteria.length > 0 ? 'sum' : 'free', max: 10, min: null, disqualifying: false, levels: [], criteria, evidenceRequired })

it('gathers what a scale wants proved, a part of a sum after the whole', () => {
  const criteria = [criterion('Tính mới', []), criterion('Hiệu quả', ['bảng tính tiền làm lợi'], [criterion('Kinh tế', []), criterion('Xã hội', ['ý kiến người dân', 'ảnh chụp'])])]
  expect(wantedEvidence({ criteria })).toEqual([{ criterion: 'Hiệu quả', wanted: ['bảng tính tiền làm lợi'] }, { criterion: 'Xã hội', wanted: ['ý kiến người dân', 'ảnh chụp'] }])
  expect(wantedEvidence(null)).toEqual([])
})
