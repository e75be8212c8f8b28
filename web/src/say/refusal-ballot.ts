import { sayBasis } from './basis.ts'
import { sayInstant } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Why somebody cannot be of the committee that counts. */
const unfit = {
  not_a_member: 'có người không phải thành viên Hội đồng', absent: 'có người đang vắng mặt', out: 'có người không tham gia xét sáng kiến này', undeclared: 'có người chưa trả lời về xung đột lợi ích với sáng kiến này', twice: 'có người được chọn hai lần',
} as const

/** Secret ballots, those on paper, and second votes. */
export const ballotSentences = {
  'sitting.votes_in_writing': () => 'Sáng kiến này lấy ý kiến bằng văn bản; trả lời trên phiếu, không biểu quyết tại phiên họp.',
  'written.answers_in': () => 'Đã có thành viên trả lời nên không chuyển về biểu quyết tại phiên họp được.',
  'written.before_due': ({ due, returned, of }) => `Mới có ${returned}/${of} phiếu trả lời; hạn trả lời đến ${sayInstant(due)}.`,
  'written.due_earlier': ({ due }) => `Hạn đã báo cho thành viên là ${sayInstant(due)}, chỉ gia hạn được, không rút ngắn.`,
  'written.due_past': () => 'Hạn trả lời phải ở sau lúc này.',
  'written.ended': () => 'Việc lấy ý kiến bằng văn bản về sáng kiến này đã kết thúc.',
  'written.late': ({ due }) => `Hạn trả lời là ${sayInstant(due)}. Theo quy chế, phiếu đến sau hạn không được tính.`,
  'written.not_asked': () => 'Sáng kiến này không lấy ý kiến bằng văn bản.',
  'written.not_in_rules': ({ basis }) => `Quy chế của đợt xét không cho lấy ý kiến bằng văn bản${sayBasis(basis)}.`,
  'written.running': ({ due }) => `Đang lấy ý kiến bằng văn bản, hạn trả lời đến ${sayInstant(due)}. Kết thúc việc lấy ý kiến rồi mới ghi kết luận.`,
  'ballot.already_open': () => 'Lượt bỏ phiếu kín về sáng kiến này đang diễn ra.',
  'ballot.already_taken': () => 'Bạn đã nhận phiếu từ một trình duyệt khác, hoặc phiếu trên máy này không còn. Mỗi người chỉ được một phiếu; nếu phiếu đã mất, hãy đề nghị chủ trì hủy lượt bỏ phiếu và bỏ lại.',
  'ballot.counted': () => 'Lượt bỏ phiếu này đã kiểm phiếu xong.',
  'ballot.malformed': () => 'Phiếu không đúng định dạng. Hãy tải lại trang rồi bỏ phiếu lại.',
  'ballot.mode_fixed': ({ basis }) => `Hình thức biểu quyết do quy chế định${sayBasis(basis)}, không chọn khác được.`,
  'ballot.mode_settled': () => 'Đã có phiếu về sáng kiến này nên không đổi hình thức biểu quyết được.',
  'ballot.more_than_taken': () => 'Số phiếu trong thùng đã bằng số phiếu phát ra nên phiếu này không nhận được. Hãy báo ngay cho chủ trì: có người đã bỏ một phiếu không phải do hội đồng phát.',
  'ballot.nobody_took': () => 'Chưa ai nhận phiếu.',
  'ballot.no_more_papers': () => 'Đã ngừng phát phiếu.',
  'ballot.none_open': () => 'Chưa mở bỏ phiếu kín về sáng kiến này.',
  'ballot.not_casting': () => 'Chưa đến lúc bỏ phiếu vào thùng, hoặc lượt bỏ phiếu đã kết thúc.',
  'ballot.not_counted': () => 'Sáng kiến này bỏ phiếu kín. Hãy bỏ phiếu và kiểm phiếu trước khi ghi kết luận công nhận hoặc không công nhận.',
  'ballot.not_signed': () => 'Phiếu này không do hội đồng phát trong lượt bỏ phiếu này.',
  'ballot.papers_missing': ({ taken, cast }) => `Mới thu về ${cast} trên ${taken} phiếu phát ra.`,
  'ballot.reason_missing': () => 'Nêu lý do hủy lượt bỏ phiếu; nhật ký giữ lý do này.',
  'ballot.under_way': () => 'Lượt bỏ phiếu kín chưa kiểm phiếu. Hãy kiểm phiếu hoặc hủy lượt này trước.',
  'paper_count.committee_small': ({ needed, found }) => `Ban kiểm phiếu cần ít nhất ${needed} thành viên; đang chọn ${found}. Hãy chọn thêm thành viên có mặt.`,
  'paper_count.committee_unfit': ({ why }) => `Trong Ban kiểm phiếu ${unfit[why]}. Hãy chọn người khác.`,
  'paper_count.confirmed': () => 'Kết quả kiểm phiếu giấy đã được Ban kiểm phiếu xác nhận nên không sửa được. Nếu sai, hãy hủy lượt này, nêu lý do, rồi bỏ phiếu hoặc kiểm lại.',
  'paper_count.entered_by_you': () => 'Bạn đã nhập số liệu này; cần một thành viên khác của Ban kiểm phiếu xác nhận.',
  'paper_count.issued_over': ({ issued, there }) => `Số phiếu phát ra là ${issued}, nhưng chỉ có ${there} thành viên có mặt được bỏ phiếu về sáng kiến này. Hãy xem lại số phiếu phát ra hoặc điểm danh.`,
  'paper_count.none': () => 'Sáng kiến này không bỏ phiếu giấy, hoặc lượt bỏ phiếu giấy đã bị hủy.',
  'paper_count.not_entered': () => 'Chưa nhập số liệu kiểm phiếu.',
  'paper_count.nothing_issued': () => 'Số phiếu phát ra phải từ 1 trở lên.',
  'paper_count.not_in_committee': () => 'Chỉ thành viên Ban kiểm phiếu xác nhận được số liệu.',
  'paper_count.not_in_rules': ({ basis }) => `Quy chế của đợt xét không cho bỏ phiếu kín bằng giấy${sayBasis(basis)}.`,
  'paper_count.returned_over': ({ returned, issued }) => `Thu về ${returned} phiếu nhưng chỉ phát ra ${issued}. Hãy đếm lại số phiếu phát ra và thu về.`,
  'paper_count.scan_missing': () => 'Chưa có bản quét biên bản kiểm phiếu. Hãy tải bản quét lên rồi xác nhận.',
  'paper_count.sum_differs': ({ sum, returned }) => `Đồng ý, không đồng ý, không có ý kiến và không hợp lệ cộng lại là ${sum}, trong khi thu về ${returned} phiếu. Hai số này phải bằng nhau.`,
  'paper_count.under_way': () => 'Sáng kiến này đang bỏ phiếu giấy. Hãy nhập và xác nhận kết quả kiểm phiếu, hoặc hủy lượt này, rồi làm tiếp.',
  'second_vote.first_not_held': () => 'Chưa có kết quả biểu quyết lần một.',
  'second_vote.first_passed': () => 'Lần biểu quyết thứ nhất đã đạt nên không biểu quyết lại.',
  'second_vote.held': () => 'Đã mở biểu quyết lần hai; lần này là lần quyết định.',
  'second_vote.not_in_rules': ({ basis }) => `Quy chế của đợt xét không cho biểu quyết lần hai${sayBasis(basis)}.`,
} satisfies Partial<Sentences>
