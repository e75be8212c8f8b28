import type { TemplateTrial } from '@sangkien/contract/template'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'

/** What came of a template that was sent: what to mend in Word, or that it may be taken into force. */
export function TrialResult({ trial: { fileId, fileName, faults, unused, form }, onApply }: { trial: TemplateTrial; onApply: (fileId: string) => void }) {
  if (fileId === null)
    return (
      <Notice tone="error" live title={`${fileName}: có ${faults.length} lỗi cần sửa trong Word`}>
        <ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
      </Notice>
    )
  return (
    <>
      <Notice
        tone={form.length > 0 ? 'warning' : 'done'} live title={`${fileName}: các trường đều đúng${form.length > 0 ? `, nhưng ${form.length} quy tắc thể thức không đạt` : ', thể thức đạt'}`}
        acts={<Button kind="primary" onClick={() => onApply(fileId)}>Áp dụng mẫu này</Button>}
      >
        {unused.length > 0 && <p>Mẫu không dùng các trường sau, nội dung của chúng sẽ không có trên văn bản: {unused.map(({ written, says }) => `${written} (${says})`).join('; ')}.</p>}
      </Notice>
      {form.length > 0 && (
        <Card title="Chỗ chưa đúng thể thức khi điền dữ liệu dài nhất">
          <Table
            caption="Những chỗ không đúng thể thức" rows={form.flatMap(({ rule, name, findings }) => findings.map((finding, at) => ({ ...finding, rule, name, key: `${rule}-${at}` })))} keyOf={({ key }) => key}
            columns={[
              { id: 'rule', title: 'Quy tắc', wide: true, cell: ({ rule, name }) => `${rule} ${name}` },
              { id: 'place', title: 'Vị trí', cell: ({ place }) => place },
              { id: 'found', title: 'Hiện có', cell: ({ found }) => found },
              { id: 'expected', title: 'Cần có', cell: ({ expected }) => expected },
            ]}
          />
        </Card>
      )}
    </>
  )
}
