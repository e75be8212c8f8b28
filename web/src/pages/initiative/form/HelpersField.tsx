import type { Helper } from '@sangkien/domain/initiative/dossier'
import type { Day } from '@sangkien/domain/time/day'
import { DateInput } from '../../../ui/DateInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { dossierOf } from '../initiative.ts'
import { HelpersView } from '../view/HelpersView.tsx'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { Rows } from './Rows.tsx'
import { useDossierField } from './use-dossier-field.ts'

const empty = (): Helper => ({ name: '', birthDate: null, workplace: '', title: '', qualification: '', work: '' })
const texts = [['workplace', 'Nơi công tác', 250], ['title', 'Chức danh', 100], ['qualification', 'Trình độ chuyên môn', 200]] as const

/** Who took part in applying it first. */
export function HelpersField() {
  const { initiative } = useForm()
  const { label } = useFieldWords('helpers')
  const { helpers } = dossierOf(initiative)
  return useIsOpen('helpers') ? <Writing written={helpers} /> : <Locked label={label}>{helpers.length > 0 && <HelpersView helpers={helpers} />}</Locked>
}

function Writing({ written }: { written: readonly Helper[] }) {
  const hand = useDossierField<readonly Helper[]>('helpers', written)
  return (
    <FieldShell field="helpers" hand={hand}>
      <Rows
        name="helpers" {...useFieldWords('helpers')} rows={hand.value} onChange={hand.onChange} empty={empty} add="Thêm người tham gia" noun="Người" most={50}
        help="Người giúp tổ chức áp dụng thử hoặc áp dụng lần đầu mà không phải tác giả; không có thì bỏ qua (Nghị định 13/2012/NĐ-CP, Điều 5 khoản 3 điểm e)."
      >
        {(row, put, at) => (
          <>
            <div className="half"><TextInput name={`helpers-${at}-name`} label="Họ và tên" maxLength={100} value={row.name} onChange={(name) => put({ name })} /></div>
            <div className="half"><DateInput name={`helpers-${at}-birthDate`} label="Ngày sinh" value={row.birthDate ?? ''} onChange={(value) => put({ birthDate: value === '' ? null : (value as Day) })} /></div>
            {texts.map(([part, label, most]) => <TextInput key={part} name={`helpers-${at}-${part}`} label={label} maxLength={most} value={row[part]} onChange={(value) => put({ [part]: value })} />)}
            <div className="whole-line"><TextInput name={`helpers-${at}-work`} label="Công việc hỗ trợ" maxLength={500} value={row.work} onChange={(work) => put({ work })} /></div>
          </>
        )}
      </Rows>
    </FieldShell>
  )
}
