import type { HearingRules } from '@sangkien/domain/hearing/hearing-rules'

/** The rules in one sentence, for the view of a version. */
export const sayHearingRules = ({ replyDays, askWithinDays, lookDays }: HearingRules): string =>
  [replyDays === 0 ? 'Tác giả không giải trình trước khi Hội đồng kết luận' : `Tác giả có ${replyDays} ngày làm việc để giải trình ý kiến Hội đồng`,
    askWithinDays === 0 ? 'không xét lại hồ sơ không được công nhận' : `đề nghị xét lại trong ${askWithinDays} ngày, xét lại xong trong ${lookDays} ngày`].join('; ')
