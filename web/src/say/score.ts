import type { AggregateStep } from '@sangkien/domain/scoring/aggregate'
import type { FailedCondition, ScaleWarning } from '@sangkien/domain/scoring/judge-scale'
import { allCriteria, type Scale } from '@sangkien/domain/scoring/scale'
import { sayBasis } from './basis.ts'
import { sayNumber } from './number.ts'

type NameOf = (criterion: string) => string

/** Names the criteria of a scale, parts of a sum included. */
export function criterionNames({ criteria }: Pick<Scale, 'criteria'>): NameOf {
  const names = new Map(allCriteria(criteria).map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

/** When a score passes, in one sentence with its source. */
export function sayPass({ pass, criteria, total, aggregation, basis, publicVote }: Scale): string {
  const barred = allCriteria(criteria).filter(({ code, min, disqualifying }) => disqualifying && min !== null && min > ((criteria.some((top) => top.code === code) && pass.eachCriterionFrom) || 0))
  const added = aggregation === 'sum'
  const wanted = [
    ...(pass.totalFrom === null ? [] : [added ? `tổng điểm các phiếu cộng lại từ ${sayNumber(pass.totalFrom)}` : `tổng điểm ${publicVote ? '(hội đồng cộng bình chọn) ' : ''}từ ${sayNumber(pass.totalFrom)}/${sayNumber(total + (publicVote?.max ?? 0))}`]),
    ...(pass.eachCriterionFrom === null ? [] : [`mỗi tiêu chí từ ${sayNumber(pass.eachCriterionFrom)} điểm${added ? ' cộng lại' : ''}`]),
    ...barred.map(({ name, min }) => `“${name}” từ ${sayNumber(min!)} điểm${added ? ' cộng lại' : ''}`),
    ...(pass.passingSheets ? [`ít nhất ${pass.passingSheets.num}/${pass.passingSheets.den} số phiếu hợp lệ đạt`] : []),
    ...(pass.passingMembers ? [`ít nhất ${pass.passingMembers.num}/${pass.passingMembers.den} tổng số thành viên chấm đạt`] : []),
  ]
  return wanted.length === 0 ? `Thang điểm không đặt điểm đạt${sayBasis(basis)}.` : `Đạt khi ${wanted.join('; ')}${sayBasis(basis)}.`
}

export function sayFailed(condition: FailedCondition, nameOf: NameOf): string {
  switch (condition.code) {
    case 'no_valid_sheet': return 'Chưa có phiếu chấm hợp lệ nào.'
    case 'public_not_counted': return 'Chưa có điểm bình chọn của đợt xét này, nên chưa có tổng điểm.'
    case 'total_below': return `Tổng điểm ${sayNumber(condition.found)}, cần từ ${sayNumber(condition.wanted)}.`
    case 'criterion_below': return `“${nameOf(condition.criterion)}” được ${sayNumber(condition.found)}, cần từ ${sayNumber(condition.wanted)}.`
    case 'passing_sheets_below': return `${condition.found}/${condition.of} phiếu hợp lệ đạt điểm, cần ${condition.wanted}.`
    case 'passing_members_below': return `${condition.found}/${condition.of} thành viên chấm đạt, cần ${condition.wanted}.`
  }
}

export function sayWarning(warning: ScaleWarning, nameOf: NameOf): string {
  switch (warning.code) {
    case 'criterion_under_min': return `“${nameOf(warning.criterion)}” được ${sayNumber(warning.found)}, dưới mức ${sayNumber(warning.wanted)} của thang điểm.`
    case 'class_condition_failed': return `Chưa xếp loại ${warning.label}: “${nameOf(warning.criterion)}” được ${sayNumber(warning.found)}, loại này cần từ ${sayNumber(warning.wanted)}. Hội đồng thống nhất xếp loại.`
    case 'total_outside_class': return `Tổng điểm ${sayNumber(warning.found)} không thuộc khoảng của loại ${warning.label} (từ ${sayNumber(warning.from)}${warning.below === null ? '' : ` đến dưới ${sayNumber(warning.below)}`}).`
    case 'spread_too_large': return `Hai phiếu lệch nhau ${sayNumber(warning.found)} điểm, quá ${sayNumber(warning.most)}. Hội đồng thảo luận rồi chấm lại.`
  }
}

/** What the council said of scores too far apart, as it is read in the room and in the minutes. */
export function sayDiscussion({ outcome, note, most, found }: { readonly outcome: 'score_again' | 'stand_by'; readonly note: string; readonly most: number | null; readonly found: number | null }): string {
  const apart = found === null || most === null ? '' : `Hai phiếu lệch nhau ${sayNumber(found)} điểm, quá ${sayNumber(most)}. `
  return `${apart}${outcome === 'score_again' ? 'Hội đồng thảo luận và chấm lại' : 'Hội đồng thảo luận và chốt điểm'}: ${note}`
}

/** One step of the arithmetic behind a score. */
export function sayStep(step: AggregateStep): string {
  switch (step.kind) {
    case 'totals': return `Tổng của ${step.totals.length} phiếu: ${step.totals.map(sayExact).join('; ')}.`
    case 'invalid_left_out': return `${step.sheets} phiếu không hợp lệ nên không tính.`
    case 'dropped': return `Bỏ một phiếu thấp nhất (${sayExact(step.lowest)}) và một phiếu cao nhất (${sayExact(step.highest)}).`
    case 'too_few_to_drop': return `Chỉ có ${step.sheets} phiếu nên không bỏ phiếu cao nhất, thấp nhất.`
    case 'summed': return `Cộng các phiếu: ${sayExact(step.sum)}.`
    case 'divided': return `Trung bình: ${sayExact(step.sum)} chia ${step.by} bằng ${sayExact(step.exact)}.`
    case 'middle': return `Trung vị của ${step.of.map(sayExact).join('; ')}: ${sayExact(step.exact)}.`
    case 'rounded': return `Làm tròn đến ${step.decimals} chữ số thập phân: ${sayNumber(step.result, step.decimals)}.`
    case 'public': return step.of === 0 ? 'Không có ai bình chọn: 0 điểm bình chọn.' : `Điểm bình chọn: ${step.votes} lượt chọn trên ${step.by === 'share_of_highest' ? `${step.of} lượt của sáng kiến được chọn nhiều nhất` : `${step.of} người tham gia bình chọn`}, nhân ${sayNumber(step.max)} bằng ${sayExact(step.exact)}, làm tròn thành ${sayNumber(step.points)}.`
    case 'public_added': return `Tổng điểm: ${sayNumber(step.council)} của hội đồng cộng ${sayNumber(step.public)} bình chọn bằng ${sayNumber(step.result)}.`
  }
}

/** An exact figure: "85", "85,5" where that is the whole of it, otherwise the fraction "277/3". */
function sayExact(exact: string): string {
  const [num, den] = exact.split('/')
  if (den === undefined) return sayNumber(Number(num))
  const hundredths = (Number(num) * 100) / Number(den)
  return Number.isInteger(hundredths) ? sayNumber(hundredths / 100) : exact
}
