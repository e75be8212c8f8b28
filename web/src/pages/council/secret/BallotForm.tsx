import { type PaperChoice, paperChoices } from '@sangkien/domain/ballot/ballot-paper'
import { readSitting } from '@sangkien/contract/council'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { forget } from '../../../api/queries.ts'
import { useMe } from '../../../frame/me.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayChoice } from '../../../say/vote.ts'
import { Button } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { BallotView, SecretProps } from './SecretVote.tsx'
import { NoRoom, takeMine } from './take-mine.ts'

/** The ballot paper: three choices, one confirmation. What is chosen leaves this browser only with nobody's name on it. */
export function BallotForm({ sitting, item, ballot }: SecretProps & { ballot: BallotView }) {
  const me = useMe()
  const [choice, setChoice] = useState<PaperChoice>()
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const take = useMutation({
    mutationFn: (chosen: PaperChoice) => takeMine({ sitting: sitting.id, item: item.initiativeId, person: me.person.id }, ballot, chosen),
    onSettled: async () => { setAsking(false); await forget(readSitting) },
  })
  const fault = take.error && (take.error instanceof NoRoom ? { title: 'Trình duyệt không còn chỗ để giữ phiếu', advice: 'Phiếu chưa được gửi. Hãy đóng bớt trang hoặc dùng trình duyệt khác rồi bỏ phiếu lại.' } : sayFault(take.error))
  return (
    <form className="ballot-paper stack" noValidate action={() => { setTried(true); if (choice) setAsking(true) }}>
      <RadioGroup
        name="phieu-kin-chon" label={`Phiếu của bạn về “${item.title}”`} required value={choice ?? ''} onChange={(value) => setChoice(paperChoices.find((one) => one === value))}
        options={paperChoices.map((value) => ({ value, label: sayChoice(value) }))} error={tried && !choice ? 'Chọn một trong ba ý.' : undefined}
      />
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div><Button kind="primary" type="submit" busy={take.isPending}>Bỏ phiếu</Button></div>
      <details className="small">
        <summary>Vì sao phiếu này là kín?</summary>
        <p>Hội đồng ký vào phiếu mà không thấy nội dung, rồi trình duyệt gửi phiếu đi không kèm tên, vào một lúc ngẫu nhiên. Cơ sở dữ liệu, nhật ký và người quản trị biết bạn đã bỏ phiếu, không biết bạn chọn gì. Nếu mọi phiếu giống nhau thì ai cũng suy ra được.</p>
      </details>
      {choice && (
        <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => take.mutate(choice)} busy={take.isPending} title={`Bỏ phiếu: ${sayChoice(choice)}?`} verb="Bỏ phiếu">
          Mỗi người một phiếu, đã bỏ thì không đổi được.
        </ConfirmDialog>
      )}
    </form>
  )
}
