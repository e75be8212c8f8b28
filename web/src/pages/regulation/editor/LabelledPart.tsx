import { Card } from '../../../ui/Section.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { type Editing, freshCode } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

/** The fields in which initiatives are applied. */
export function FieldsPart({ pack, change, wrong }: Editing) {
  return (
    <Card title="Lĩnh vực áp dụng">
      <ListEditor title="Các lĩnh vực" path="fields" list={pack.fields} onChange={(fields) => change({ fields })} nameOf={({ label }) => label} keyOf={({ code }) => code} add={{ verb: 'Thêm lĩnh vực', make: () => ({ code: freshCode(pack.fields.map(({ code }) => code)), label: '' }) }} wrong={wrong}>
        {(one, put) => <TextInput name={`fields.${one.code}`} label="Tên lĩnh vực" maxLength={200} value={one.label} onChange={(label) => put({ ...one, label })} />}
      </ListEditor>
    </Card>
  )
}

/** What the agency calls each conclusion of its council, and each kind of solution; the law names them all. */
export function ResultsPart({ pack, change, wrong }: Editing) {
  return (
    <>
      <Card title="Kết quả xét">
        <ListEditor title="Các kết quả" path="results" list={pack.results} onChange={(results) => change({ results })} nameOf={({ label }) => label} keyOf={({ code }) => code} wrong={wrong} fixedOrder>
          {(one, put) => <TextInput name={`results.${one.code}`} label="Tên gọi" maxLength={200} value={one.label} onChange={(label) => put({ ...one, label })} />}
        </ListEditor>
      </Card>
      <Card title="Loại giải pháp">
        <ListEditor title="Các loại giải pháp" path="solutionKinds" list={pack.solutionKinds} onChange={(solutionKinds) => change({ solutionKinds })} nameOf={({ label }) => label} keyOf={({ code }) => code} wrong={wrong} fixedOrder>
          {(one, put) => (
            <>
              <TextInput name={`solutionKinds.${one.code}.label`} label="Tên gọi" maxLength={200} value={one.label} onChange={(label) => put({ ...one, label })} />
              <TextInput name={`solutionKinds.${one.code}.help`} label="Hướng dẫn" lines={2} maxLength={1000} value={one.help} onChange={(help) => put({ ...one, help })} />
            </>
          )}
        </ListEditor>
      </Card>
    </>
  )
}
