import { sayMover } from './role.ts'
import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'
import { sayStage } from './stage.ts'

/** Intake and its terms. */
export const intakeSentences = {
  'intake.own_initiative': () => 'Bạn là tác giả nên không tiếp nhận hồ sơ của mình. Hãy chuyển cho người khác trong phòng.',
  'intake.unchecked': ({ conditions }) => `Còn ${conditions.length} điều kiện chưa được xem xét.`,
  'intake.not_met': ({ conditions }) => `Có ${conditions.length} điều kiện không đạt nên chưa tiếp nhận được. Hãy yêu cầu bổ sung hoặc từ chối tiếp nhận.`,
  'intake.unknown_reason': () => 'Lý do từ chối này không có trong quy định đang áp dụng. Hãy chọn trong danh sách.',
  'intake.explanation_missing': () => 'Viết rõ vì sao từ chối để tác giả hiểu và biết cách làm tiếp.',
  'intake.still_completing': ({ due }) => `Tác giả còn được bổ sung đến hết ngày ${sayDay(due)} nên chưa từ chối được.`,
  'intake.unknown_condition': () => 'Điều kiện này không có trong quy định áp dụng cho hồ sơ.',
  'application.in_future': ({ on, today }) => `Ngày ${sayDay(on)} chưa tới (hôm nay là ${sayDay(today)}) nên chưa xác nhận được.`,
  'benefit.not_now': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}” nên chưa xác nhận số liệu làm lợi.`,
  'benefit.not_by_you': ({ by }) => (by.length === 0 ? 'Quy trình của quy chế này không có bước xác nhận số liệu làm lợi.' : `Xác nhận số liệu làm lợi là việc của ${by.map(sayMover).join(' hoặc ')}.`),
  'benefit.no_lines': () => 'Hồ sơ không có dòng tính lợi ích nào để xác nhận.',
  'expert_opinion.not_asked': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}”, Hội đồng không chờ ý kiến chuyên gia.`,
  'expert_opinion.in_future': ({ on, today }) => `Ngày ${sayDay(on)} chưa tới (hôm nay là ${sayDay(today)}). Hãy ghi ngày chuyên gia cho ý kiến.`,
  'term.ended': () => 'Thời hạn này đã kết thúc nên không gia hạn được.',
  'term.paused': () => 'Thời hạn đang tạm dừng chờ bổ sung nên chưa gia hạn được.',
  'term.only_lengthens': ({ due, proposed }) => `Gia hạn chỉ được lùi thời hạn: hạn hiện nay là ${sayDay(due)}, ngày đề nghị là ${sayDay(proposed)}.`,
  'term.in_the_past': ({ proposed }) => `Ngày ${sayDay(proposed)} đã qua. Hãy chọn ngày sau hôm nay.`,
  'term.reason_missing': () => 'Viết lý do gia hạn; tác giả sẽ đọc được.',
} satisfies Partial<Sentences>
