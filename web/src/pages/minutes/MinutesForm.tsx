import { useState } from 'react'
import { useKept } from '../../draft/useKept.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { changedTexts, labelOf, type MinutesView, nameOf, type Typed, typedTexts } from './minutes-form.ts'

/** The texts of the minutes in fields of their own; figures are only to be read. What is typed is kept until it is saved. */
export function MinutesForm({ id, minutes, onSaved }: { id: string; minutes: MinutesView; onSaved: () => void }) {
  const [typed, setTyped, drop] = useKept<Typed>(`bien-ban/${id}`, {})
  const [saving, setSaving] = useState(false)
  const texts = typedTexts(minutes, typed)
  const changed = changedTexts(minutes, typed)
  const field = (one: (typeof texts)[number], lines = 3) => (
    <TextInput key={nameOf(one)} name={nameOf(one)} label={labelOf(minutes, one)} lines={lines} maxLength={10_000} value={one.text} onChange={(text) => setTyped({ ...typed, [nameOf(one)]: text })} help={one.field === 'guests' ? 'Mỗi người một dòng: họ tên, chức vụ, đơn vị.' : undefined} />
  )
  const of = (name: (typeof texts)[number]['field'], item: string | null = null) => texts.filter((one) => one.field === name && one.initiativeId === item)
  return (
    <>
      <Card title="Phần lời của biên bản">
        <div className="stack loose">
          {of('guests').map((one) => field(one, 2))}
          {minutes.items.map(({ initiativeId, heading, lines, judges }) => (
            <fieldset key={initiativeId} className="minutes-item stack">
              <legend>{heading}</legend>
              {lines.length > 0 && <details><summary>Số liệu của mục này</summary>{lines.map((line) => <p key={line}>{line}</p>)}</details>}
              {of('discussion', initiativeId).map((one) => field(one))}
              {of('opinion', initiativeId).map((one) => field(one, 2))}
              <OpinionOf judges={judges.filter(({ personId }) => !of('opinion', initiativeId).some((one) => one.personId === personId))} onPick={(personId) => setTyped({ ...typed, [`opinion/${initiativeId}/${personId}`]: '' })} />
            </fieldset>
          ))}
          {minutes.closed && [...of('conclusion'), ...of('closing')].map((one) => field(one))}
          <div className="row"><Button kind="primary" reason={changed.length === 0 ? 'Chưa có chỗ nào khác bản đang có.' : undefined} onClick={() => setSaving(true)}>Lưu {changed.length === 0 ? 'biên bản' : `${changed.length} chỗ đã ghi`}</Button></div>
        </div>
      </Card>
      {saving && <CorrectDialog id={id} minutes={minutes} changed={changed} onClose={() => setSaving(false)} onSaved={() => { setTyped({}); drop(); onSaved() }} />}
    </>
  )
}

/** Begins the different opinion of one more member. */
function OpinionOf({ judges, onPick }: { judges: MinutesView['items'][number]['judges']; onPick: (personId: string) => void }) {
  if (judges.length === 0) return null
  return <SelectInput label="Ghi ý kiến khác của" value="" onChange={onPick} options={[{ value: '', label: 'Chọn thành viên' }, ...judges.map(({ personId, name }) => ({ value: personId, label: name }))]} />
}
