import type { Dossier } from '@sangkien/domain/initiative/dossier'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { dossierOf } from '../initiative.ts'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm } from './form-context.ts'
import { useDossierField } from './use-dossier-field.ts'

/** Chủ đầu tư tạo ra sáng kiến: written out only when the authors are not it themselves. */
export function SponsorField() {
  const { initiative } = useForm()
  const hand = useDossierField<Dossier['sponsor']>('sponsor', dossierOf(initiative).sponsor)
  const { label, error } = useFieldWords('sponsor')
  const { value, onChange } = hand
  return (
    <FieldShell field="sponsor" hand={hand}>
      <RadioGroup
        name="sponsor" label={label} help="Chủ đầu tư là bên bỏ kinh phí, phương tiện, thời gian để tạo ra sáng kiến; làm trong giờ và bằng phương tiện của cơ quan thì thường là cơ quan." required
        value={value.isAuthor ? 'author' : 'other'} onChange={(who) => onChange({ ...value, isAuthor: who === 'author' })} error={value.isAuthor ? error : undefined}
        options={[{ value: 'other', label: 'Cơ quan, tổ chức hoặc người khác' }, { value: 'author', label: 'Tác giả đồng thời là chủ đầu tư' }]}
      />
      {!value.isAuthor && (
        <div className="columns indented">
          <TextInput name="sponsor-name" label="Tên chủ đầu tư" maxLength={250} value={value.name} onChange={(name) => onChange({ ...value, name })} error={error} required />
          <TextInput name="sponsor-address" label="Địa chỉ" maxLength={250} value={value.address} onChange={(address) => onChange({ ...value, address })} />
        </div>
      )}
    </FieldShell>
  )
}
