import { compareTemplates, readBuiltInSample, readTemplateSample } from '@sangkien/contract/template'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Card, Section } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { PagePreview } from '../document/PagePreview.tsx'
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
  const { data, error, isFetching } = useQuery({
    ...asks(compareTemplates, { params: { kind }, query: { ...query, ...(left.fileId !== null && { left: left.fileId }), ...(right.fileId !== null && { right: right.fileId }) } }),
    staleTime: Infinity,
  })
  const fault = error ? sayFault(error) : undefined
  return (
    <Card title="Đặt cạnh nhau">
      <div className="stack">
        <SelectInput name="facts" label="Dữ liệu điền thử (không có thật)" options={facts} value={filled} onChange={setFilled} />
        <p role="status" className="soft">{isFetching ? 'Đang lập hai văn bản để so sánh, mất vài giây…' : ''}</p>
        {fault && <Notice tone="error" title={fault.title} live>{fault.advice}</Notice>}
        <div className="side-by-side">
          {([['left', left], ['right', right]] as const).map(([which, side]) => (
            <Section key={which} title={side.title} aside={<Links kind={kind} side={side} query={query} />}>
              {data && <PagePreview preview={data[which]} />}
            </Section>
          ))}
        </div>
      </div>
    </Card>
  )
}

/** The paper itself, in the two forms it leaves the system in. */
function Links({ kind, side: { fileId, title }, query }: { kind: TemplateKey; side: Side; query: { readonly facts: 'ordinary' | 'worst' } }) {
  const address = (format: 'pdf' | 'docx') => (fileId === null ? fileAddress(readBuiltInSample, { params: { kind, format }, query }) : fileAddress(readTemplateSample, { params: { id: fileId, format }, query }))
  return <><a href={address('pdf')} target="_blank" rel="noopener" aria-label={`PDF: ${title}`}>PDF</a> · <a href={address('docx')} aria-label={`Word: ${title}`}>Word</a></>
}
