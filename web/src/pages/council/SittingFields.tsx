import { listCouncils } from '@sangkien/contract/council'
import { listRounds } from '@sangkien/contract/regulation'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import type { FieldProblem } from '../../ui/ErrorSummary.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { SittingForm } from './sitting-form.ts'

interface SittingFieldsProps { readonly form: SittingForm; readonly onChange: (form: SittingForm) => void; readonly problems: readonly FieldProblem[] }

/** Which council, which round, when, where, and until when members score. */
export function SittingFields({ form, onChange, problems }: SittingFieldsProps) {
  const { data: councils } = useSuspenseQuery(asks(listCouncils, {}))
  const { data: rounds } = useSuspenseQuery(asks(listRounds, {}))
  const { today } = useMe()
  const field = <K extends keyof SittingForm>(name: K) => ({
    name, value: form[name], required: true, error: problems.find((problem) => problem.field === name)?.message,
    onChange: (value: string) => onChange({ ...form, [name]: value }),
  })
  const takeRound = (roundId: string) => {
    const round = rounds.find(({ id }) => id === roundId)
    const made = /^Phiên họp xét sáng kiến(?: |$)/.test(form.name) || form.name.trim() === ''
    onChange({ ...form, roundId, ...(round && made && { name: `Phiên họp xét sáng kiến ${round.name.charAt(0).toLowerCase()}${round.name.slice(1)}` }) })
  }
  const inOffice = councils.filter(({ id, validTo }) => validTo === null || validTo >= today || id === form.councilId)
  return (
    <div className="stack">
      <div className="columns">
        <SelectInput {...field('councilId')} label="Hội đồng" empty="Chọn hội đồng" options={inOffice.map(({ id, name, decisionNumber }) => ({ value: id, label: decisionNumber === '' ? name : `${name} (${decisionNumber})` }))} />
        <SelectInput {...field('roundId')} onChange={takeRound} label="Đợt xét" empty="Chọn đợt xét" options={rounds.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
      <TextInput {...field('name')} label="Tên phiên họp" maxLength={250} />
      <div className="columns">
        <DateInput {...field('day')} label="Ngày họp" min={today} onChange={(day) => onChange({ ...form, day, scoresDue: form.scoresDue === '' ? day : form.scoresDue })} />
        <TextInput {...field('hour')} label="Giờ họp" placeholder="08:00" />
      </div>
      <TextInput {...field('place')} label="Nơi họp" maxLength={250} />
      <DateInput {...field('scoresDue')} label="Hạn chấm điểm" help="Thành viên chấm đến hết ngày này, chậm nhất là ngày họp. Phiếu khóa khi phiên họp mở." />
    </div>
  )
}
