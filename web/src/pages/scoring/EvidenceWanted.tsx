import { Paperclip } from 'lucide-react'
import { evidenceId } from './DossierPane.tsx'

/** What the dossier must prove for a criterion, and the way to what it has. */
export function EvidenceWanted({ wanted, there }: { wanted: readonly string[]; there: number }) {
  if (wanted.length === 0) return null
  const show = () => {
    const place = document.getElementById(evidenceId)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }
  return (
    <p className="criterion-evidence small">
      <Paperclip className="icon" aria-hidden />
      <span>Cần chứng minh: {wanted.join('; ')}. {there === 0 ? 'Hồ sơ không có minh chứng.' : <button type="button" onClick={show}>Xem {there} minh chứng</button>}</span>
    </p>
  )
}
