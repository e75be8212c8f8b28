import { recordConsent } from '@sangkien/contract/decision'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** The answer of the superior body on an initiative of the head of the agency, by its paper. */
export function RecordConsentAct({ initiative, pack, onClose }: ActProps) {
  const [typed, setTyped] = useState({ given: '', number: '', dated: '', issuer: '' })
  const doing = useAct(
    () => call(recordConsent, { params: { id: initiative.id }, body: { given: typed.given === 'yes', number: typed.number.trim(), dated: typed.dated, issuer: typed.issuer.trim() } }),
    'Đã ghi ý kiến của cấp trên', onClose,
  )
  const put = (part: keyof typeof typed) => (value: string) => setTyped({ ...typed, [part]: value })
  const wanting = typed.given === '' ? 'Chọn chấp thuận hay không.' : typed.number.trim() === '' || typed.dated === '' || typed.issuer.trim().length < 3 ? 'Ghi đủ số, ngày và cơ quan ban hành.' : undefined
  const { paper, article } = pack.council.consentBasis
  return (
    <ActDialog title="Ghi ý kiến của cấp trên" verb="Ghi ý kiến" onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Tác giả là người đứng đầu cơ quan nên việc công nhận cần cơ quan cấp trên chấp thuận ({paper}, {article}).</p>
      <RadioGroup name="given" label="Cơ quan cấp trên" value={typed.given} onChange={put('given')} options={[{ value: 'yes', label: 'Chấp thuận công nhận' }, { value: 'no', label: 'Không chấp thuận' }]} />
      <TextInput name="number" label="Số, ký hiệu văn bản" value={typed.number} onChange={put('number')} maxLength={60} required />
      <DateInput name="dated" label="Ngày văn bản" value={typed.dated} onChange={put('dated')} required />
      <TextInput name="issuer" label="Cơ quan ban hành" value={typed.issuer} onChange={put('issuer')} maxLength={200} required />
    </ActDialog>
  )
}
