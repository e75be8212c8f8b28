import { listNominations, proposeTo, readBeyond } from '@sangkien/contract/nomination'
import type { Level } from '@sangkien/domain/nomination/level'
import type { Refusal } from '@sangkien/domain/refusal'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { inLevel } from '../../say/level.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'

/** Begins a dossier for a level, or says what is still wanting for one. */
export function ProposeButton({ id, level, refusal }: { readonly id: string; readonly level: Level; readonly refusal: Refusal | null }) {
  const propose = useMutation({ mutationFn: () => call(proposeTo, { params: { id }, body: { level } }), onSuccess: async () => { await forget(readBeyond, listNominations); tell(`Đã lập hồ sơ đề nghị ${inLevel(level)}`) } })
  return (
    <div className="nomination">
      {propose.isError && <Notice tone="error" live title={sayFault(propose.error).title}>{sayFault(propose.error).advice}</Notice>}
      <Button busy={propose.isPending} reason={refusal ? sayRefusal(refusal) : undefined} onClick={() => propose.mutate()}>Đề nghị {inLevel(level)}</Button>
    </div>
  )
}
