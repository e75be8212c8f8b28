import { beginDraft, readDraft } from '@sangkien/contract/regulation-draft'
import { listShippedPacks } from '@sangkien/contract/regulation'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../../api/api.ts'
import { asks, forget } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'

/** No draft yet: begin one from the newest version, or from a pack that ships. */
export function BeginDraft() {
  const { data: shipped } = useSuspenseQuery(asks(listShippedPacks, {}))
  const begin = useMutation({ mutationFn: (from: string | undefined) => call(beginDraft, { body: from === undefined ? {} : { shipped: from } }), onSettled: () => forget(readDraft) })
  return (
    <Card title="Bắt đầu bản nháp">
      {begin.isError && <Notice tone="error" live title={sayFault(begin.error).title}>{sayFault(begin.error).advice}</Notice>}
      <div className="row">
        <Button kind="primary" busy={begin.isPending} onClick={() => begin.mutate(undefined)}>Từ bản quy chế mới nhất</Button>
        {shipped.map(({ key, pack }) => <Button key={key} busy={begin.isPending} onClick={() => begin.mutate(key)}>Từ: {(pack as RegulationPack).name}</Button>)}
      </div>
    </Card>
  )
}
