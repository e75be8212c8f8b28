import { addIdeaPhoto, listIdeas, noteIdea } from '@sangkien/contract/idea'
import { useMutation } from '@tanstack/react-query'
import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import { SimilarCases } from '../novelty/similar/SimilarCases.tsx'
import { IdeaFields, nothingNoted } from './IdeaFields.tsx'
import { PhotoPicker } from './PhotoPicker.tsx'

/** Title, a few words, a photo; kept in the browser until it is noted. */
export function NoteIdea() {
  const [typed, setTyped, drop] = useKept('y-tuong/moi', nothingNoted)
  const [photo, setPhoto] = useState<File>()
  const [tried, setTried] = useState(false)
  const note = useMutation({
    mutationFn: async () => {
      const idea = await call(noteIdea, { body: typed })
      // The idea stands once it is noted; a photo that failed is told of, and can be added to it again.
      const failed = photo && (await call(addIdeaPhoto, { params: { id: idea.id }, file: photo }).then(() => undefined, (error: unknown) => error))
      return { failed }
    },
    onSuccess: async ({ failed }) => {
      setTyped(nothingNoted)
      drop()
      setPhoto(undefined)
      setTried(false)
      await forget(listIdeas)
      if (!failed) tell('Đã ghi ý tưởng')
    },
  })
  const short = typed.title.trim().length < 3
  const send = () => { setTried(true); if (!short) note.mutate() }
  return (
    <Card title="Ghi ý tưởng mới">
      <form className="stack" action={send} noValidate>
        {note.isError && <Notice tone="error" live title={sayFault(note.error).title}>{sayFault(note.error).advice}</Notice>}
        {note.data?.failed !== undefined && <Notice tone="warning" live title={`Đã ghi ý tưởng, nhưng ảnh chưa tải lên được: ${sayFault(note.data.failed).title}`}>Mở ý tưởng vừa ghi ở dưới để thêm ảnh.</Notice>}
        <IdeaFields typed={typed} onChange={setTyped} error={tried && short ? 'Đặt tên ý tưởng, ít nhất 3 ký tự.' : undefined} />
        <SimilarCases title={typed.title} problem={typed.note} />
        <PhotoPicker photo={photo} onPick={setPhoto} />
        <div className="row end"><Button kind="primary" type="submit" icon={Lightbulb} busy={note.isPending}>Ghi ý tưởng</Button></div>
      </form>
    </Card>
  )
}
