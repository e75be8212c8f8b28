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
  'initiative.no_unit': () => 'Bạn chưa được xếp vào đơn vị nào nên chưa lập được hồ sơ. Hãy báo người quản trị hệ thống.',
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
  'authorship.confirms_themselves': () => 'Người này đang công tác nên tự xác nhận tỷ lệ của mình. Chỉ ghi thay cho người đã thôi công tác.',
  'authorship.leaves_you_out': () => 'Danh sách mới không có tên bạn. Nếu muốn rút tên, hãy nhờ đồng tác giả bỏ tên bạn ra.',
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
  'late_filing.not_an_author': () => 'Chỉ tác giả được xin nộp quá hạn.',
  'late_filing.not_a_draft': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}” nên không còn xin hoặc cho nộp quá hạn.`,
  'late_filing.in_time': () => 'Hồ sơ còn trong thời hạn nộp nên không cần xin.',
  'late_filing.allowed': () => 'Hồ sơ đã được cho phép nộp quá hạn.',
  'late_filing.not_asked': () => 'Tác giả chưa xin nộp quá hạn.',
  'opinion.not_your_unit': () => 'Hồ sơ này không thuộc đơn vị bạn phụ trách.',
  'opinion.own_initiative': () => 'Bạn là tác giả nên không cho ý kiến với tư cách trưởng đơn vị.',
  'opinion.no_head': () => 'Đơn vị chưa có trưởng đơn vị nào ngoài tác giả nên chưa xin được ý kiến. Vẫn nộp hồ sơ được.',
  'opinion.not_in_process': () => 'Quy trình của quy chế này không lấy ý kiến trưởng đơn vị.',
  'submission.opinion_missing': ({ basis }) => `Quy trình yêu cầu có ý kiến của trưởng đơn vị trước khi nộp${sayBasis(basis)}. Hãy bấm “Xin ý kiến trưởng đơn vị”; ý kiến ủng hộ hay không đều nộp được.`,
  'opinion.given': () => 'Trưởng đơn vị đã cho ý kiến.',
  'opinion.too_late': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}” nên không còn lấy ý kiến của đơn vị.`,
  'opinion.reasons_missing': () => 'Khi không ủng hộ, hãy ghi rõ lý do để tác giả biết cần sửa gì.',
  'evidence.type_not_allowed': ({ allowed }) => `Loại tệp này không nhận được (hệ thống xét theo nội dung tệp, không theo tên). Nhận các loại: ${allowed.join(', ')}.`,
  'evidence.broken': () => 'Không đọc được tệp này; tệp có thể đã hỏng. Hãy mở thử trên máy rồi gửi lại.',
  'evidence.bomb': () => 'Tệp này giải nén ra lớn bất thường nên không nhận. Hãy lưu lại tệp bằng Word hoặc Excel rồi gửi lại.',
  'evidence.unsafe': ({ found }) => ({
    macros: 'Tệp có chứa macro nên không nhận. Hãy lưu lại thành .docx, .xlsx hoặc .pptx không có macro rồi gửi lại.',
    program: 'Tệp có nhúng chương trình hoặc đối tượng chạy được nên không nhận. Hãy bỏ đối tượng đó, hoặc xuất ra PDF rồi gửi lại.',
    external_reference: 'Tệp có liên kết tự tải nội dung từ nơi khác nên không nhận. Hãy chèn hẳn ảnh vào tệp, hoặc xuất ra PDF rồi gửi lại.',
    packed_files: 'Không nhận tệp nén. Hãy gửi từng tệp bên trong.',
  })[found],
  'evidence.too_many': ({ most }) => `Một hồ sơ có nhiều nhất ${most} tệp minh chứng. Hãy gộp các tệp nhỏ lại.`,
  'evidence.not_a_picture': () => 'Chỉ nhận ảnh (jpg, png, webp).',
  'idea.not_yours': () => 'Đây không phải ý tưởng của bạn.',
  'idea.became_dossier': () => 'Ý tưởng này đã thành hồ sơ sáng kiến nên giữ nguyên như đã ghi.',
} satisfies Partial<Sentences>
