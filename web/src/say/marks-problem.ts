import type { MarksProblem } from '@sangkien/domain/scoring/check-marks'
import { sayNumber } from './number.ts'

/** What is wrong with one mark of a sheet, to stand beside its criterion. */
export function sayMarksProblem(problem: MarksProblem): string {
  switch (problem.code) {
    case 'missing': return 'Chưa cho điểm.'
    case 'out_of_range': return `Điểm từ ${sayNumber(problem.from)} đến ${sayNumber(problem.to)}.`
    case 'outside_level': return `Mức đã chọn cho điểm từ ${sayNumber(problem.from)} đến ${sayNumber(problem.to)}.`
    case 'in_no_level': return 'Điểm này không nằm trong mức nào của tiêu chí.'
    case 'too_fine': return problem.decimals === 0 ? 'Chỉ cho điểm tròn, không có phần lẻ.' : `Điểm lẻ nhiều nhất ${problem.decimals} chữ số.`
    case 'all_or_nothing': return `Chỉ cho 0 hoặc ${sayNumber(problem.max)} điểm.`
    case 'unknown': return 'Tiêu chí này không có trong thang điểm.'
  }
}
