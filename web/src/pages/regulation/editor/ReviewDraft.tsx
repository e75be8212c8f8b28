import { readRegulation } from '@sangkien/contract/regulation'
import { comparePacks } from '@sangkien/domain/regulation/compare-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asks } from '../../../api/queries.ts'
import type { Autosave } from '../../../draft/useAutosave.ts'
import { PackChanges } from '../PackChanges.tsx'
import { TakeDraft } from './TakeDraft.tsx'

/** What the draft would change, for whom and from when; then it is taken, or thrown away. */
export function ReviewDraft({ against, pack, problems, autosave }: { against: string; pack: RegulationPack; problems: number; autosave: Autosave<RegulationPack> }) {
  const { data: former } = useSuspenseQuery(asks(readRegulation, { params: { id: against } }))
  const [validFrom, setValidFrom] = useState('')
  const changes = comparePacks(former.pack as RegulationPack, pack)
  const reason = problems > 0 ? 'Sửa hết các chỗ mâu thuẫn rồi mới áp dụng được.' : changes.length === 0 ? 'Bản nháp chưa khác bản đang áp dụng.' : undefined
  return (
    <>
      <PackChanges changes={changes} from={validFrom} />
      <TakeDraft validFrom={validFrom} onValidFrom={setValidFrom} reason={reason} autosave={autosave} />
    </>
  )
}
