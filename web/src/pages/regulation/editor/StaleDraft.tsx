import type { saveDraft } from '@sangkien/contract/regulation-draft'
import { comparePacks } from '@sangkien/domain/regulation/compare-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Reply } from '../../../api/wire.ts'
import type { SaveState } from '../../../draft/autosaver.ts'
import { sayTime } from '../../../say/day.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PackChanges } from '../PackChanges.tsx'

type There = Reply<typeof saveDraft>
interface Props { readonly state: SaveState; readonly mine: RegulationPack; readonly onMine: (there: There) => void; readonly onTheirs: (there: There) => void }

/** Somebody else saved the draft meanwhile: in what the two differ, and which of them goes on. Nothing is lost until one is chosen. */
export function StaleDraft({ state, mine, onMine, onTheirs }: Props) {
  if (state.state !== 'stale') return null
  const there = state.theirs as There
  return (
    <Notice
      tone="warning" live title={`${there.editedBy.name} vừa lưu bản nháp này lúc ${sayTime(there.editedAt)}`}
      acts={<><Button onClick={() => onTheirs(there)}>Lấy bản kia</Button><Button kind="primary" onClick={() => onMine(there)}>Giữ bản của tôi</Button></>}
    >
      <p>Cột “Từ” là bản kia, cột “Thành” là bản của bạn.</p>
      <PackChanges changes={comparePacks(there.pack as RegulationPack, mine)} />
    </Notice>
  )
}
