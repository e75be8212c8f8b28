import { releaseComments, replyToCouncil } from '@sangkien/contract/hearing'
import { addDays, type Day } from '@sangkien/domain/time/day'
import type { Cast } from './demo-cast.ts'
import type { Taken } from './play-round.ts'
import type { StageManager } from './stage-manager.ts'

/** Of a round that is over: the authors of what was not recognised in the end were asked before, and replied; afterwards they were told why. */
export function playHearing(manager: StageManager, cast: Cast, called: Day, decides: Day, items: readonly Taken[]): void {
  const { secretary } = cast.parts
  for (const { id, authors } of items.filter(({ ending }) => ending === 'declined')) {
    // Every sheet is in ten days after the call.
    manager.on(addDays(called, 12), 9, async () => {
      await manager.as(secretary, releaseComments, { params: { id }, body: { comments: ['Nêu rõ số liệu trước khi áp dụng lấy từ sổ hoặc báo cáo nào, của tháng nào.', 'Chỉ ra phần nào khác với quy trình đang thực hiện theo quy định hiện hành.'] } })
    })
    manager.on(addDays(called, 15), 15, async () => {
      await manager.as(authors[0]!, replyToCouncil, { params: { id }, body: { words: 'Số liệu lấy từ sổ theo dõi văn bản của đơn vị, từ tháng 3 đến tháng 8. Phần khác với quy trình hiện hành là bước gộp hai lần kiểm tra thành một, nêu ở mục 4.2 của báo cáo; các bước còn lại giữ nguyên.' } })
    })
    manager.on(addDays(decides, 2), 9, async () => {
      await manager.as(secretary, releaseComments, { params: { id }, body: { comments: ['Hội đồng ghi nhận giải trình của tác giả; bước gộp hai lần kiểm tra đã có trong hướng dẫn năm trước của Văn phòng nên chưa chứng minh được tính mới.', 'Đề nghị theo dõi số liệu ít nhất sáu tháng và nộp lại khi có cách làm khác.'] } })
    })
  }
}
