import { roleOfSection } from '@sangkien/domain/novelty/role-of-section'
import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { roleOptions } from '../../../say/compared-role.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { type Editing, freshCode } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

/** The sections of the report that describes an initiative, in their order. */
export function SectionsPart({ pack, change, wrong }: Editing) {
  const make = (): ReportSection => ({ key: freshCode(pack.sections.map(({ key }) => key)), number: '', label: '', help: '', minChars: 0, maxChars: 20_000, required: false, confidentialAllowed: true })
  return (
    <Card title="Các phần của báo cáo mô tả">
      <ListEditor title="Các phần, theo thứ tự trong báo cáo" path="sections" list={pack.sections} onChange={(sections) => change({ sections })} nameOf={({ number, label }) => [number, label].filter(Boolean).join('. ')} keyOf={({ key }) => key} add={{ verb: 'Thêm phần', make }} wrong={wrong}>
        {(one, put, at) => {
          const name = `sections.${one.key}`
          return (
            <>
              <div className="columns">
                <TextInput name={`${name}.number`} label="Số mục" maxLength={20} value={one.number} onChange={(number) => put({ ...one, number })} />
                <TextInput name={`${name}.label`} label="Tên phần" maxLength={300} value={one.label} onChange={(label) => put({ ...one, label })} />
              </div>
              <TextInput name={`${name}.help`} label="Hướng dẫn cho tác giả" lines={2} maxLength={1000} value={one.help} onChange={(help) => put({ ...one, help })} />
              <div className="columns">
                <NumberInput name={`${name}.minChars`} label="Số ký tự ít nhất" decimals={0} min={0} value={one.minChars} error={wrong(`sections[${at}]`)} onChange={(next) => { if (next !== null) put({ ...one, minChars: next }) }} />
                <NumberInput name={`${name}.maxChars`} label="Số ký tự nhiều nhất" decimals={0} min={1} value={one.maxChars} onChange={(next) => { if (next !== null) put({ ...one, maxChars: next }) }} />
              </div>
              <SelectInput name={`${name}.compared`} label="Khi đối chiếu tính mới" help="Phần nêu vấn đề và phần nêu giải pháp được so với phần cùng loại của hồ sơ khác" options={roleOptions} value={roleOfSection(one)} onChange={(compared) => put({ ...one, compared: compared as NonNullable<ReportSection['compared']> })} />
              <Checkbox name={`${name}.required`} label="Bắt buộc" checked={one.required} onChange={(required) => put({ ...one, required })} />
              <Checkbox name={`${name}.confidentialAllowed`} label="Được đánh dấu bảo mật" checked={one.confidentialAllowed} onChange={(confidentialAllowed) => put({ ...one, confidentialAllowed })} />
            </>
          )
        }}
      </ListEditor>
    </Card>
  )
}
