import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Section } from '../../../ui/Section.tsx'
import type { Run } from '../novelty.ts'
import { lanesOf } from './lanes-of.ts'
import { SourceTable } from './SourceTable.tsx'

/** What the dossier resembles: earlier ones by its own authors first, for the council asks of those what is new this time. */
export function SourceList({ run: { sources, corpus }, hrefOf }: { run: Run; hrefOf: (textId: string) => string }) {
  const { own, others } = lanesOf(sources)
  if (sources.length === 0)
    return (
      <EmptyState title="Không tìm thấy nguồn tương tự trong phạm vi đã đối chiếu.">
        Điều này không phải là chứng minh về tính mới.
        {corpus.titleOnly + corpus.poorTexts + corpus.unreadFiles > 0 && ' Có văn bản chưa đọc được hết, xem “Chưa so được” ở trên.'}
      </EmptyState>
    )
  return (
    <>
      {own.length > 0 && (
        <Section id="cung-tac-gia" title={`Hồ sơ khác của chính các tác giả (${own.length})`}>
          <p className="soft reading">Cải tiến thật hay chỉ thay công cụ? Mỗi hồ sơ ghi đã được quyết định thế nào và phần nào của hồ sơ này là mới so với nó.</p>
          <SourceTable caption="Hồ sơ khác của chính các tác giả" sources={own} hrefOf={hrefOf} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="nguon" title={`${own.length > 0 ? 'Nguồn khác' : 'Nguồn tương tự'} (${others.length})`}>
          <p className="soft reading">Giống nhau chưa phải là sao chép: mở nguồn ra đọc rồi mới kết luận. Hồ sơ nộp trước được xét trước.</p>
          <SourceTable caption="Nguồn tương tự" sources={others} hrefOf={hrefOf} />
        </Section>
      )}
    </>
  )
}
