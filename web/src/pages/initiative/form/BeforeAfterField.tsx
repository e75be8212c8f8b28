import type { BeforeAfter } from '@sangkien/domain/initiative/dossier'
import { TextInput } from '../../../ui/TextInput.tsx'
import { dossierOf } from '../initiative.ts'
import { BeforeAfterView } from '../view/BeforeAfterView.tsx'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { Rows } from './Rows.tsx'
import { useDossierField } from './use-dossier-field.ts'

const empty = (): BeforeAfter => ({ measure: '', unit: '', before: '', after: '', source: '' })

/** What changed, in figures or words, with where the figures come from. */
export function BeforeAfterField() {
  const { initiative } = useForm()
  const { label } = useFieldWords('beforeAfter')
  const { beforeAfter } = dossierOf(initiative)
  return useIsOpen('beforeAfter') ? <Writing written={beforeAfter} /> : <Locked label={label}>{beforeAfter.length > 0 && <BeforeAfterView rows={beforeAfter} />}</Locked>
}

function Writing({ written }: { written: readonly BeforeAfter[] }) {
  const hand = useDossierField<readonly BeforeAfter[]>('beforeAfter', written)
  return (
    <FieldShell field="beforeAfter" hand={hand}>
      <Rows
        name="beforeAfter" {...useFieldWords('beforeAfter')} rows={hand.value} onChange={hand.onChange} empty={empty} add="Thêm dòng so sánh" noun="Dòng" most={50}
        help="Mỗi dòng một nội dung. Ví dụ: Thời gian cấp phát vật tư; trước: 3 ngày; sau: 4 giờ; nguồn: sổ cấp phát quý I và quý II/2026."
      >
        {(row, put, at) => (
          <>
            <div className="whole-line"><TextInput name={`beforeAfter-${at}-measure`} label="Nội dung so sánh" maxLength={250} value={row.measure} onChange={(measure) => put({ measure })} /></div>
            <TextInput name={`beforeAfter-${at}-before`} label="Trước khi áp dụng" maxLength={250} value={row.before} onChange={(before) => put({ before })} />
            <TextInput name={`beforeAfter-${at}-after`} label="Sau khi áp dụng" maxLength={250} value={row.after} onChange={(after) => put({ after })} />
            <TextInput name={`beforeAfter-${at}-unit`} label="Đơn vị tính" maxLength={60} value={row.unit} onChange={(unit) => put({ unit })} />
            <div className="whole-line"><TextInput name={`beforeAfter-${at}-source`} label="Nguồn số liệu" maxLength={500} value={row.source} onChange={(source) => put({ source })} /></div>
          </>
        )}
      </Rows>
    </FieldShell>
  )
}
