import { addIdeaPhoto, changeIdea, listIdeas } from '@sangkien/contract/idea'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { SimilarCases } from '../novelty/similar/SimilarCases.tsx'
import type { Idea } from './IdeaCard.tsx'
import { IdeaFields } from './IdeaFields.tsx'
import { PhotoPicker } from './PhotoPicker.tsx'

/** Changes an idea of one's own; the day it was noted stays. */
export function ChangeIdea({ idea, onDone }: { idea: Idea; onDone: () => void }) {
  const [typed, setTyped, drop] = useKept(`y-tuong/${idea.id}`, { title: idea.title, note: idea.note })
  const [photo, setPhoto] = useState<File>()
  const save = useMutation({
    mutationFn: async () => {
      await call(changeIdea, { params: { id: idea.id }, body: { ...typed, version: idea.version } })
      if (photo) await call(addIdeaPhoto, { params: { id: idea.id }, file: photo })
    },
    onSuccess: () => { drop(); tell('Đã lưu ý tưởng'); onDone() },
    // Also when only the photo failed: the words were saved, and the next try must stand on their new version.
    onSettled: () => forget(listIdeas),
  })
  const short = typed.title.trim().length < 3
  return (
    <form className="stack idea-form" action={() => { if (!short) save.mutate() }} noValidate>
      {save.isError && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
      <IdeaFields typed={typed} onChange={setTyped} prefix={`sua-${idea.id}`} error={short ? 'Đặt tên ý tưởng, ít nhất 3 ký tự.' : undefined} />
      <SimilarCases title={typed.title} problem={typed.note} {...(idea.initiativeId !== null && { without: idea.initiativeId })} />
      <PhotoPicker photo={photo} onPick={setPhoto} label={idea.hasPhoto ? 'Thay ảnh' : 'Ảnh'} />
      <div className="row">
        <Button type="submit" busy={save.isPending}>Lưu ý tưởng</Button>
        <Button kind="quiet" onClick={() => { drop(); onDone() }}>Không sửa nữa</Button>
      </div>
    </form>
  )
}
