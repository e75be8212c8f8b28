import { Plus } from 'lucide-react'
import { Button } from '../../../ui/Button.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

type Begun = readonly { readonly code: string; readonly name: string }[]
interface NewUnitsProps { readonly units: Begun; readonly several: boolean; readonly onChange: (units: Begun) => void }

/** Names and codes of the units that begin with the act. */
export function NewUnits({ units, several, onChange }: NewUnitsProps) {
  const change = (at: number, part: Partial<Begun[number]>) => onChange(units.map((unit, n) => (n === at ? { ...unit, ...part } : unit)))
  const which = (at: number) => (several ? ` thứ ${at + 1}` : '')
  return (
    <>
      {units.map((unit, at) => (
        <fieldset key={at} className="stack tight">
          <legend className="unseen">Đơn vị mới{which(at)}</legend>
          <TextInput name={`newName${at}`} label={`Tên đơn vị mới${which(at)}`} required maxLength={200} value={unit.name} onChange={(name) => change(at, { name })} />
          <TextInput name={`newCode${at}`} label={`Viết tắt${which(at)}`} required maxLength={20} value={unit.code} onChange={(code) => change(at, { code })} />
          {several && units.length > 2 && <p><button type="button" className="link small" onClick={() => onChange(units.toSpliced(at, 1))}>Bỏ đơn vị{which(at)}</button></p>}
        </fieldset>
      ))}
      {several && <p><Button icon={Plus} onClick={() => onChange([...units, { code: '', name: '' }])}>Thêm đơn vị mới</Button></p>}
    </>
  )
}
