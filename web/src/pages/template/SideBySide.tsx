import { readBuiltInSample, readTemplateSample } from '@sangkien/contract/template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import { useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import './side-by-side.css'

interface Side {
  readonly title: string
  /** Null: the built-in template. */
  readonly fileId: string | null
}

const facts = [{ value: 'ordinary', label: 'Thông thường' }, { value: 'worst', label: 'Dài nhất: nhiều dòng, tên dài, bản dự thảo' }] as const

/** Two templates filled with the same invented facts, one beside the other; below one another on a phone. */
export function SideBySide({ kind, left, right }: { kind: TemplateKey; left: Side; right: Side }) {
  const [filled, setFilled] = useState('ordinary')
  const query = { facts: filled === 'worst' ? 'worst' as const : 'ordinary' as const }
  const address = ({ fileId }: Side, format: 'pdf' | 'docx') => (fileId === null ? fileAddress(readBuiltInSample, { params: { kind, format }, query }) : fileAddress(readTemplateSample, { params: { id: fileId, format }, query }))
  return (
    <Card title="Đặt cạnh nhau">
      <div className="stack">
        <SelectInput name="facts" label="Dữ liệu điền thử (không có thật)" options={facts} value={filled} onChange={setFilled} />
        <div className="side-by-side">
          {[left, right].map((side, at) => (
            <figure key={at}>
              <figcaption>{side.title}: <a href={address(side, 'pdf')} target="_blank" rel="noopener">mở bản PDF</a>, <a href={address(side, 'docx')}>tải bản Word</a></figcaption>
              <iframe key={address(side, 'pdf')} title={`${side.title}, bản PDF điền thử`} src={address(side, 'pdf')} />
            </figure>
          ))}
        </div>
      </div>
    </Card>
  )
}
