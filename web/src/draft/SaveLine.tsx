import { CircleCheck, CloudOff, LoaderCircle, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react'
import { sayTime } from '../say/day.ts'
import { sayFault } from '../say/fault.ts'
import type { SaveState } from './autosaver.ts'
import './save-line.css'

const signs: { readonly [State in SaveState['state']]: LucideIcon } = { saved: CircleCheck, unsaved: PenLine, saving: LoaderCircle, waiting: CloudOff, refused: TriangleAlert, stale: TriangleAlert }

/** Where the text stands: saved when, on its way, kept here for now, or not taken and why. */
export function SaveLine({ state, words }: { state: SaveState; /** Said instead of the usual words. */ words?: string | undefined }) {
  const Sign = signs[state.state]
  return (
    <p className={`save-line ${state.state}`} role="status">
      <Sign className="icon" aria-hidden />
      <span>{words ?? sayState(state)}</span>
    </p>
  )
}

function sayState(state: SaveState): string {
  switch (state.state) {
    case 'saved': return state.at === undefined ? 'Mọi thay đổi đã được lưu' : `Đã lưu lúc ${sayTime(state.at)}`
    case 'unsaved':
    case 'saving': return 'Đang lưu…'
    case 'waiting': return 'Chưa gửi được, đã giữ trong trình duyệt này; sẽ gửi khi có kết nối'
    case 'refused': return `Chưa lưu được, đã giữ trong trình duyệt này: ${sayFault(state.error).title}`
    case 'stale': return 'Người khác vừa sửa chỗ này; bản của bạn vẫn được giữ'
  }
}
