import { setEmbedding } from '@sangkien/contract/corpus'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { type CorpusNow, useCorpusAct } from '../corpus.ts'
import { SettingForm } from '../SettingForm.tsx'
import { useSetting } from '../use-setting.ts'

/** A server of the agency's own that tells how near two texts are in meaning. The key is only ever written, and never kept in this browser. */
export function EmbeddingForm({ embedding: { hasKey, rev, ...now } }: { embedding: CorpusNow['embedding'] }) {
  const { value: typed, set, drop, changed, again } = useSetting('so-nghia', now, rev)
  const [key, setKey] = useState('')
  const save = useCorpusAct(() => call(setEmbedding, { body: { ...typed, url: typed.url.trim(), rev, ...(key !== '' && { key }) } }), 'Đã lưu máy chủ so nghĩa', () => { drop(); setKey('') })
  const lacking = typed.on && (!/^https?:\/\/\S+$/.test(typed.url.trim()) ? 'Ghi địa chỉ máy chủ, bắt đầu bằng http:// hoặc https://.' : typed.model.trim() === '' ? 'Ghi tên mô hình.' : undefined)
  return (
    <SettingForm
      title="Máy chủ so nghĩa" verb="Lưu máy chủ so nghĩa" act={save} reason={lacking || undefined} changed={changed || key !== ''} onAgain={() => { again(); setKey('') }}
      note="Không bắt buộc. Nếu cơ quan có máy chủ riêng chạy mô hình so nghĩa (giao diện /embeddings kiểu OpenAI), lần đối chiếu hiện thêm độ gần về nghĩa theo mô hình ấy. Nội dung hồ sơ được gửi đến địa chỉ ghi ở đây; chỉ dùng máy chủ do cơ quan quản lý."
    >
      <Checkbox name="bat" label="Dùng máy chủ so nghĩa khi đối chiếu" note="Khi tắt, mọi việc đối chiếu chạy ngay trong hệ thống này, không gửi gì ra ngoài." checked={typed.on} onChange={(on) => set({ ...typed, on })} />
      <div className="columns">
        <TextInput name="dia-chi" label="Địa chỉ" type="url" help="Ví dụ: http://10.0.0.12:8080/v1/embeddings" maxLength={500} value={typed.url} onChange={(url) => set({ ...typed, url })} />
        <TextInput name="mo-hinh" label="Tên mô hình" maxLength={200} value={typed.model} onChange={(model) => set({ ...typed, model })} />
        <NumberInput name="nguong-nghia" label="Hiện khi gần nhau, ít nhất" unit="%" decimals={1} min={0} max={100} value={Math.round(typed.least * 1000) / 10} onChange={(value) => { if (value !== null) set({ ...typed, least: Math.round(value * 10) / 1000 }) }} />
        <TextInput name="khoa" label="Khóa truy cập" type="password" autoComplete="new-password" help={hasKey ? 'Đã có khóa, không hiện lại. Để trống thì giữ khóa đang có.' : 'Nếu máy chủ cần. Khóa được giữ ở máy chủ này và không hiện lại.'} maxLength={500} value={key} onChange={setKey} />
      </div>
    </SettingForm>
  )
}
