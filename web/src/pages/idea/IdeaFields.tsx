import { TextInput } from '../../ui/TextInput.tsx'

export interface IdeaTyped { readonly title: string; readonly note: string }
export const nothingNoted: IdeaTyped = { title: '', note: '' }

/** What an idea says. `prefix` keeps two forms on one page apart. */
export const IdeaFields = ({ typed, onChange, error, prefix = 'y-tuong' }: { typed: IdeaTyped; onChange: (typed: IdeaTyped) => void; error?: string | undefined; prefix?: string }) => (
  <>
    <TextInput name={`${prefix}-title`} label="Ý tưởng" help="Ví dụ: Gộp ba mẫu phiếu trình thành một mẫu dùng chung." maxLength={250} value={typed.title} onChange={(title) => onChange({ ...typed, title })} error={error} required />
    <TextInput name={`${prefix}-note`} label="Vài dòng ghi nhớ" help="Việc gì đang vướng, nên làm khác đi thế nào." lines={3} maxLength={3000} value={typed.note} onChange={(note) => onChange({ ...typed, note })} />
  </>
)
