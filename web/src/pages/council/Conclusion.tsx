import { concludeItem } from '@sangkien/contract/council'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { Undo2 } from 'lucide-react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { sayResult, toneOfResult } from '../../say/result.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { ConclusionForm } from './ConclusionForm.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

interface ConclusionProps { readonly sitting: SittingView; readonly item: ItemView; readonly rules: RegulationPack; readonly next: string | undefined }

/** What the council concludes on the item, with its reasons; it may be taken back until the sitting closes. */
export function Conclusion({ sitting, item, rules, next }: ConclusionProps) {
  const runs = sitting.mayRun && sitting.state === 'open'
  const reopen = useSittingAct(sitting.id, () => call(concludeItem, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { result: null, reasons: item.reasons } }), () => tell('Đã mở lại để biểu quyết'))
  if (item.result === null) {
    // While papers are out nothing can be concluded: the form comes with the count.
    if (!runs || (item.voting?.ballot && item.voting.ballot.phase !== 'counted') || item.voting?.paper?.confirmed === false) return null
    return <section className="conclusion" aria-label="Kết luận"><h3>Kết luận của hội đồng</h3><ConclusionForm sitting={sitting} item={item} rules={rules} /></section>
  }
  const fault = reopen.error && sayFault(reopen.error)
  return (
    <section className="conclusion" aria-label="Kết luận">
      <div className="row"><h3>Kết luận của hội đồng</h3><StateBadge tone={toneOfResult(item.result)}>{sayResult(item.result)}</StateBadge></div>
      {item.score && item.score.classReason !== '' && <p className="reading">{item.score.class === null ? 'Hội đồng không xếp loại' : `Hội đồng xếp loại ${item.score.class}`}: {item.score.classReason}</p>}
      {item.reasonCodes.length > 0 && <ul>{item.reasonCodes.map((code) => <li key={code}>{rules.declineReasons.find((one) => one.code === code)?.label ?? code}</li>)}</ul>}
      {item.reasons !== '' && <p className="reading">{item.reasons}</p>}
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {runs && item.result !== 'withdrawn' && (
        <div className="row no-print">
          {next && <ButtonLink kind="primary" href={next} data-primary="">Sang sáng kiến đang xét</ButtonLink>}
          {!next && <p>Mọi sáng kiến đã có kết luận. Hãy kết thúc phiên họp ở dưới chương trình.</p>}
          <Button icon={Undo2} busy={reopen.isPending} onClick={() => reopen.mutate()}>Mở lại để biểu quyết</Button>
        </div>
      )}
    </section>
  )
}
