import { type Beyond, readAdoptionPaper, readBeyond } from '@sangkien/contract/nomination'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayDay, sayPeriod } from '../../say/day.ts'
import { sayLevel, sayNominationState, nominationTone } from '../../say/level.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Section.tsx'
import { EndAdoptionDialog, NoteAdoptionDialog } from './AdoptionDialogs.tsx'
import { NominationPart } from './NominationPart.tsx'
import { ProposeButton } from './ProposeButton.tsx'
import './nomination.css'

type Adoption = Wire<Beyond>['adoptions'][number]

/** What becomes of a recognised initiative: which units apply it, and how far it is at the levels above. */
export function BeyondCard({ id, inviting = false }: { id: string; /** Also for whom there is nothing to do or to read: they came to apply it, and are told whose word it takes. */ inviting?: boolean }) {
  const { data } = useSuspenseQuery(asks(readBeyond, { params: { id } }))
  const [noting, setNoting] = useState(false)
  const [ending, setEnding] = useState<Adoption>()
  const { adoptions, mayTellOf, nominations, open } = data
  if (!inviting && adoptions.length + mayTellOf.length + nominations.length + open.length === 0) return null
  return (
    <Card id="ap-dung" title="Áp dụng và đề nghị cấp trên" aside={mayTellOf.length > 0 && <Button onClick={() => setNoting(true)}>Xác nhận áp dụng</Button>}>
      {adoptions.length === 0 ? <p className="soft">Chưa đơn vị nào xác nhận đang áp dụng.</p> : (
        <ul className="plain stack tight">
          {adoptions.map((one) => (
            <li key={one.id}>
              <strong>{one.unitName}</strong>{one.to !== null && ' (đã thôi)'}<br />
              <span className="soft small">{sayPeriod(one.from, one.to)} · {one.byName} xác nhận</span>
              {one.effect && <p className="small adoption-effect">{one.effect}</p>}
              {one.hasPaper && <span className="small">Giấy xác nhận áp dụng: {(['docx', 'pdf'] as const).map((format, at) => <span key={format}>{at > 0 && ', '}<a href={fileAddress(readAdoptionPaper, { params: { id: one.id, format } })} {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}>{format === 'docx' ? 'Word' : 'PDF'}<span className="unseen"> của {one.unitName}{format === 'pdf' && ' (mở ở cửa sổ mới)'}</span></a></span>)}</span>}
              {one.mine && one.to === null && <>{' '}<button type="button" className="link small" onClick={() => setEnding(one)}>Thôi áp dụng</button></>}
            </li>
          ))}
        </ul>
      )}
      {inviting && mayTellOf.length === 0 && !adoptions.some(({ mine }) => mine) && <p className="small">Muốn áp dụng cho đơn vị mình: trưởng đơn vị xác nhận áp dụng ở trang này. Hãy gửi địa chỉ trang cho trưởng đơn vị của bạn.</p>}
      {nominations.map((one) => (
        <section key={one.id} className="nomination" aria-label={`Đề nghị ${sayLevel(one.level).toLowerCase()}`}>
          <div className="row between"><strong>{sayLevel(one.level)}</strong><StateBadge tone={nominationTone(one.state)}>{sayNominationState(one.state)}</StateBadge></div>
          {one.sentOn !== null && <p className="soft small">Công văn số {one.sentNumber} ngày {sayDay(one.sentOn)}, gửi {one.authority}</p>}
          {one.answeredOn !== null && <p className="soft small">{sayNominationState(one.state)} theo văn bản số {one.answerNumber} ngày {sayDay(one.answeredOn)}{one.answerNote && `. ${one.answerNote}`}</p>}
          {one.papers.length > 0 && <NominationPart id={id} one={one} />}
        </section>
      ))}
      {open.filter(({ level }) => !nominations.some((one) => one.level === level && one.state !== 'declined')).map(({ level, refusal }) => <ProposeButton key={level} id={id} level={level} refusal={refusal} />)}
      <NoteAdoptionDialog id={id} open={noting} units={mayTellOf} onClose={() => setNoting(false)} />
      <EndAdoptionDialog id={id} adoption={ending} onClose={() => setEnding(undefined)} />
    </Card>
  )
}
