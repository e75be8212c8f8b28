import { listTemplateFields, readTemplate, type TemplateField } from '@sangkien/contract/template'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { fieldsMatching } from './fields-matching.ts'
import { oneOfKeys } from './template-key.ts'
import './template-fields.css'

const kinds: Record<TemplateField['kind'], string> = { text: 'Chữ', drawn: 'Phần vẽ sẵn, đứng một mình trong đoạn', lines: 'Nhiều dòng', list: 'Danh sách', condition: 'Có hoặc không' }

/** What stands where an ordinary paper shows no words. */
const without: Record<TemplateField['kind'], string> = { text: 'thường để trống', drawn: 'hệ thống tự vẽ', lines: 'thường để trống', list: 'mỗi mục gồm các trường bên dưới', condition: 'có' }

/** Every field a template may use, as it is written in Word, with what it says and an example. */
export default function TemplateFieldsPage() {
  const kind = oneOfKeys(useParam('kind'))
  const { data: template } = useSuspenseQuery(asks(readTemplate, { params: { kind } }))
  const { data } = useSuspenseQuery(asks(listTemplateFields, { params: { kind } }))
  const [words, setWords] = useState('')
  const rows = fieldsMatching(data, words).map((field) => ({ ...field, key: `${field.inside ?? ''}.${field.written}` }))
  return (
    <Page title={`Trường dùng trong mẫu: ${template.name}`} wide back={{ href: `/quan-tri/mau/${kind}`, label: template.name }} lead="Chép đúng cách viết vào mẫu Word. Trường của một danh sách chỉ dùng giữa chỗ mở và chỗ đóng danh sách đó.">
      <AdminTabs />
      <div className="stack template-fields">
        <TextInput name="words" label="Lọc theo tên, nghĩa hoặc ví dụ" type="search" value={words} onChange={setWords} maxLength={100} />
        <p role="status" className="soft">{rows.length} trường</p>
        {rows.length === 0 ? <EmptyState title="Không có trường nào khớp">Thử một từ khác, hoặc xóa từ đang lọc.</EmptyState> : (
          <Table
            caption="Các trường của mẫu" rows={rows} keyOf={({ key }) => key}
            columns={[
              { id: 'says', title: 'Nội dung', wide: true, cell: ({ says }) => says },
              { id: 'written', title: 'Viết trong mẫu', cell: ({ written }) => <code>{written}</code> },
              { id: 'inside', title: 'Thuộc danh sách', cell: ({ inside }) => (inside === null ? '–' : <code>{inside}</code>) },
              { id: 'kind', title: 'Loại', cell: (field) => kinds[field.kind] },
              { id: 'example', title: 'Ví dụ', cell: ({ example, kind: of }) => example || <span className="soft">{without[of]}</span> },
            ]}
          />
        )}
      </div>
    </Page>
  )
}
