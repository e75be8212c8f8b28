import type { KindFigures } from '@sangkien/domain/novelty/accuracy-card'
import { publishedAccuracy } from '@sangkien/domain/novelty/published-accuracy'
import { sayDay } from '../../../say/day.ts'
import { sayNumber } from '../../../say/number.ts'
import { Card } from '../../../ui/Section.tsx'
import { Table } from '../../../ui/Table.tsx'
import { sayPairKind } from './pair-words.ts'

const { date, perKind, background, kinds, falseAlarms } = publishedAccuracy
const percent = (share: number): string => `${sayNumber(share * 100, 1)} %`
const perThousand = (share: number): string => `${sayNumber(share * 1000, 2)} ‰`
const figure = (signal: 'sameWords' | 'reworded' | 'sameProblem', title: string) => ({ id: signal, title, figures: true, cell: (row: KindFigures) => percent(row[signal]) })

/** How well the comparison finds what it is for, as it was last measured: by whom it can be checked, and what it does not say. */
export function AccuracyCard() {
  return (
    <Card title="Độ chính xác đã đo">
      <p>Đo ngày {sayDay(date)} trên văn bản do máy dựng bằng ngữ pháp của văn bản hành chính, 14 lĩnh vực, mỗi văn bản khoảng 900 âm tiết: {perKind} cặp có nhãn cho mỗi loại biến đổi, đặt trong kho cùng {sayNumber(background)} văn bản khác. Ngưỡng là ngưỡng mặc định.</p>
      <Table
        caption="Tỷ lệ cặp được từng tín hiệu chỉ ra, theo loại biến đổi" rows={kinds} keyOf={({ kind }) => kind}
        columns={[{ id: 'kind', title: 'Bản sau được làm từ bản trước bằng cách', wide: true, cell: ({ kind }) => sayPairKind(kind) }, figure('sameWords', 'Trùng nguyên văn'), figure('reworded', 'Diễn đạt lại'), figure('sameProblem', 'Cùng vấn đề')]}
      />
      <p><strong>Báo nhầm.</strong> Trong {sayNumber(falseAlarms.pairs)} cặp không liên quan: trùng câu chữ {perThousand(falseAlarms.sameWords)}, diễn đạt lại {perThousand(falseAlarms.reworded)}, cùng vấn đề hoặc cùng khuôn {perThousand(falseAlarms.sameProblem)}. Nói cách khác, trong {sayNumber(falseAlarms.checks)} lần đối chiếu, {percent(falseAlarms.checksWithOne.sameWords)}, {percent(falseAlarms.checksWithOne.reworded)} và {percent(falseAlarms.checksWithOne.sameProblem)} số lần có ít nhất một nguồn như thế hiện ra.</p>
      <p className="soft">Ba tín hiệu trả lời ba câu hỏi khác nhau nên không cộng lại: chép nguyên văn thì không phải diễn đạt lại, xáo trộn từ thì không còn trùng câu chữ. Hồ sơ thật lặp lời hành chính nhiều hơn và người cố ý viết lại làm kỹ hơn các phép biến đổi này, nên con số ở cơ quan có thể khác. Phép đo làm lại được bất cứ lúc nào; cách làm có trong tài liệu kèm bộ cài, người giữ máy chủ chạy được.</p>
    </Card>
  )
}
