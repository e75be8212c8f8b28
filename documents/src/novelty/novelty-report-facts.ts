import type { Verdict } from '@sangkien/domain/novelty/refuse-conclusion'
import type { Agency, Issue } from '../layout/official-facts.ts'

/** Báo cáo kết quả tra cứu, đối chiếu tính mới: for the council's file. Nowhere one percentage for all, and never "no match" as proof of novelty. */
export interface NoveltyReportFacts {
  readonly agency: Agency
  readonly issue: Issue
  readonly dossier: { readonly code: string; readonly title: string; readonly authors: readonly string[]; readonly unitName: string; /** `09:00:05 ngày 20/11/2026` */ readonly receivedAt: string; readonly receiptNumber: number | null }
  /** `Lần đối chiếu số 2, lúc 10:24 ngày 26/11/2026, do Trần Thị Lan thực hiện`. */
  readonly checkedBy: string
  /** What it was compared with, a line each: `148 hồ sơ đã nộp tại cơ quan`. */
  readonly compared: readonly string[]
  /** What could not be read or compared, a line each: `2 tài liệu quét có trang đọc không rõ (...)`; never empty words. */
  readonly unread: readonly string[]
  /** What was left out of counting, a line each: `Lời của mẫu đơn, trích dẫn văn bản pháp luật, tên đơn vị, địa danh`. */
  readonly subtracted: readonly string[]
  readonly sources: readonly NoveltyReportSource[]
  /** Sources set aside with reasons. */
  readonly excluded: readonly { readonly title: string; readonly reason: string; readonly byName: string }[]
  /** null while the officer has not concluded. */
  readonly conclusion: { readonly verdict: Verdict; readonly reasons: string; readonly cited: readonly { readonly title: string; readonly passage: string | null }[]; readonly byName: string; /** `10:30 ngày 26/11/2026` */ readonly at: string } | null
  /** Who signs: the officer. */
  readonly officer: string
}

export interface NoveltyReportSource {
  readonly title: string
  /** `Hồ sơ SK-2024-003; Phòng Tổng hợp; tiếp nhận 08:00:00 ngày 12/3/2024; đã công nhận`. */
  readonly about: string
  /** `Nộp trước hồ sơ này`, `Nộp sau hồ sơ này`, `Chỉ để tham khảo`. */
  readonly standing: string
  readonly sameAuthor: boolean
  /** `212 âm tiết, 24 % nội dung được so`; empty when the signal is not shown. */
  readonly sameWords: string
  readonly reworded: string
  readonly sameProblem: string
  /** The longest passages, both sides as they are written. */
  readonly passages: readonly { readonly mine: string; readonly theirs: string }[]
}
