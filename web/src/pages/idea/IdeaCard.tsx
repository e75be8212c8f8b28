import { type listIdeas, readIdeaPhoto } from '@sangkien/contract/idea'
import { FilePen, PenLine } from 'lucide-react'
import { useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import type { Reply } from '../../api/wire.ts'
import { sayDayOf } from '../../say/day.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { BeginDossier } from '../initiative/list/BeginDossier.tsx'
import { ChangeIdea } from './ChangeIdea.tsx'
import { RemoveIdea } from './RemoveIdea.tsx'

export type Idea = Reply<typeof listIdeas>['rows'][number]

/** One idea: what, when and by whom, its photo, and what may come of it. */
export function IdeaCard({ idea }: { idea: Idea }) {
  const [changing, setChanging] = useState(false)
  const { id, title, note, authorName, unitName, mine, notedAt, hasPhoto, initiativeId } = idea
  const photo = fileAddress(readIdeaPhoto, { params: { id } })
  return (
    <li className={`idea ${hasPhoto ? 'with-photo' : ''}`} data-row={changing ? undefined : ''}>
      {changing ? <ChangeIdea idea={idea} onDone={() => setChanging(false)} /> : (
        <>
          {hasPhoto && <a href={photo} target="_blank" rel="noreferrer" aria-label={`Ảnh của ý tưởng “${title}”`}><img className="idea-photo" src={photo} alt="" loading="lazy" /></a>}
          <div className="idea-words">
            <h3>{title}</h3>
            <p className="soft small">Ghi ngày <span className="figures">{sayDayOf(notedAt)}</span>{!mine && `, ${authorName}, ${unitName}`}</p>
            {note && <p className="idea-note">{note}</p>}
            <div className="row">
              {initiativeId !== null && <ButtonLink icon={FilePen} href={`/sang-kien/${initiativeId}`}>Mở hồ sơ đã lập</ButtonLink>}
              {mine && initiativeId === null && <BeginDossier ideaId={id} kind="secondary">Lập hồ sơ sáng kiến</BeginDossier>}
              {mine && <Button kind="quiet" icon={PenLine} onClick={() => setChanging(true)}>Sửa</Button>}
              {mine && initiativeId === null && <RemoveIdea idea={idea} />}
            </div>
          </div>
        </>
      )}
    </li>
  )
}
