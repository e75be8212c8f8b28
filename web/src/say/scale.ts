import type { Aggregation, Criterion, Scale, ScaleClass } from '@sangkien/domain/scoring/scale'
import { insufficientData } from '@sangkien/domain/scoring/sheet-note'
import type { PublicFormula, PublicTies, PublicVote, PublicVoters } from '@sangkien/domain/scoring/public-vote'
import { sayBasis } from './basis.ts'
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

export const formulas: { readonly [F in PublicFormula]: string } = {
  share_of_highest: 'số lượt chọn chia cho số lượt của sáng kiến được chọn nhiều nhất, nhân điểm tối đa',
  share_of_voters: 'số lượt chọn chia cho số người tham gia bình chọn, nhân điểm tối đa',
}
const ties: { readonly [T in PublicTies]: string } = { council_points: 'bằng tổng điểm thì xếp theo điểm hội đồng', public_points: 'bằng tổng điểm thì xếp theo điểm bình chọn', equal: 'bằng tổng điểm thì đồng hạng' }

/** The points of the public in a contest: how many, who gives them, how they are worked out. */
export const sayPublicVote = ({ max, voters, choices, formula, ties: tie, basis }: PublicVote): string =>
  `Tối đa ${sayNumber(max)} điểm, cộng vào điểm của hội đồng. Người bình chọn: ${voters === 'staff' ? 'mọi người của cơ quan có tài khoản' : 'mọi người của cơ quan có tài khoản, trừ thành viên hội đồng'}; mỗi người chọn không quá ${choices} sáng kiến, không chọn sáng kiến của mình. Điểm bình chọn là ${formulas[formula]}; ${ties[tie]}${sayBasis(basis)}.`

export const formulaOptions: readonly { readonly value: PublicFormula; readonly label: string }[] = [{ value: 'share_of_highest', label: 'Theo lượt chọn cao nhất' }, { value: 'share_of_voters', label: 'Theo số người bình chọn' }]
export const tieOptions: readonly { readonly value: PublicTies; readonly label: string }[] = [{ value: 'council_points', label: 'Xếp theo điểm hội đồng' }, { value: 'public_points', label: 'Xếp theo điểm bình chọn' }, { value: 'equal', label: 'Đồng hạng' }]
export const voterOptions: readonly { readonly value: PublicVoters; readonly label: string }[] = [{ value: 'staff', label: 'Mọi người có tài khoản' }, { value: 'staff_outside_council', label: 'Trừ thành viên hội đồng' }]

/** What follows when sheets lie too far apart; nothing where the scale sets no limit. */
export const saySpread = ({ largestSpread }: Scale): string =>
  largestSpread === null ? 'Không đặt mức lệch tối đa giữa hai phiếu.' : `Hai phiếu lệch nhau quá ${sayNumber(largestSpread.points)} điểm thì hội đồng thảo luận rồi chấm lại hoặc chốt điểm trước khi kết luận.`

/** What a criterion wants said on the sheet beside points, and what it lets be said instead. */
export const sayWanted = ({ evidenceAbove, maySayInsufficient }: Criterion): string =>
  [...(evidenceAbove === undefined || evidenceAbove === null ? [] : [`trên ${sayNumber(evidenceAbove)} điểm phải dẫn minh chứng`]), ...(maySayInsufficient ? [`được ghi “${insufficientData}”`] : [])].join('; ') || '–'

export const sayExtremes = 'Cho điểm cao nhất hoặc 0 điểm ở một tiêu chí thì phải ghi nhận xét.'

/** One grade with its range and its conditions: "A: từ 85 điểm; “Tính mới” từ 30 điểm". */
export function sayGrade({ label, totalFrom, totalBelow, criterionFrom }: ScaleClass, scale: Scale): string {
  const nameOf = criterionNames(scale)
  const conditions = Object.entries(criterionFrom).map(([code, from]) => `“${nameOf(code)}” từ ${sayNumber(from)} điểm`)
  return [`${label}: từ ${sayNumber(totalFrom)}${totalBelow === null ? '' : ` đến dưới ${sayNumber(totalBelow)}`} điểm`, ...conditions].join('; ')
}
