import { sayComparedKind, sayInstant, sayMissingKinds, subtractedWords } from '@sangkien/domain/novelty/say-source'
import { sayNumber } from '../../say/number.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import type { Run } from './novelty.ts'

/** What was compared with what: nobody takes "nothing found" for more than it is. */
export function ComparedWith({ run: { corpus, mine, model, ranAt, ranByName, belowThreshold } }: { run: Run }) {
  const missing = sayMissingKinds(corpus.byKind)
  const notRead = [
    ...(missing ? [missing] : []),
    ...(corpus.titleOnly > 0 ? [`${sayNumber(corpus.titleOnly)} mục chỉ có tên, không có toàn văn để so.`] : []),
    ...(corpus.poorTexts > 0 ? [`${sayNumber(corpus.poorTexts)} văn bản có trang quét đọc chưa rõ: không thấy đoạn trùng ở đó chưa có nghĩa là không có.`] : []),
    ...(corpus.unreadFiles > 0 ? [`${sayNumber(corpus.unreadFiles)} tài liệu của kho chưa đọc xong hoặc không đọc được, chưa được so.`] : []),
    ...(mine.confidentialLeftOut ? ['Phần bảo mật của hồ sơ này không đem so.'] : []),
    ...(model?.failed ? [`Máy chủ so nghĩa (${model.name}) không trả lời; lần này chỉ so bằng từ ngữ.`] : []),
  ]
  return (
    <>
      <KeyValues items={[
        ['Thực hiện', <span key="when" className="figures">{sayInstant(new Date(ranAt))}, {ranByName}</span>],
        ['Đã so với', <ul key="kinds" className="plain figures">{corpus.byKind.filter(({ texts }) => texts > 0).map((one) => <li key={one.kind}>{sayComparedKind(one)}</li>)}{corpus.texts === 0 && <li>Kho chưa có văn bản nào</li>}</ul>],
        ...(notRead.length > 0 ? [['Chưa so được', <ul key="unread" className="plain">{notRead.map((line) => <li key={line}>{line}</li>)}</ul>] as const] : []),
        ...(belowThreshold > 0 ? [['Dưới ngưỡng', `${sayNumber(belowThreshold)} nguồn chỉ giống rất ít, không hiện ở bảng dưới.`] as const] : []),
      ]}
      />
      <details className="small">
        <summary>Những chữ không tính khi so</summary>
        <ul>{subtractedWords.map((line) => <li key={line}>{line}</li>)}</ul>
      </details>
    </>
  )
}
