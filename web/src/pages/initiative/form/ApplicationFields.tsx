import { type ApplicationState, applicationStates } from '@sangkien/domain/initiative/dossier'
import type { Day } from '@sangkien/domain/time/day'
import { sayApplication } from '../../../say/application-state.ts'
import { sayBasis } from '../../../say/basis.ts'
import { sayDay } from '../../../say/day.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { dossierOf } from '../initiative.ts'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { useDossierField } from './use-dossier-field.ts'

const notes: { readonly [S in ApplicationState]: string } = {
  applied: 'Giải pháp đang dùng trong công việc hằng ngày.', trial: 'Đang chạy thử ở một nơi, có kết quả bước đầu.', not_yet: 'Nộp được, nhưng chỉ được công nhận sau khi đã áp dụng hoặc áp dụng thử.',
}

/** Whether it works already. */
export function ApplicationField() {
  const { initiative } = useForm()
  const hand = useDossierField<ApplicationState>('applicationState', dossierOf(initiative).applicationState)
  return (
    <FieldShell field="applicationState" hand={hand}>
      <RadioGroup
        name="applicationState" {...useFieldWords('applicationState')} required value={hand.value} onChange={(value) => hand.onChange(applicationStates.find((state) => state === value) ?? hand.value)}
        options={applicationStates.map((state) => ({ value: state, label: sayApplication(state), note: notes[state] }))}
      />
    </FieldShell>
  )
}

/** The earlier of first application and first trial: the year in which to file counts from it. */
export function FirstAppliedField() {
  const { initiative } = useForm()
  const { firstAppliedOn, applicationState } = dossierOf(initiative)
  const open = useIsOpen('firstAppliedOn')
  const { label } = useFieldWords('firstAppliedOn')
  if (applicationState === 'not_yet') return null
  return open ? <Writing written={firstAppliedOn} /> : <Locked label={label}>{firstAppliedOn && sayDay(firstAppliedOn)}</Locked>
}

function Writing({ written }: { written: Day | null }) {
  const { initiative: { stage, next }, pack } = useForm()
  const hand = useDossierField<Day | null>('firstAppliedOn', written)
  const { count, unit, basis } = pack.terms.filing
  const last = stage === 'draft' && next.dueOn !== null && hand.state.state === 'saved' && hand.value !== null ? ` Hạn nộp hồ sơ này: đến hết ngày ${sayDay(next.dueOn)}.` : ''
  return (
    <FieldShell field="firstAppliedOn" hand={hand}>
      <DateInput
        name="firstAppliedOn" {...useFieldWords('firstAppliedOn')} required help={`Lấy ngày sớm hơn. Hồ sơ nộp trong vòng ${count} ${unit === 'years' ? 'năm' : unit === 'months' ? 'tháng' : 'ngày'} kể từ ngày này${sayBasis(basis)}.${last}`}
        value={hand.value ?? ''} onChange={(value) => hand.onChange(value === '' ? null : (value as Day))}
      />
    </FieldShell>
  )
}
