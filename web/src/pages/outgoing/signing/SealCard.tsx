import { listSeals, readSealPicture } from '@sangkien/contract/outgoing'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileAddress } from '../../../api/api.ts'
import { asks } from '../../../api/queries.ts'
import { sayInstant } from '../../../say/day.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Section.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { SealPicker, SealPicture } from './SealPicker.tsx'

/** The seal that digital issuing puts on papers, and those before it. */
export function SealCard() {
  const { data: seals } = useQuery(asks(listSeals, {}))
  const [replacing, setReplacing] = useState(false)
  if (!seals) return null
  const [current, ...before] = seals
  const address = (id: string) => fileAddress(readSealPicture, { params: { id } })
  return (
    <Card title="Hình con dấu của cơ quan">
      {current ? (
        <figure className="plain">
          <SealPicture src={address(current.id)} diameter={current.diameter} says="Hình con dấu đang dùng" />
          <figcaption className="soft small">Đang dùng khi ban hành bằng chữ ký số; đường kính {current.diameter} mm. {current.keptByName} lưu {sayInstant(current.keptAt)}.</figcaption>
        </figure>
      ) : <p className="soft">Chưa có hình con dấu nên chưa ban hành được bằng tệp chứng thư số.</p>}
      {current && !replacing ? <div className="row"><Button onClick={() => setReplacing(true)}>Thay hình con dấu</Button></div> : <SealPicker onKept={() => { setReplacing(false); tell('Đã lưu hình con dấu') }} />}
      {before.length > 0 && (
        <details>
          <summary>Hình đã dùng trước đây ({before.length})</summary>
          <ul>{before.map(({ id, diameter, keptAt, keptByName }) => <li key={id}><a href={address(id)} target="_blank" rel="noopener">Đường kính {diameter} mm</a>, {keptByName} lưu {sayInstant(keptAt)}</li>)}</ul>
        </details>
      )}
    </Card>
  )
}
