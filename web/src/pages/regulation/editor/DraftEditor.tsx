import { saveDraft } from '@sangkien/contract/regulation-draft'
import { checkPack } from '@sangkien/domain/regulation/check-pack'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import type { Reply } from '../../../api/wire.ts'
import { SaveLine } from '../../../draft/SaveLine.tsx'
import { useAutosave } from '../../../draft/useAutosave.ts'
import { oneOf, useAddress } from '../../../frame/address.ts'
import { sayTime } from '../../../say/day.ts'
import { sayPackPath } from '../../../say/pack-path.ts'
import { sayPackProblem } from '../../../say/pack-problem.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { wrongAt } from './editing.ts'
import { partHolding, parts } from './parts.ts'
import { ReviewDraft } from './ReviewDraft.tsx'
import { StaleDraft } from './StaleDraft.tsx'

/** The draft in its parts: saved as one types, contradictions said at their place, what changes and the taking at the end. */
export function DraftEditor({ draft }: { draft: Reply<typeof saveDraft> }) {
  const [unknown, setUnknown] = useState(draft.problems.filter(({ code }) => code === 'unknown_basis'))
  const autosave = useAutosave<RegulationPack>({
    key: `quy-che-nhap/${String(draft.begunAt)}`, baseRev: draft.version,
    save: async (pack, version) => { const saved = await call(saveDraft, { body: { version, pack } }); setUnknown(saved.problems.filter(({ code }) => code === 'unknown_basis')); return { rev: saved.version, savedAt: saved.editedAt } },
  })
  const [pack, setPack] = useState<RegulationPack>(autosave.kept?.value ?? (draft.pack as RegulationPack))
  const { search, href } = useAddress((raw) => ({ phan: oneOf(raw, 'phan') || 'thoi-han' }))
  const write = (next: RegulationPack) => { setPack(next); autosave.type(next) }
  const problems = [...checkPack(pack), ...unknown.filter(({ found }) => pack.legalBases.includes(String(found)))]
  const Part = parts.find(({ at }) => at === search.phan)?.show
  const wrong = wrongAt(problems)
  return (
    <div className="stack loose">
      <SaveLine state={autosave.state} />
      <StaleDraft
        state={autosave.state} mine={pack}
        onMine={(there) => autosave.resume(there.version, pack)}
        onTheirs={(there) => { setPack(there.pack as RegulationPack); autosave.resume(there.version, undefined) }}
      />
      <p className="soft">Người lưu gần nhất khi mở trang: {draft.editedBy.name}, lúc {sayTime(draft.editedAt)}. So với “{draft.against.title}”.</p>
      {problems.length > 0 && (
        <Notice tone="error" title={`Có ${problems.length} chỗ mâu thuẫn`}>
          <ul>{problems.map((one) => <li key={`${one.path} ${one.code} ${one.found}`}><a href={href({ phan: partHolding(one.path)?.at ?? search.phan })} data-keep-scroll>{sayPackPath(one.path)}</a>: {sayPackProblem(one)}</li>)}</ul>
        </Notice>
      )}
      <Tabs label="Các phần của quy chế" tabs={[...parts, { at: 'xem-lai', label: 'Xem lại và áp dụng' }].map(({ at, label }) => ({ href: href({ phan: at }), label, here: at === search.phan }))} />
      {Part ? <Part pack={pack} change={(part) => write({ ...pack, ...part })} wrong={wrong} /> : <ReviewDraft against={draft.against.id} pack={pack} problems={problems.length} autosave={autosave} />}
    </div>
  )
}
