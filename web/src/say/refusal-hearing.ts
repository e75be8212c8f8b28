import { sayDay } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Of comments to the authors, their reply and the second look. */
export const hearingSentences = {
  'hearing.no_sitting': () => 'Hồ sơ chưa được đưa vào chương trình họp nào nên chưa có ý kiến Hội đồng.',
  'hearing.own_initiative': () => 'Bạn là tác giả của sáng kiến này nên không gửi ý kiến Hội đồng.',
  'hearing.out_of_item': () => 'Bạn không tham gia xét hồ sơ này.',
  'hearing.own_sheet_first': () => 'Hãy gửi phiếu chấm của bạn trước khi xem nhận xét của các thành viên khác.',
  'hearing.sheets_awaited': ({ in: there, of, until }) => `Mới có ${there}/${of} phiếu chấm. Ý kiến gửi cho tác giả được khi đủ phiếu, hoặc sau hạn chấm ${sayDay(until)}.`,
  'hearing.not_published': () => 'Kết quả chưa được công bố nên chưa gửi ý kiến cho tác giả.',
  'hearing.released': () => 'Ý kiến Hội đồng đã được gửi cho tác giả.',
  'hearing.no_reply_round': () => 'Quy chế của đợt này không có bước tác giả giải trình trước khi Hội đồng kết luận.',
  'hearing.names_member': ({ name }) => `Nội dung có tên thành viên Hội đồng (${name}). Hãy bỏ tên trước khi gửi.`,
  'hearing.not_an_author': () => 'Chỉ tác giả của sáng kiến gửi giải trình.',
  'hearing.not_asked': () => 'Hội đồng chưa gửi ý kiến nào cần giải trình.',
  'hearing.replied': () => 'Các tác giả đã gửi giải trình.',
  'hearing.reply_closed': ({ due }) => `Thời hạn giải trình đã hết sau ngày ${sayDay(due)}.`,
  'hearing.reply_awaited': ({ until }) => `Tác giả còn được giải trình đến hết ngày ${sayDay(until)}. Hội đồng kết luận khi đã có giải trình hoặc đã hết hạn.`,
  'second_look.not_an_author': () => 'Chỉ tác giả của sáng kiến đề nghị xét lại.',
  'second_look.not_declined': () => 'Chỉ đề nghị xét lại hồ sơ đã có thông báo không công nhận.',
  'second_look.none': () => 'Quy chế không có bước xét lại. Tác giả thực hiện quyền khiếu nại theo pháp luật về khiếu nại.',
  'second_look.asked': () => 'Hồ sơ này đã được đề nghị xét lại một lần.',
  'second_look.too_late': ({ last }) => `Thời hạn đề nghị xét lại đã hết sau ngày ${sayDay(last)}.`,
} satisfies Partial<Sentences>
