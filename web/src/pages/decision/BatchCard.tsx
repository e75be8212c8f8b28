import { listBatches, startBatch } from '@sangkien/contract/batch'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Files } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Card } from '../../ui/Section.tsx'
import type { DecisionView } from './decision.ts'

const makers: readonly string[] = ['secretariat', 'decision_maker', 'records_clerk']

/** The papers an issued decision leaves to hand out: certificates, or the notice to each author, of all its dossiers or of some. */
export function BatchCard({ decision: { id, kind, state, list } }: { decision: DecisionView }) {
  const mayMake = useMe().roles.some((role) => makers.includes(role))
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx')
  const all = list.map(({ initiativeId }) => initiativeId as string)
  const [chosen, setChosen] = useState<readonly string[]>(all)
  const start = useMutation({
    mutationFn: () => call(startBatch, { body: { kind: kind === 'recognition' ? 'certificates' : 'refusal_notices', format, decisionId: id, ...(chosen.length < all.length && { initiatives: [...chosen] }) } }),
    onSuccess: async (batch) => { await forget(listBatches); await router.navigate({ href: `/lap-hang-loat/${batch.id}` }) },
  })
  if (!mayMake || state !== 'issued' || kind === 'revocation') return null
  const what = kind === 'recognition' ? 'giấy chứng nhận' : 'thông báo'
  return (
    <Card title={kind === 'recognition' ? 'Giấy chứng nhận' : 'Thông báo cho tác giả'}>
      <p>{kind === 'recognition' ? 'Mỗi tác giả một giấy chứng nhận.' : 'Mỗi tác giả một bản, chỉ nêu sáng kiến của người đó.'} Lập một lần cho tất cả, thành một tệp .zip và một bản PDF để in.</p>
      <Button icon={Files} onClick={() => setOpen(true)}>Lập {what} hàng loạt</Button>
      <p className="small"><a href="/lap-hang-loat">Các lần lập trước</a></p>
      <FormDialog
        open={open} onClose={() => setOpen(false)} title={`Lập ${what} hàng loạt`} verb={`Lập ${what}`} onSend={() => start.mutate()} busy={start.isPending}
        reason={chosen.length === 0 ? 'Chọn ít nhất một sáng kiến.' : undefined} fault={start.error ? sayFault(start.error) : undefined}
      >
        <RadioGroup name="dang" label="Từng văn bản trong tệp .zip ở dạng" across value={format} onChange={(value) => setFormat(value === 'pdf' ? 'pdf' : 'docx')} options={[{ value: 'docx', label: 'Word' }, { value: 'pdf', label: 'PDF' }]} />
        <CheckboxGroup allAtOnce name="sang-kien" label="Của các sáng kiến" values={chosen} onChange={setChosen} options={list.map(({ initiativeId, title, authors }) => ({ value: initiativeId, label: title, note: authors.map(({ name }) => name).join(', ') }))} />
      </FormDialog>
    </Card>
  )
}
