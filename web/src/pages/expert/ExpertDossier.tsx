import { readExpertEvidence } from '@sangkien/contract/expert'
import { fileAddress } from '../../api/api.ts'
import { sayDayOf } from '../../say/day.ts'
import { saySize } from '../../say/number.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { DossierText } from '../initiative/view/DossierText.tsx'
import type { MyRequest } from './my-request.ts'

type Filed = NonNullable<MyRequest['dossier']>

/** The dossier as it was filed: who wrote it, the files that prove it, the text. */
export function ExpertDossier({ request, dossier }: { request: MyRequest; dossier: Filed }) {
  const { content, confidentialHidden, form, evidence, version, sha256, receivedAt } = dossier
  return (
    <>
      <p className="soft small">Bản nộp lần {version}, nhận ngày {sayDayOf(receivedAt)}, mã kiểm tra <span className="figures">{sha256.slice(0, 12)}</span>.</p>
      <p>Tác giả: {(request.authors ?? []).map(({ name, title, unitName }) => [name, title, unitName].filter((part) => part !== '').join(', ')).join('; ')}</p>
      {evidence.length > 0 && (
        <section className="expert-evidence" aria-label="Minh chứng">
          <h2>Minh chứng kèm theo ({evidence.length})</h2>
          <ul className="plain stack">
            {evidence.map((piece) => (
              <li key={piece.id}>
                <a href={fileAddress(readExpertEvidence, { params: { id: request.id, evidenceId: piece.id } })} target="_blank" rel="noopener">{piece.title || piece.name}<span className="unseen"> (mở ở cửa sổ mới)</span></a>
                {piece.confidential && <> <StateBadge tone="waiting">bảo mật</StateBadge></>} <span className="soft small">{saySize(piece.size)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DossierText
        pack={form}
        initiative={{ id: request.id, content, confidentialHidden, revs: {}, acts: {}, evidence: [], remuneration: null, applicationConfirmedOn: null, benefit: { money: null, hours: null, checkedByName: null, checkedAt: null } }}
      />
    </>
  )
}
