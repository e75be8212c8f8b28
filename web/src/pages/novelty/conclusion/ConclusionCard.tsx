import { useState } from 'react'
import { sayReason } from '../../../say/act.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Section.tsx'
import type { NoveltyNow } from '../novelty.ts'
import { ConcludedView } from './ConcludedView.tsx'
import { ConclusionForm } from './ConclusionForm.tsx'
import type { ConclusionDraft } from './use-conclusion-draft.ts'
import { WithdrawConclusion } from './WithdrawConclusion.tsx'

interface ConclusionCardProps { readonly novelty: NoveltyNow; readonly draft: ConclusionDraft; readonly newest: boolean; readonly primary: boolean }

/** What was concluded, and concluding. A similarity is no finding of copying: a person says so, with reasons. */
export function ConclusionCard({ novelty, draft, newest, primary }: ConclusionCardProps) {
  const { conclusion, acts, run } = novelty
  const [again, setAgain] = useState(false)
  const reason = sayReason(acts.conclude)
  if (conclusion === null && acts.conclude === undefined) return <Card title="Kết luận" id="ket-luan"><p className="soft">Chưa có kết luận về tính mới.</p></Card>
  const writing = acts.conclude !== undefined && newest && (conclusion === null || again)
  return (
    <Card title="Kết luận" id="ket-luan">
      {conclusion && <ConcludedView conclusion={conclusion} />}
      {conclusion === null && run === null && <p className="soft">Đối chiếu với kho trước rồi kết luận.</p>}
      {writing && run !== null && <ConclusionForm novelty={novelty} draft={draft} reason={reason} primary={primary} onDone={() => setAgain(false)} />}
      {conclusion && !writing && (
        <div className="row no-print">
          {acts.conclude !== undefined && newest && <Button reason={reason} onClick={() => setAgain(true)}>Sửa kết luận…</Button>}
          {acts.withdraw !== undefined && reason === undefined && <WithdrawConclusion novelty={novelty} />}
        </div>
      )}
    </Card>
  )
}
