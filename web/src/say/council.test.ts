import { checkComposition } from '@sangkien/domain/council/check-composition'
import type { PersonId } from '@sangkien/domain/ids'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { aggregate } from '@sangkien/domain/scoring/aggregate'
import { checkMarks } from '@sangkien/domain/scoring/check-marks'
import { judgeScale } from '@sangkien/domain/scoring/judge-scale'
import { describe, expect, it } from 'vitest'
import { sayComposition } from './composition.ts'
import { sayMarksProblem } from './marks-problem.ts'
import { criterionNames, sayFailed, sayPass, sayStep, sayWarning } from './score.ts'
import { sayThreshold } from './vote.ts'

const scale = daNangEducation.scale!
const nameOf = criterionNames(scale)
const lan = 'lan' as PersonId

describe('a council in words', () => {
  it('says which seat is missing and which article asks for it', () => {
    const problems = checkComposition([{ personId: lan, seat: 'chair' }], { heads: [lan], authors: [lan], authorInUnion: true }, nationalDefault.council)
    expect(problems.map((problem) => sayComposition(problem, () => 'Bà Lan', nationalDefault.council))).toEqual([
      'Hội đồng chưa có phó chủ tịch (Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1).',
      'Hội đồng chưa có thư ký (Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1).',
      'Có tác giả là đoàn viên công đoàn nên hội đồng cần đại diện công đoàn (Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1).',
      'Bà Lan đứng đầu cơ quan và là tác giả sáng kiến trong chương trình nên không tham gia hội đồng (Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 2).',
    ])
  })

  it('says the share of votes that is wanted', () => {
    expect(sayThreshold({ num: 2, den: 3, denominator: 'appointed', article: 'Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1' })).toBe('Ít nhất 2/3 tổng số thành viên hội đồng đồng ý (Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 1).')
  })
})

describe('a score in words', () => {
  it('says when it passes', () => {
    expect(sayPass(scale)).toBe('Đạt khi tổng điểm từ 50/100; mỗi tiêu chí từ 10 điểm (Quyết định 465/QĐ-SGDĐT, thang điểm).')
  })

  it('shows the arithmetic: three sheets whose mean is no decimal', () => {
    const score = aggregate(scale, [{ novelty: 35, applicability: 28, benefit: 28 }, { novelty: 30, applicability: 30, benefit: 30 }, { novelty: 36, applicability: 30, benefit: 30 }])
    expect(score.steps.map(sayStep)).toEqual(['Tổng của 3 phiếu: 91; 90; 96.', 'Trung bình: 277 chia 3 bằng 277/3.', 'Làm tròn đến 2 chữ số thập phân: 92,33.'])
  })

  it('says which condition fails, and which grade is barred', () => {
    const low = judgeScale(scale, aggregate(scale, [{ novelty: 9, applicability: 20, benefit: 12 }]), 7)
    expect(low.failed.map((one) => sayFailed(one, nameOf))).toEqual(['Tổng điểm 41, cần từ 50.', '“Tính mới” được 9, cần từ 10.'])
    const barred = judgeScale(scale, aggregate(scale, [{ novelty: 28, applicability: 30, benefit: 30 }]), 7)
    expect(barred.warnings.map((one) => sayWarning(one, nameOf))[0]).toBe('Chưa xếp loại A: “Tính mới” được 28, loại này cần từ 30. Hội đồng thống nhất xếp loại.')
  })

  it('says what is wrong beside each criterion', () => {
    expect(checkMarks(scale, { novelty: 41, applicability: 10.5 }).map(sayMarksProblem)).toEqual(['Điểm từ 0 đến 40.', 'Chỉ cho điểm tròn, không có phần lẻ.', 'Chưa cho điểm.'])
  })
})
