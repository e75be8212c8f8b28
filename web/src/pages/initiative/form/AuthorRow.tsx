import { Trash2 } from 'lucide-react'
import { useMe } from '../../../frame/me.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Initiative } from '../initiative.ts'
import type { AuthorTyped } from './authors-typed.ts'
import { NoteConfirmation } from './NoteConfirmation.tsx'

interface AuthorRowProps { readonly author: AuthorTyped; readonly at: number; readonly single: boolean; /** As it stands saved, with this share; absent while it is not. */ readonly saved: Initiative['authors'][number] | undefined; readonly put: (change: Partial<AuthorTyped>) => void; readonly remove: () => void }

/** One author: name, share, what they did; and whether they have confirmed the share that stands. */
export function AuthorRow({ author: { personId, name, unitName, share, contribution }, at, single, saved, put, remove }: AuthorRowProps) {
  const { person } = useMe()
  const isMe = personId === person.id
  const confirmed = saved?.confirmed ?? false
  return (
    <fieldset className="form-row">
      <legend>{at + 1}. {name}{isMe && ' (bạn)'}<span className="soft small">, {unitName}</span></legend>
      <div className="author-fields">
        <NumberInput name={`authors-${at}-share`} label="Tỷ lệ đóng góp" unit="%" min={0.01} max={100} value={share === null ? null : share / 100} onChange={(value) => put({ share: value === null ? null : Math.round(value * 100) })} />
        <TextInput name={`authors-${at}-contribution`} label="Đã làm gì" maxLength={1000} value={contribution} onChange={(words) => put({ contribution: words })} />
      </div>
      <div className="row">
        {!single && <StateBadge tone={confirmed ? 'done' : 'waiting'}>{confirmed ? 'Đã xác nhận' : isMe ? 'Xác nhận khi bạn lưu' : 'Chờ xác nhận'}</StateBadge>}
        {!single && saved?.leftOn && !confirmed && <NoteConfirmation author={saved} />}
        {!isMe && <Button kind="quiet" icon={Trash2} onClick={remove} aria-label={`Bỏ ${name} khỏi danh sách tác giả`}>Bỏ</Button>}
      </div>
    </fieldset>
  )
}
