import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'

/** A part that was not named in the request for completion: shown as it was filed, under a lock. */
export const Locked = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="locked">
    <p className="locked-label"><Lock className="icon" aria-hidden />{label}<span className="unseen">, không mở lại</span></p>
    <div className="dossier-words">{children || <span className="soft">chưa có</span>}</div>
  </div>
)
