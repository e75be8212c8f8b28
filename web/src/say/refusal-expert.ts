import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'
import { sayRequestState } from './expert.ts'
import { sayStage } from './stage.ts'

/** Of experts from outside: their accounts and what they are asked. */
export const expertSentences = {
  'expert.account_over': () => 'Tài khoản của chuyên gia này đã hết hạn hoặc đã ngừng. Hãy gia hạn trước.',
  'expert.already_asked': () => 'Chuyên gia này đang được mời cho ý kiến về hồ sơ này.',
  'expert.declared': () => 'Bạn đã trả lời về xung đột lợi ích với hồ sơ này.',
  'expert.due_after_account': ({ last }) => `Tài khoản của chuyên gia chỉ dùng đến hết ngày ${sayDay(last)}. Chọn hạn sớm hơn, hoặc gia hạn tài khoản trước.`,
  'expert.due_over': ({ today }) => `Hạn cho ý kiến không được trước hôm nay (${sayDay(today)}).`,
  'expert.end_day': ({ first, last }) => `Ngày hết hạn tài khoản phải từ ${sayDay(first)} đến ${sayDay(last)}.`,
  'expert.in_conflict': () => 'Chuyên gia này đã khai có xung đột lợi ích với hồ sơ nên không mời lại.',
  'expert.not_now': ({ stage }) => `Hồ sơ đang ở bước “${sayStage(stage)}”. Chuyên gia ngoài cơ quan được mời từ khi hồ sơ được tiếp nhận đến khi Hội đồng kết luận.`,
  'expert.request_over': ({ state }) => `Lời mời này không còn mở (${sayRequestState(state).toLocaleLowerCase('vi')}).`,
  'expert.too_short': ({ least }) => `Ý kiến cần ít nhất ${least} ký tự.`,
  'expert.undeclared': () => 'Hãy trả lời về xung đột lợi ích trước.',
} satisfies Partial<Sentences>
