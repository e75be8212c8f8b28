import { sayBasis } from './basis.ts'
import { sayDay } from './day.ts'
import { sayNumber } from './number.ts'
import type { Sentences } from './sentences.ts'

/** The council: its members, score sheets, sittings and votes. */
export const councilSentences = {
  'council.already_seated': () => 'Người này đã có tên trong hội đồng.',
  'council.not_in_office': ({ activeTo }) => `Người này đã thôi công tác tại cơ quan từ sau ngày ${sayDay(activeTo)}.`,
  'council.head_is_author': ({ basis }) => `Người đứng đầu cơ quan là tác giả nên không tham gia hội đồng xét sáng kiến của mình${sayBasis(basis)}.`,
  'scoring.not_a_member': () => 'Bạn không phải là thành viên của hội đồng chấm sáng kiến này.',
  'scoring.own_initiative': () => 'Bạn là tác giả nên không chấm điểm sáng kiến của mình (theo Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 2).',
  'scoring.recused': () => 'Bạn đã xin không tham gia chấm sáng kiến này.',
  'scoring.not_open': () => 'Hội đồng chưa mở chấm điểm, hoặc đã chấm xong.',
  'scoring.closed': ({ due }) => `Hạn chấm điểm là hết ngày ${sayDay(due)}.`,
  'scoring.no_scale': () => 'Đợt xét này không có thang điểm; hội đồng thảo luận và biểu quyết.',
  'scoring.marks': ({ faults }) => `Phiếu chấm còn ${faults.length} chỗ chưa đúng với thang điểm.`,
  'sitting.not_a_member': () => 'Bạn không phải là thành viên của hội đồng này.',
  'sitting.own_initiative': () => 'Bạn là tác giả nên không biểu quyết về sáng kiến của mình (theo Thông tư 18/2013/TT-BKHCN, Điều 8 khoản 2).',
  'sitting.recused': () => 'Bạn đã xin không tham gia xét sáng kiến này.',
  'sitting.not_open': () => 'Phiên họp chưa bắt đầu.',
  'sitting.closed': () => 'Phiên họp đã kết thúc.',
  'sitting.absent': () => 'Bạn chưa được điểm danh có mặt. Hãy báo thư ký phiên họp.',
  'sitting.item_decided': () => 'Hội đồng đã kết luận về sáng kiến này.',
  'sitting.no_quorum': ({ present, needed, appointed }) => `Chưa đủ người họp: có mặt ${present}, cần ít nhất ${needed} trên ${appointed} thành viên.`,
  'sitting.already_open': () => 'Phiên họp đã bắt đầu.',
  'sitting.nothing_to_decide': () => 'Chương trình họp chưa có sáng kiến nào.',
  'sitting.composition': ({ problems }) => `Thành phần hội đồng còn ${problems.length} chỗ chưa đúng quy định.`,
  'sitting.items_undecided': ({ initiatives }) => `Còn ${initiatives.length} sáng kiến trong chương trình chưa có kết luận.`,
  'sitting.votes_short': ({ agree, needed, base, basis }) => `Được ${agree} phiếu đồng ý trên ${base}, cần ít nhất ${needed}${sayBasis(basis)}.`,
  'sitting.points_short': () => 'Điểm chưa đạt điều kiện của thang điểm nên chưa đề nghị công nhận được.',
  'sitting.gates_passed': ({ agree, needed }) => `Sáng kiến đạt ${agree} phiếu đồng ý (cần ${needed}) và đủ điều kiện nên không kết luận là không công nhận.`,
  'sitting.secret_only': ({ basis }) => `Quy chế của đợt xét chỉ cho bỏ phiếu kín${sayBasis(basis)} nên không ghi phiếu công khai được.`,
  'sitting.unknown_reason': () => 'Lý do này không có trong quy định của đợt xét. Hãy chọn trong danh sách.',
  'discussion.wanted': ({ most, found }) => `Hai phiếu chấm lệch nhau ${sayNumber(found)} điểm, quá ${sayNumber(most)}. Hãy ghi việc hội đồng thảo luận rồi chấm lại hoặc giữ nguyên điểm, sau đó mới ghi kết luận.`,
  'discussion.scoring_again': () => 'Các thành viên đang chấm lại sáng kiến này. Hãy chốt điểm rồi mới ghi kết luận.',
  'discussion.scores_close': () => 'Điểm các phiếu không lệch quá mức của thang điểm nên không cần thảo luận lại.',
  'discussion.note_missing': () => 'Ghi hội đồng đã thảo luận thế nào; biên bản lấy nội dung này.',
  'grade.missing': ({ open }) => `Điểm không đủ điều kiện của loại ứng với tổng điểm. Hãy chọn ${[...open.map((label) => `loại ${label}`), 'không xếp loại'].join(' hoặc ')} và nêu lý do.`,
  'grade.not_open': ({ label, open }) => `Không đủ điều kiện xếp loại ${label}. Hãy chọn ${[...open.map((one) => `loại ${one}`), 'không xếp loại'].join(' hoặc ')}.`,
  'grade.reason_missing': () => 'Nêu lý do hội đồng xếp loại như vậy; biên bản lấy lý do này.',
  'grade.settled': ({ label }) => (label === null ? 'Kết luận này không kèm xếp loại.' : `Theo điểm, sáng kiến được xếp loại ${label}; không chọn loại khác được.`),
  'sitting.reasons_missing': () => 'Kết luận này cần nêu lý do.',
} satisfies Partial<Sentences>
