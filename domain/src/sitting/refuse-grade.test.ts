import { describe, expect, it } from 'vitest'
import { daNangEducation } from '../regulation/shipped-packs.ts'
import { aggregate } from '../scoring/aggregate.ts'
import { judgeScale } from '../scoring/judge-scale.ts'
import { refuseGrade } from './refuse-grade.ts'

const scale = daNangEducation.scale!
const judged = (novelty: number) => judgeScale(scale, aggregate(scale, [{ novelty, applicability: 30, benefit: 30 }]), 1)
const barred = judged(29) // 89, and A wants 30 of novelty
const reason = 'Tính mới thiếu một điểm so với loại A; tổng điểm cao hơn loại B.'

describe('the grade recorded with a conclusion', () => {
  it('is open to the council among those whose conditions hold, when that of the total is barred', () => {
    expect(barred).toMatchObject({ passed: true, class: null, openGrades: ['B', 'C'] })
    expect(judged(19)).toMatchObject({ class: null, openGrades: ['C'] }) // 79: B wants 20 of novelty
    expect(judged(30).openGrades).toBeUndefined()
  })

  it.each([
    ['B by choice', barred, 'recognise', { label: 'B', reason }, undefined],
    ['none by choice', barred, 'recognise', { label: null, reason }, undefined],
    ['that of the score', judged(30), 'recognise', null, undefined],
    ['none where there is no scale', null, 'recognise', null, undefined],
    ['none with a refusal', barred, 'decline', null, undefined],
    ['nothing said', barred, 'recognise', null, { code: 'grade.missing', open: ['B', 'C'] }],
    ['the grade that is barred', barred, 'recognise', { label: 'A', reason }, { code: 'grade.not_open', label: 'A', open: ['B', 'C'] }],
    ['a grade nobody wrote down', barred, 'recognise', { label: 'D', reason }, { code: 'grade.not_open', label: 'D', open: ['B', 'C'] }],
    ['a choice without a reason', barred, 'recognise', { label: 'B', reason: ' ' }, { code: 'grade.reason_missing' }],
    ['a choice against the score', judged(30), 'recognise', { label: 'B', reason }, { code: 'grade.settled', label: 'A' }],
    ['a choice with a refusal', barred, 'decline', { label: 'B', reason }, { code: 'grade.settled', label: null }],
    ['a choice where there is no scale', null, 'recognise', { label: 'B', reason }, { code: 'grade.settled', label: null }],
  ] as const)('%s', (_what, judgement, result, grade, refusal) => {
    expect(refuseGrade(judgement, result, grade)).toEqual(refusal)
  })
})
