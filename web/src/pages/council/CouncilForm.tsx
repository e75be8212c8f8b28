import { addCouncil, changeCouncil, type Council, listCouncils, readCouncilPaper } from '@sangkien/contract/council'
import { checkComposition } from '@sangkien/domain/council/check-composition'
import type { PersonId } from '@sangkien/domain/ids'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { CompositionNotice } from './CompositionNotice.tsx'
import { bodyOf, type CouncilFormValue, emptyCouncil, formOf, problemsOf } from './council-form.ts'
import { useRulesInForce } from './rules.ts'
import { SeatRows } from './SeatRows.tsx'
import './council.css'

/** A council by its decision: who, in which seat, from when to when; what its composition lacks is said while one chooses. */
export function CouncilForm({ council }: { council: Council | undefined }) {
  const router = useRouter()
  const rules = useRulesInForce().council
  const [form, setForm, drop] = useKept<CouncilFormValue>(`hoi-dong/${council?.id ?? 'moi'}`, council ? formOf(council) : emptyCouncil, council?.version)
  const [tried, setTried] = useState(false)
  const problems = tried ? problemsOf(form) : []
  const save = useMutation({
    mutationFn: () => council ? call(changeCouncil, { params: { id: council.id }, body: { ...bodyOf(form), version: council.version } }) : call(addCouncil, { body: bodyOf(form) }),
    onSuccess: async () => {
      drop()
      await forget(listCouncils)
      tell(council ? 'Đã lưu hội đồng' : 'Đã thành lập hội đồng')
      void router.navigate({ href: '/hoi-dong?xem=hoi-dong' })
    },
  })
  const field = (name: 'name' | 'decisionNumber' | 'decisionDate' | 'validFrom' | 'validTo') => ({
    name, value: form[name], error: problems.find((problem) => problem.field === name)?.message, onChange: (value: string) => setForm({ ...form, [name]: value }),
  })
  const fault = save.error && sayFault(save.error)
  // What stands wrong by itself; conflicts with the authors of an agenda are added by the server once it is saved.
  const composition = checkComposition(form.seats.map(({ personId, seat }) => ({ personId: personId as PersonId, seat })), { heads: [], authors: [], authorInUnion: false }, rules)
  const shown = [...composition, ...(council?.problems ?? []).filter(({ code }) => code === 'head_is_author')]
  return (
    <form className="stack loose" noValidate action={() => { setTried(true); if (problemsOf(form).length === 0) save.mutate() }}>
      <ErrorSummary problems={problems} />
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <Card title="Quyết định thành lập" aside={council && <PaperLinks endpoint={readCouncilPaper} params={{ id: council.id }} name="Dự thảo quyết định" issued />}>
        <TextInput {...field('name')} label="Tên hội đồng" required maxLength={250} />
        <div className="columns">
          <TextInput {...field('decisionNumber')} label="Số quyết định" placeholder="12/QĐ-VP" help="Để trống khi quyết định chưa ban hành." maxLength={60} />
          <DateInput {...field('decisionDate')} label="Ngày quyết định" onChange={(day) => setForm({ ...form, decisionDate: day, validFrom: form.validFrom === '' ? day : form.validFrom })} />
        </div>
        <div className="columns">
          <DateInput {...field('validFrom')} label="Hoạt động từ ngày" required />
          <DateInput {...field('validTo')} label="Đến hết ngày" help="Để trống khi không ấn định ngày kết thúc." />
        </div>
      </Card>
      <Card title="Thành viên" aside={<span className="soft">{form.seats.length} người</span>}>
        <SeatRows rows={form.seats} onChange={(seats) => setForm({ ...form, seats })} error={problems.find(({ field: name }) => name === 'person')?.message} />
        {form.seats.length > 0 && <CompositionNotice problems={shown} people={form.seats} rules={rules}>Bạn vẫn lưu được; hội đồng chỉ họp được khi đủ thành phần.</CompositionNotice>}
      </Card>
      <div className="row end"><Button kind="primary" type="submit" busy={save.isPending}>{council ? 'Lưu hội đồng' : 'Thành lập hội đồng'}</Button></div>
    </form>
  )
}
