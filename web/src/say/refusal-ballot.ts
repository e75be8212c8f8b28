import { sayBasis } from './basis.ts'
import { sayInstant } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Secret ballots and second votes. */
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
  'second_vote.first_not_held': () => 'Chưa có kết quả biểu quyết lần một.',
  'second_vote.first_passed': () => 'Lần biểu quyết thứ nhất đã đạt nên không biểu quyết lại.',
  'second_vote.held': () => 'Đã mở biểu quyết lần hai; lần này là lần quyết định.',
  'second_vote.not_in_rules': ({ basis }) => `Quy chế của đợt xét không cho biểu quyết lần hai${sayBasis(basis)}.`,
} satisfies Partial<Sentences>
