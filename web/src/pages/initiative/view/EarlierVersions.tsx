import { History } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { VersionsDialog, type VersionsOf } from './VersionsDialog.tsx'

/** What stood in a field before, for its authors; nothing where it was written once. */
export function EarlierVersions({ rev, ...of }: VersionsOf & { readonly rev: number }) {
  const [open, setOpen] = useState(false)
  if (rev < 2) return null
  return (
    <>
      <Button kind="quiet" icon={History} className="no-print" onClick={() => setOpen(true)}>Các bản trước</Button>
      {open && <VersionsDialog {...of} onClose={() => setOpen(false)} />}
    </>
  )
}
