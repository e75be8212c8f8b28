import { sayBasis } from './basis.ts'
import { sayDay, sayInstant } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Councils and sittings as they are set up: terms, agendas, who runs them; and a sheet that is locked. */
export const agendaSentences = {
  'council.ends_before_it_begins': ({ validFrom, validTo }) => `Ngày kết thúc (${sayDay(validTo)}) đứng trước ngày bắt đầu (${sayDay(validFrom)}).`,
  'council.has_sat': () => 'Hội đồng đã họp nên không sửa thành phần được nữa. Hãy thành lập hội đồng mới bằng quyết định mới.',
  'council.member_has_scored': ({ people }) => `${people.length} thành viên đã nộp phiếu chấm nên chưa đưa ra khỏi hội đồng được. Đề nghị họ lấy lại phiếu trước.`,
  'scoring.handed_in': ({ at }) => `Bạn đã nộp phiếu chấm lúc ${sayInstant(at)}. Muốn sửa, hãy lấy lại phiếu khi việc chấm điểm còn mở.`,
  'scoring.not_handed_in': () => 'Phiếu chấm này chưa nộp nên không cần lấy lại.',
  'sitting.council_out_of_office': ({ validFrom, validTo, heldOn }) =>
    `Ngày họp ${sayDay(heldOn)} nằm ngoài thời gian hoạt động của hội đồng (từ ${sayDay(validFrom)}${validTo ? ` đến ${sayDay(validTo)}` : ''}).`,
  'sitting.scores_due_after': ({ scoresDue, heldOn }) => `Hạn chấm điểm (${sayDay(scoresDue)}) phải trước hoặc cùng ngày họp (${sayDay(heldOn)}).`,
  'sitting.agenda_set': ({ items }) => `Chương trình đã có ${items} sáng kiến nên không chuyển sang hội đồng hay đợt xét khác được. Hãy rút các sáng kiến ra trước.`,
  'sitting.not_by_you': () => 'Việc này của thư ký hoặc chủ tịch hội đồng.',
  'sitting.not_your_vote': () => 'Bạn chỉ biểu quyết cho mình. Thư ký mới ghi kết quả giơ tay thay thành viên khác.',
  'agenda.already': ({ sitting }) => `Sáng kiến đã có trong chương trình của “${sitting}”.`,
  'agenda.benefit_unchecked': ({ basis }) => `Số liệu làm lợi của hồ sơ chưa được xác nhận; quy trình yêu cầu xác nhận trước khi đưa ra hội đồng${sayBasis(basis)}.`,
  'sitting.sheets_missing': (refusal) => `Mới có ${refusal.in}/${refusal.of} phiếu chấm; quy trình yêu cầu đủ phiếu trước khi kết luận${sayBasis(refusal.basis)}.`,
  'agenda.other_rules': ({ rules }) => `Hồ sơ nộp theo “${rules}”, khác quy định của đợt xét này. Hãy đưa vào phiên họp của đợt xét áp dụng quy định đó.`,
  'agenda.scores_due_over': ({ due }) => `Hạn chấm điểm của phiên họp (${sayDay(due)}) đã qua. Hãy lùi hạn chấm điểm trước.`,
  'agenda.sheet_handed_in': () => 'Đã có thành viên nộp phiếu chấm nên không rút khỏi chương trình được. Hội đồng có thể để lại đợt sau tại phiên họp.',
  'minutes.own_result_unpublished': () => 'Biên bản có kết quả của sáng kiến do bạn là tác giả. Bạn xem được biên bản khi kết quả được công bố.',
  'minutes.already_signed': () => 'Bạn đã ký bản này.',
  'minutes.changed': () => 'Biên bản đã được sửa sau khi bạn mở trang. Hãy đọc lại bản mới rồi ký.',
  'minutes.not_closed': () => 'Phiên họp chưa kết thúc nên biên bản chưa hoàn thành.',
  'minutes.not_yours': () => 'Thư ký Hội đồng của phiên họp ghi và sửa biên bản; khi không có thư ký thì bộ phận thường trực làm việc này.',
  'minutes.not_yours_to_sign': () => 'Biên bản do thư ký và chủ tọa của phiên họp ký.',
  'minutes.nothing_changed': () => 'Chưa có chỗ nào khác bản đang có.',
  'minutes.on_paper': () => 'Biên bản này ký trên bản giấy. Muốn ký trên hệ thống, người ghi biên bản chọn lại cách ký.',
  'minutes.reason_missing': () => 'Hãy ghi lý do sửa; lý do được lưu cùng dấu vết sửa.',
  'minutes.secretary_first': () => 'Thư ký ký trước, rồi đến chủ tọa.',
  'minutes.signed_here': () => 'Đã có chữ ký trên hệ thống nên không chuyển sang ký giấy.',
} satisfies Partial<Sentences>
