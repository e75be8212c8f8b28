import { listIdeas, removeIdea } from '@sangkien/contract/idea'
import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { tell } from '../../ui/Toast.tsx'
import type { Idea } from './IdeaCard.tsx'

/** Takes back an idea that became no dossier; asks once. */
export function RemoveIdea({ idea: { id, title } }: { idea: Idea }) {
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => call(removeIdea, { params: { id } }),
    onSuccess: async () => { setAsking(false); await forget(listIdeas); tell('Đã xóa ý tưởng') },
  })
  return (
    <>
      <Button kind="quiet" icon={Trash2} onClick={() => setAsking(true)}>Xóa</Button>
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => remove.mutate()} busy={remove.isPending} danger title="Xóa ý tưởng?" verb="Xóa ý tưởng">
        “{title}” và ảnh của ý tưởng bị xóa, không lấy lại được.
        {remove.isError && <p role="alert"><strong>{sayFault(remove.error).title}</strong> {sayFault(remove.error).advice}</p>}
      </ConfirmDialog>
    </>
  )
}
