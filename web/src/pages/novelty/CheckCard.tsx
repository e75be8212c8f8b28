import { checkNovelty, printNoveltyReport } from '@sangkien/contract/novelty'
import { FileText, ScanSearch } from 'lucide-react'
import { call, fileAddress } from '../../api/api.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { ComparedWith } from './ComparedWith.tsx'
import type { NoveltyNow } from './novelty.ts'
import { sayChangedSince } from './since-words.ts'
import { useNoveltyAct } from './use-novelty.ts'

/** What the dossier was compared with, when and by whom; and comparing it, or again when something is another now. */
export function CheckCard({ novelty: { dossier: { id }, run, acts }, newest, onChecked }: { novelty: NoveltyNow; newest: boolean; onChecked: () => void }) {
  const check = useNoveltyAct(id, () => call(checkNovelty, { params: { id }, body: {} }), ({ run: done }) => `Đã đối chiếu: ${done?.sources.length ?? 0} nguồn tương tự`, onChecked)
  const changed = run && newest ? sayChangedSince(run.since) : []
  const reason = sayReason(acts.check)
  const may = acts.check !== undefined && (newest || run === null)
  return (
    <Card title="Đối chiếu với kho" aside={run && <span className="soft small figures">Lần {run.number}</span>}>
      {check.isError && <Notice tone="error" live title={sayFault(check.error).title}>{sayFault(check.error).advice}</Notice>}
      {run === null && <p className="reading">Chưa đối chiếu hồ sơ này. Đối chiếu tìm trong kho những hồ sơ, sáng kiến đã công nhận, giải pháp và quy trình giống hồ sơ này về câu chữ, cách diễn đạt hoặc vấn đề; kết luận vẫn do người xét.</p>}
      {run && <ComparedWith run={run} />}
      {changed.length > 0 && <Notice tone="warning" title="Từ lần đối chiếu này đã có thay đổi"><ul className="plain">{changed.map((line) => <li key={line}>{line}</li>)}</ul></Notice>}
      <div className="row no-print">
        {may && <Button kind={run === null || changed.length > 0 ? 'primary' : 'secondary'} icon={ScanSearch} busy={check.isPending} reason={reason} onClick={() => check.mutate()}>{run === null ? 'Đối chiếu với kho' : 'Đối chiếu lại'}</Button>}
        {run && newest && <ButtonLink icon={FileText} href={fileAddress(printNoveltyReport, { params: { id } })} download>Tải báo cáo đối chiếu (Word)</ButtonLink>}
      </div>
    </Card>
  )
}
