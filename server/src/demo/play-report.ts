import { saveNarrative, sendReport } from '@sangkien/contract/report'
import { day } from '@sangkien/domain/time/day'
import type { Cast } from './demo-cast.ts'
import type { StageManager } from './stage-manager.ts'

/** The reports of the years that are over, sent before 15/12 as asked (dispatch 1143/VP-HCQT). */
export function playReports(manager: StageManager, { parts: { secretary } }: Cast): void {
  for (const year of [2024, 2025] as const)
    manager.on(day(`${year}-12-10`), 9, async () => {
      const { version } = await manager.as(secretary, saveNarrative, { params: { year }, body: { version: 0, narrative } })
      await manager.as(secretary, sendReport, { params: { year }, body: { version } })
    })
}

const narrative = {
  communication: 'Văn phòng đã phổ biến quy chế và thời hạn nộp hồ sơ đến từng phòng, ban; đăng danh sách sáng kiến được công nhận trong thư viện nội bộ.',
  strengths: 'Hồ sơ có số liệu trước và sau khi áp dụng nhiều hơn; hội đồng họp đủ thành phần, kết quả được báo đến từng tác giả.',
  limits: 'Một số hồ sơ nộp gần cuối đợt, phải bổ sung minh chứng nhiều lần.',
  plan: 'Tiếp tục hướng dẫn cách ghi số liệu; tổ chức hai đợt xét trong năm.',
}
