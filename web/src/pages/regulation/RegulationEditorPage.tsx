import { readDraft } from '@sangkien/contract/regulation-draft'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { BeginDraft } from './editor/BeginDraft.tsx'
import { DraftEditor } from './editor/DraftEditor.tsx'

/** The next version of the regulation while it is being written. */
export default function RegulationEditorPage() {
  // Never from memory: one begins to type over what stands there now.
  const { data: { draft } } = useSuspenseQuery({ ...asks(readDraft, {}), queryKey: [readDraft.path, {}, 'soan'], gcTime: 0 })
  return (
    <Page title="Sửa thành bản mới" wide back={{ href: '/quan-tri/quy-che', label: 'Quy chế' }} lead="Bản nháp được lưu khi gõ và chưa áp dụng cho ai. Khi đưa vào, bản mới chỉ áp dụng cho hồ sơ nộp từ ngày có hiệu lực; hồ sơ đã nộp giữ quy chế cũ.">
      {draft === null ? <BeginDraft /> : <DraftEditor draft={draft} />}
    </Page>
  )
}
