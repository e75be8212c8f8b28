import { addSitting, changeSitting, listSittings, readSitting, type Sitting } from '@sangkien/contract/council'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { tell } from '../../ui/Toast.tsx'
import { bodyOf, emptySitting, formOf, problemsOf } from './sitting-form.ts'
import { SittingFields } from './SittingFields.tsx'

/** Calls a sitting, or changes one that has not opened. Its members are told. */
export function SittingDialog({ sitting, onClose }: { sitting?: Wire<Sitting>; onClose: () => void }) {
  const router = useRouter()
  const [form, setForm, drop] = useKept(`phien-hop/${sitting?.id ?? 'moi'}`, sitting ? formOf(sitting) : emptySitting, sitting?.version)
  const [tried, setTried] = useState(false)
  const problems = tried ? problemsOf(form) : []
  const save = useMutation({
    mutationFn: () => sitting
      ? call(changeSitting, { params: { id: sitting.id }, body: { ...bodyOf(form), version: sitting.version } })
      : call(addSitting, { body: bodyOf(form) }),
    onSuccess: async ({ id }) => {
      drop()
      await forget(listSittings, readSitting)
      tell(sitting ? 'Đã đổi lịch phiên họp; các thành viên được báo' : 'Đã triệu tập phiên họp; các thành viên được báo')
      onClose()
      if (!sitting) void router.navigate({ href: `/phien-hop/${id}` })
    },
  })
  const send = () => { setTried(true); if (problemsOf(form).length === 0) save.mutate() }
  const fault = save.error && sayFault(save.error)
  return (
    <Dialog
      open onClose={onClose} wide title={sitting ? 'Đổi lịch phiên họp' : 'Triệu tập phiên họp'}
      acts={<><Button onClick={onClose}>Để sau</Button><Button kind="primary" busy={save.isPending} onClick={send}>{sitting ? 'Lưu lịch họp' : 'Triệu tập'}</Button></>}
    >
      <ErrorSummary problems={problems} />
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <Suspense fallback={<Skeleton lines={8} />}><SittingFields form={form} onChange={setForm} problems={problems} /></Suspense>
      <p className="soft small">Các thành viên hội đồng nhận thông báo ngay khi bạn lưu.</p>
    </Dialog>
  )
}
