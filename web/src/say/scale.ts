import type { Aggregation, Scale, ScaleClass } from '@sangkien/domain/scoring/scale'
import { sayNumber } from './number.ts'
import { criterionNames } from './score.ts'

const aggregations: { readonly [A in Aggregation]: string } = {
  mean: 'trung bình cộng các phiếu hợp lệ',
  mean_drop_extremes: 'trung bình cộng sau khi bỏ một phiếu cao nhất và một phiếu thấp nhất (khi có từ ba phiếu)',
  median: 'trung vị của các phiếu hợp lệ',
  sum: 'cộng các phiếu hợp lệ; điểm đạt và xếp loại tính theo tổng này, tối đa bằng điểm một phiếu nhân số phiếu',
}

/** How the score of the council comes about, and how fine it is. */
export const sayAggregation = ({ aggregation, decimals, markDecimals }: Scale): string =>
  `Điểm của hội đồng là ${aggregations[aggregation]}, ${decimals === 0 ? 'làm tròn đến hàng đơn vị' : `làm tròn đến ${decimals} chữ số thập phân`}; điểm từng tiêu chí ${markDecimals === 0 ? 'là số nguyên' : `có tối đa ${markDecimals} chữ số thập phân`}.`

/** What follows when sheets lie too far apart; nothing where the scale sets no limit. */
export const saySpread = ({ largestSpread }: Scale): string =>
  largestSpread === null ? 'Không đặt mức lệch tối đa giữa hai phiếu.' : `Hai phiếu lệch nhau quá ${sayNumber(largestSpread.points)} điểm thì hội đồng thảo luận rồi chấm lại hoặc chốt điểm trước khi kết luận.`

/** One grade with its range and its conditions: "A: từ 85 điểm; “Tính mới” từ 30 điểm". */
export function sayGrade({ label, totalFrom, totalBelow, criterionFrom }: ScaleClass, scale: Scale): string {
  const nameOf = criterionNames(scale)
  const conditions = Object.entries(criterionFrom).map(([code, from]) => `“${nameOf(code)}” từ ${sayNumber(from)} điểm`)
  return [`${label}: từ ${sayNumber(totalFrom)}${totalBelow === null ? '' : ` đến dưới ${sayNumber(totalBelow)}`} điểm`, ...conditions].join('; ')
}
