import { correctOutgoing, listOutgoing, readOutgoing } from '@sangkien/contract/outgoing'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayOutgoingType } from '../../say/outgoing.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { signerIn, useSignerChoices } from './signer-choices.ts'

const blank = { place: '', wrong: '', right: '' }

/** The công văn that corrects a paper which went out: what stands there and what should, to whom, signed by whom. */
export default function CorrectOutgoingPage() {
  const router = useRouter()
  const id = useParam('id')
  const { data: original } = useSuspenseQuery(asks(readOutgoing, { params: { id } }))
  const choices = useSignerChoices()
  const [typed, setTyped] = useState(() => ({ to: original.recipients.filter((one) => !/^(Lưu|Như )/iu.test(one)).join('\n'), mistakes: [blank], signer: '' }))
  const to = typed.to.split('\n').map((line) => line.trim().replace(/^[-–]\s*/, '').replace(/[;.\s]+$/, '')).filter((line) => line !== '')
  const change = (at: number, field: keyof typeof blank, value: string) => setTyped({ ...typed, mistakes: typed.mistakes.map((one, i) => (i === at ? { ...one, [field]: value } : one)) })
  const send = useMutation({
    mutationFn: () => call(correctOutgoing, { params: { id }, body: { ...signerIn(typed.signer), to, mistakes: typed.mistakes } }),
    onSuccess: async (made) => { await forget(listOutgoing, readOutgoing); await router.navigate({ href: `/van-ban-di/${made.id}` }) },
  })
  const fault = send.error && sayFault(send.error)
  const lacking = typed.mistakes.some(({ place, wrong, right }) => place.trim().length < 2 || wrong.trim() === '' || right.trim() === '') ? 'Ghi đủ chỗ sai, nội dung đã ghi và nội dung đính chính.' : to.length === 0 ? 'Ghi nơi gửi công văn.' : typed.signer === '' ? 'Chọn người ký.' : undefined
  const code = `${sayOutgoingType(original.type)} số ${original.numberText ?? original.symbol}${original.dated ? ` ngày ${sayDay(original.dated)}` : ''}`
  return (
    <Page title="Đính chính văn bản" back={{ href: `/van-ban-di/${id}`, label: original.numberText ?? 'Văn bản' }} lead={`${code}. Sai về thể thức, kỹ thuật trình bày, thủ tục ban hành thì đính chính bằng công văn; sai về nội dung thì trình văn bản thay thế (Nghị định 30/2020, Điều 18).`}>
      <form className="stack" action={() => { if (!lacking && !send.isPending) send.mutate() }} noValidate>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        {typed.mistakes.map(({ place, wrong, right }, at) => (
          <Card key={at} title={typed.mistakes.length === 1 ? 'Chỗ đính chính' : `Chỗ đính chính ${at + 1}`}>
            <div className="stack">
              <TextInput name={`cho-${at}`} label="Vị trí" required maxLength={250} placeholder="Khoản 2 Mục I" value={place} onChange={(value) => change(at, 'place', value)} />
              <div className="columns">
                <TextInput name={`da-ghi-${at}`} label="Đã ghi" required lines={2} maxLength={1000} value={wrong} onChange={(value) => change(at, 'wrong', value)} />
                <TextInput name={`dinh-chinh-${at}`} label="Đính chính là" required lines={2} maxLength={1000} value={right} onChange={(value) => change(at, 'right', value)} />
              </div>
              {typed.mistakes.length > 1 && <div className="row"><Button kind="quiet" icon={Trash2} aria-label={`Bỏ chỗ đính chính ${at + 1}`} onClick={() => setTyped({ ...typed, mistakes: typed.mistakes.filter((_one, i) => i !== at) })}>Bỏ chỗ này</Button></div>}
            </div>
          </Card>
        ))}
        {typed.mistakes.length < 20 && <div className="row"><Button icon={Plus} onClick={() => setTyped({ ...typed, mistakes: [...typed.mistakes, blank] })}>Thêm chỗ đính chính</Button></div>}
        <Card title="Gửi và ký">
          <div className="stack">
            <TextInput name="kinh-gui" label="Kính gửi" required lines={4} maxLength={5000} value={typed.to} onChange={(value) => setTyped({ ...typed, to: value })} help="Mỗi dòng một nơi đã nhận văn bản." />
            <SelectInput name="nguoi-ky" label="Người ký" required empty="Chọn người ký và tư cách ký" options={choices} value={typed.signer} onChange={(signer) => setTyped({ ...typed, signer })} />
          </div>
        </Card>
        <div className="row"><Button kind="primary" type="submit" busy={send.isPending} reason={lacking}>Trình công văn đính chính</Button></div>
      </form>
    </Page>
  )
}
