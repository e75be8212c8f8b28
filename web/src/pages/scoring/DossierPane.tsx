import { readInitiative } from '@sangkien/contract/initiative'
import { readRegulation } from '@sangkien/contract/regulation'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { asks } from '../../api/queries.ts'
import { useKeptOffline } from '../../offline/useKeptOffline.ts'
import { sayShare } from '../../say/number.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type Initiative, packOf } from '../initiative/initiative.ts'
import { DossierText } from '../initiative/view/DossierText.tsx'
import { DuplicateNotice } from '../initiative/view/DuplicateNotice.tsx'
import { EvidenceView } from '../initiative/view/EvidenceView.tsx'
import { ExpertOpinions } from '../initiative/view/ExpertOpinions.tsx'
import type { SheetView } from './sheet.ts'

export const evidenceId = 'minh-chung'

/** The dossier to read, as it was filed: its evidence first to hand, then the text. */
export function DossierPane({ sheet }: { sheet: SheetView }) {
  const { authors, evidence, sha256 } = sheet.dossier
  return (
    <section id="ho-so" className="scoring-pane dossier-pane" aria-label="Hồ sơ" tabIndex={0}>
      <p className="soft small">Bản đã nộp, không đổi trong lúc chấm. Mã kiểm tra <span className="figures">{sha256.slice(0, 12)}</span></p>
      <p>{authors.map(({ name, share, unitName }) => `${name} (${sayShare(share)}, ${unitName})`).join('; ')}</p>
      {evidence.length > 0 && (
        <section id={evidenceId} tabIndex={-1} className="scoring-evidence" aria-label="Minh chứng">
          <h2>Minh chứng kèm theo ({evidence.length})</h2>
          <EvidenceView id={sheet.initiativeId} evidence={evidence} />
        </section>
      )}
      <ExpertOpinions id={sheet.initiativeId} opinions={sheet.expertOpinions} />
      <Suspense fallback={<Skeleton lines={12} label="Đang mở hồ sơ…" />}><Text sheet={sheet} /></Suspense>
    </section>
  )
}

/** The words of the form belong to the regulation the dossier was filed under; what is read is what was frozen. */
function Text({ sheet: { initiativeId, dossier } }: { sheet: SheetView }) {
  const { data: live } = useSuspenseQuery(asks(readInitiative, { params: { id: initiativeId } }))
  const { data: regulation } = useSuspenseQuery(asks(readRegulation, { params: { id: live.regulationId } }))
  useKeptOffline(readInitiative, { params: { id: initiativeId } }, live)
  useKeptOffline(readRegulation, { params: { id: live.regulationId } }, regulation)
  const filed: Initiative = { ...live, content: dossier.content, authors: dossier.authors, evidence: [], revs: {} }
  return <><DuplicateNotice initiative={live} /><DossierText initiative={filed} pack={packOf(regulation)} /></>
}
