import { sayBasis } from './basis.ts'
import { sayDay } from './day.ts'
import { sayShare } from './number.ts'
import { sayMover } from './role.ts'
import type { Sentences } from './sentences.ts'
import { sayMove, sayStage } from './stage.ts'

/** The dossier, its authors and its filing. */
export const dossierSentences = {
  'initiative.stage': ({ stage, move }) => `Sáng kiến đang ở bước “${sayStage(stage)}” nên chưa làm được việc “${sayMove(move)}”.`,
  'initiative.not_by_you': ({ move, by }) => `“${sayMove(move)}” là việc của ${by.map(sayMover).join(' hoặc ')}.`,
  'edit.not_an_author': () => 'Chỉ tác giả được sửa hồ sơ này.',
  'edit.locked': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}” nên không sửa được nữa.`,
  'edit.field_not_named': () => 'Yêu cầu bổ sung không nêu mục này nên mục này vẫn khóa. Hãy sửa những mục được nêu.',
  'authorship.nobody': () => 'Hồ sơ cần ít nhất một tác giả.',
  'authorship.twice': () => 'Có người được ghi hai lần trong danh sách tác giả. Hãy gộp lại một dòng.',
  'authorship.too_many': ({ max, found, basis }) => `Có ${found} tác giả, nhiều nhất là ${max}${sayBasis(basis)}.`,
  'authorship.share_not_positive': () => 'Mỗi tác giả cần một tỷ lệ đóng góp lớn hơn 0%.',
  'authorship.share_below_least': ({ share, least, basis }) => `Có tác giả chỉ đóng góp ${sayShare(share)}, ít nhất là ${sayShare(least)}${sayBasis(basis)}.`,
  'authorship.sum': ({ sum }) => `Tỷ lệ đóng góp của các tác giả cộng lại là ${sayShare(sum)}. Cần đúng 100%.`,
  'authorship.unconfirmed': ({ people }) => `Còn ${people.length} tác giả chưa xác nhận tỷ lệ đóng góp của mình.`,
  'authorship.not_an_author': () => 'Bạn không có tên trong danh sách tác giả của hồ sơ này.',
  'authorship.share_changed': ({ share }) => `Tỷ lệ đóng góp của bạn vừa được đổi thành ${sayShare(share)}. Hãy xem lại rồi xác nhận.`,
  'filing.late': ({ firstAppliedOn, due, daysLate, basis }) =>
    `Đã quá thời hạn nộp ${daysLate} ngày: sáng kiến áp dụng lần đầu ngày ${sayDay(firstAppliedOn)}, hạn nộp đến hết ngày ${sayDay(due)}${sayBasis(basis)}. Thư ký Hội đồng có thể cho phép nếu có lý do chính đáng.`,
  'submission.round_not_open': ({ opensOn }) => `Đợt xét nhận hồ sơ từ ngày ${sayDay(opensOn)}.`,
  'submission.round_closed': ({ due }) => `Đợt xét đã hết hạn nhận hồ sơ vào cuối ngày ${sayDay(due)}. Hãy chọn đợt khác.`,
  'submission.incomplete': ({ lacks }) => `Hồ sơ còn ${lacks.length} chỗ cần hoàn thiện trước khi nộp.`,
  'completion.closed': ({ due, basis }) => `Đã hết hạn bổ sung vào cuối ngày ${sayDay(due)}${sayBasis(basis)}.`,
  'completion.no_field': () => 'Chọn ít nhất một mục cần bổ sung.',
  'completion.unknown_field': () => 'Có mục được chọn không thuộc hồ sơ này. Hãy tải lại trang rồi chọn lại.',
  'completion.message_missing': () => 'Viết rõ cần bổ sung những gì để tác giả làm được ngay.',
} satisfies Partial<Sentences>
