import { readSitting } from '@sangkien/contract/council'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { faultOf } from '../../../api/api-fault.ts'
import { forget } from '../../../api/queries.ts'
import { useMe } from '../../../frame/me.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayReason } from '../../../say/act.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { KeptReceipt } from './KeptReceipt.tsx'
import type { KeptPaper } from './kept-paper.ts'
import type { BallotView, SecretProps } from './SecretVote.tsx'
import { haveSigned } from './take-mine.ts'

type MyPaperProps = SecretProps & { readonly ballot: BallotView; readonly paper: KeptPaper }

/** How far my paper has come; it goes on by itself, also after a crash or a lost connection. */
export function MyPaper({ sitting, item, ballot, paper }: MyPaperProps) {
  const me = useMe()
  const sign = useMutation({
    mutationFn: (made: Extract<KeptPaper, { stage: 'made' }>['made']) => haveSigned({ sitting: sitting.id, item: item.initiativeId, person: me.person.id }, made),
    onSettled: () => forget(readSitting), retry: (_count, error) => faultOf(error)?.code === 'no_connection', retryDelay: 2_000,
  })
  const { mutate } = sign
  const made = paper.stage === 'made' ? paper.made : undefined
  // A moment later, so that what the form itself is about to have signed is not asked for twice.
  useEffect(() => {
    if (!made) return
    const timer = setTimeout(() => mutate(made), 3_000)
    return () => clearTimeout(timer)
  }, [made, mutate])
  const fault = sign.error && sayFault(sign.error)
  if (fault) return <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>
  if (paper.stage === 'made') return <Notice tone="info" live title="Đang nhận chữ ký cho phiếu của bạn">Phiếu đã được giữ ở trình duyệt này.</Notice>
  if (paper.stage === 'refused') return <Notice tone="error" live title="Phiếu của bạn không vào thùng được">{sayReason({ code: paper.code })}</Notice>
  return (
    <>
      {paper.stage === 'in'
        ? <Notice tone="done" live title="Phiếu của bạn đã vào thùng">Sau khi kiểm phiếu, trang này kiểm tra phiếu của bạn đã được đếm đúng chưa.</Notice>
        : <Notice tone="info" live title="Bạn đã nhận phiếu">{ballot.phase === 'issuing' ? 'Khi mọi người nhận xong phiếu, phiếu của bạn tự vào thùng. Hãy để trang này mở.' : 'Phiếu của bạn sắp vào thùng. Hãy để trang này mở thêm khoảng 15 giây.'}</Notice>}
      <KeptReceipt receipt={paper.receipt} />
    </>
  )
}
