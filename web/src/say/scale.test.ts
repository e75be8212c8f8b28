import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { expect, it } from 'vitest'
import { sayAggregation, sayGrade, saySpread } from './scale.ts'
import { sayPass } from './score.ts'

const scale = daNangEducation.scale!

it('tells how the score of a council comes about', () => {
  expect(sayAggregation(scale)).toBe('Điểm của hội đồng là trung bình cộng các phiếu hợp lệ, làm tròn đến 2 chữ số thập phân; điểm từng tiêu chí là số nguyên.')
  expect(sayAggregation({ ...scale, aggregation: 'sum', decimals: 0, markDecimals: 1 })).toContain('tối đa bằng điểm một phiếu nhân số phiếu, làm tròn đến hàng đơn vị; điểm từng tiêu chí có tối đa 1 chữ số thập phân.')
})

it('tells a grade with its conditions, and what sheets too far apart ask for', () => {
  expect(scale.classes.map((grade) => sayGrade(grade, scale))).toEqual(['A: từ 85 điểm; “Tính mới” từ 30 điểm', 'B: từ 70 đến dưới 85 điểm; “Tính mới” từ 20 điểm', 'C: từ 50 đến dưới 70 điểm; “Tính mới” từ 10 điểm'])
  expect([saySpread(scale), saySpread({ ...scale, largestSpread: { points: 20, then: 'discuss_again' } })]).toEqual(['Không đặt mức lệch tối đa giữa hai phiếu.', 'Hai phiếu lệch nhau quá 20 điểm thì hội đồng thảo luận rồi chấm lại hoặc chốt điểm trước khi kết luận.'])
})

it('speaks of all sheets together where they are added up, and of the parts of a sum', () => {
  const added: Scale = { ...scale, aggregation: 'sum', pass: { ...scale.pass, totalFrom: 250, eachCriterionFrom: 30 }, criteria: scale.criteria.map((one) => ({ ...one, min: null })) }
  expect(sayPass(added)).toContain('Đạt khi tổng điểm các phiếu cộng lại từ 250; mỗi tiêu chí từ 30 điểm cộng lại')
  const [novelty, ...others] = scale.criteria
  const parts: Scale = { ...scale, criteria: [{ ...novelty!, kind: 'sum', levels: [], criteria: [{ ...novelty!, kind: 'free', levels: [], code: 'first', name: 'Lần đầu', min: 5 }] }, ...others] }
  expect(sayPass(parts)).toContain('tổng điểm từ 50/100; mỗi tiêu chí từ 10 điểm; “Lần đầu” từ 5 điểm')
})
