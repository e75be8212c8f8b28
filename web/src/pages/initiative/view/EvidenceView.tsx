import { readEvidence, readThumbnail } from '@sangkien/contract/initiative'
import { File, FileSpreadsheet, FileText, Image } from 'lucide-react'
import { fileAddress } from '../../../api/api.ts'
import { sayDayOf } from '../../../say/day.ts'
import { saySize } from '../../../say/number.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import type { Initiative } from '../initiative.ts'
import { EvidenceSignatures } from './EvidenceSignatures.tsx'

type Piece = Initiative['evidence'][number]

/** Files that prove it: pictures by their thumbnails, the rest by kind; each opens the file itself. */
export const EvidenceView = ({ id, evidence }: { id: string; evidence: readonly Piece[] }) => (
  <ul className="plain evidence">
    {evidence.map((piece) => (
      <li key={piece.id}>
        <EvidencePicture id={id} piece={piece} />
        <div>
          <a href={fileAddress(readEvidence, { params: { id, evidenceId: piece.id } })}>{piece.title || piece.name}</a>{piece.confidential && <> <StateBadge tone="waiting">bảo mật</StateBadge></>}
          <span className="soft small list-below">{piece.title && piece.title !== piece.name && `${piece.name}, `}{saySize(piece.size)}, {piece.addedByName} thêm ngày {sayDayOf(piece.addedAt)}</span>
          {piece.mediaType === 'application/pdf' && <EvidenceSignatures id={id} evidenceId={piece.id} name={piece.title || piece.name} />}
        </div>
      </li>
    ))}
  </ul>
)

export function EvidencePicture({ id, piece }: { id: string; piece: Piece }) {
  if (piece.hasThumbnail) return <img className="evidence-picture" src={fileAddress(readThumbnail, { params: { id, evidenceId: piece.id } })} alt="" loading="lazy" width={72} height={72} />
  const Sign = signOf(piece.mediaType)
  return <span className="evidence-picture" aria-hidden><Sign className="icon" /></span>
}

const signOf = (mediaType: string) => (mediaType.startsWith('image/') ? Image : /sheet|excel|csv/.test(mediaType) ? FileSpreadsheet : /pdf|word|text/.test(mediaType) ? FileText : File)
