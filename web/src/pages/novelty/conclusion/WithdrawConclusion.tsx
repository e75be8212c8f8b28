import { withdrawNoveltyConclusion } from '@sangkien/contract/novelty'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayReason } from '../../../say/act.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import type { NoveltyNow } from '../novelty.ts'
import { useNoveltyAct } from '../use-novelty.ts'

/** Takes the conclusion back while the dossier is examined; asks once. */
export function WithdrawConclusion({ novelty: { dossier: { id, code }, acts } }: { novelty: NoveltyNow }) {
  const [asking, setAsking] = useState(false)
  const withdraw = useNoveltyAct(id, () => call(withdrawNoveltyConclusion, { params: { id } }), () => 'Đã rút kết luận', () => setAsking(false))
  return (
    <>
      <Button reason={sayReason(acts.withdraw)} onClick={() => setAsking(true)}>Rút kết luận</Button>
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => withdraw.mutate()} busy={withdraw.isPending} danger title="Rút kết luận về tính mới?" verb="Rút kết luận">
        Hồ sơ {code} trở lại là chưa kết luận; nếu kết luận là trùng với một hồ sơ nộp trước thì ghi nhận đó cũng được bỏ. Nhật ký vẫn giữ kết luận đã rút.
        {withdraw.isError && <p role="alert"><strong>{sayFault(withdraw.error).title}</strong> {sayFault(withdraw.error).advice}</p>}
      </ConfirmDialog>
    </>
  )
}
