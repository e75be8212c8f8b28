import { openSecondVote, setVoteMode } from '@sangkien/contract/ballot'
import { sayFigures } from '@sangkien/domain/ballot/say-figures'
import type { VoteMode } from '@sangkien/domain/ballot/vote-mode'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayReason } from '../../../say/act.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useSittingAct } from '../sitting-query.ts'
import { PaperFigures } from '../paper/PaperFigures.tsx'
import { PublishedCount } from './PublishedCount.tsx'
import type { SecretProps } from './SecretVote.tsx'

/** How the council votes on the item while that can be chosen; the figures of a first vote, and the second where the rules allow one. */
export function VoteWay({ sitting, item }: SecretProps) {
  const params = { id: sitting.id, initiativeId: item.initiativeId }
  const [asking, setAsking] = useState(false)
  const act = useSittingAct(sitting.id, (mode: VoteMode | 'again') => (mode === 'again' ? call(openSecondVote, { params }) : call(setVoteMode, { params, body: { mode } })), () => setAsking(false))
  const { voting } = item
  if (!voting) return null
  const choosing = sitting.state === 'open' && voting.acts.set_mode === null
  const again = sitting.state === 'open' && item.result === null && voting.number === 1 ? voting.acts.second_vote : undefined
  // A second vote is no matter before the first was held.
  const offered = again === null || (again !== undefined && (again as { code: string }).code === 'second_vote.first_passed')
  const fault = act.error && sayFault(act.error)
  if (!choosing && !offered && !voting.first && !fault) return null
  return (
    <section className="stack tight" aria-label="Hình thức biểu quyết">
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {choosing && <RadioGroup name="hinh-thuc" label="Hình thức biểu quyết về sáng kiến này" across value={voting.mode} onChange={(mode) => act.mutate(mode as VoteMode)} options={[{ value: 'open', label: 'Công khai' }, { value: 'secret', label: 'Bỏ phiếu kín' }]} />}
      {voting.first && <p>Lần thứ nhất: {sayFigures(voting.first)}; không đạt.</p>}
      {voting.firstPaper && <PaperFigures sitting={sitting} item={item} paper={voting.firstPaper} number={1} />}
      {voting.first && voting.first.issued !== null && !voting.firstPaper && <PublishedCount sitting={sitting} item={item} number={1} />}
      {offered && <div><Button busy={act.isPending} reason={sayReason(again)} onClick={() => setAsking(true)}>Bỏ phiếu lần hai</Button></div>}
      {asking && (
        <ConfirmDialog open onClose={() => setAsking(false)} onConfirm={() => act.mutate('again')} busy={act.isPending} title="Mở biểu quyết lần hai?" verb="Mở lần hai">
          Kết quả lần thứ nhất được giữ và ghi vào biên bản. Lần hai là lần quyết định.
        </ConfirmDialog>
      )}
    </section>
  )
}
