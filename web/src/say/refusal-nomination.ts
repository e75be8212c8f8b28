import { sayBasis } from './basis.ts'
import { sayDay } from './day.ts'
import { inLevel, sayNominationState } from './level.ts'
import type { Sentences } from './sentences.ts'

/** Units that apply an initiative, and proposals to the levels above. */
export const nominationSentences = {
  'adoption.not_recognised': () => 'Chỉ xác nhận áp dụng với sáng kiến đang được công nhận.',
  'adoption.not_your_unit': () => 'Chỉ trưởng đơn vị áp dụng hoặc thường trực Hội đồng xác nhận được.',
  'adoption.in_future': ({ today }) => `Ngày này chưa đến; hôm nay là ${sayDay(today)}.`,
  'adoption.already': ({ from }) => `Đơn vị này đã xác nhận áp dụng từ ngày ${sayDay(from)}.`,
  'adoption.ends_before_it_begins': ({ from }) => `Đơn vị áp dụng từ ngày ${sayDay(from)}; ngày thôi áp dụng phải từ ngày đó.`,
  'nomination.not_recognised': () => 'Chỉ đề nghị cấp trên với sáng kiến đang được cơ quan công nhận.',
  'nomination.no_such_level': ({ level }) => `Quy chế đang áp dụng không có việc đề nghị ${inLevel(level)}.`,
  'nomination.already': ({ level, state }) => `Sáng kiến này đã có hồ sơ đề nghị ${inLevel(level)} (${sayNominationState(state).toLowerCase()}).`,
  'nomination.lower_level_first': ({ lower }) => `Cần được công nhận ${inLevel(lower)} trước.`,
  'nomination.not_applied': ({ units, wanted, basis }) => `Mới có ${units} đơn vị xác nhận đang áp dụng, cần ít nhất ${wanted}${sayBasis(basis)}.`,
  'nomination.papers_missing': ({ papers }) => `Hồ sơ còn thiếu: ${papers.join('; ')}.`,
  'nomination.not_now': ({ state }) => `Hồ sơ đề nghị ${sayNominationState(state).toLowerCase()} nên không làm được việc này.`,
  'nomination.day_in_future': ({ today }) => `Ngày này chưa đến; hôm nay là ${sayDay(today)}.`,
  'nomination.day_before': ({ first }) => `Hồ sơ gửi ngày ${sayDay(first)}; ngày của quyết định phải từ ngày đó.`,
  'nomination.no_such_paper': () => 'Hồ sơ của cấp này không có loại giấy tờ đó.',
} satisfies Partial<Sentences>
