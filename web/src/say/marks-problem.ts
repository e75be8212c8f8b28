import type { SheetProblem } from '@sangkien/domain/scoring/check-sheet'
import { sayNumber } from './number.ts'

/** What is wrong with a sheet at one criterion, to stand beside its criterion. */
export function sayMarksProblem(problem: SheetProblem): string {
  switch (problem.code) {
    case 'missing': return 'Chưa cho điểm.'
    case 'out_of_range': return `Điểm từ ${sayNumber(problem.from)} đến ${sayNumber(problem.to)}.`
    case 'outside_level': return `Mức đã chọn cho điểm từ ${sayNumber(problem.from)} đến ${sayNumber(problem.to)}.`
    case 'in_no_level': return 'Điểm này không nằm trong mức nào của tiêu chí.'
    case 'too_fine': return problem.decimals === 0 ? 'Chỉ cho điểm tròn, không có phần lẻ.' : `Điểm lẻ nhiều nhất ${problem.decimals} chữ số.`
    case 'all_or_nothing': return `Chỉ cho 0 hoặc ${sayNumber(problem.max)} điểm.`
    case 'evidence_missing': return `Điểm trên ${sayNumber(problem.above)} phải dẫn minh chứng: chọn tệp của hồ sơ hoặc ghi số văn bản.`
    case 'evidence_unknown': return 'Minh chứng đã chọn không có trong hồ sơ đã nộp.'
    case 'comment_missing': return problem.at === 'most' ? 'Cho điểm cao nhất thì phải ghi nhận xét.' : 'Cho điểm thấp nhất thì phải ghi nhận xét.'
    case 'insufficient_not_allowed': return 'Thang điểm không cho ghi “Chưa đủ dữ liệu định lượng” ở tiêu chí này.'
    case 'unknown': return 'Tiêu chí này không có trong thang điểm.'
  }
}
