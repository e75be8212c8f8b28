import { useStanding } from '../../api/standing.ts'
import type { SaveState } from '../../draft/autosaver.ts'
import { SaveLine } from '../../draft/SaveLine.tsx'
import { sayTime } from '../../say/day.ts'

/** Where a sheet lies: on the server since when, on its way, or on this machine; and that there is no network, when there is none. */
export function SheetState({ state, savedAt }: { state: SaveState; savedAt: string | null }) {
  const { connected } = useStanding()
  return <SaveLine state={state} words={sayWhere(state, savedAt, connected)} />
}

function sayWhere(state: SaveState, savedAt: string | null, connected: boolean): string | undefined {
  const network = connected ? '' : 'Đang không có mạng. '
  if (state.state === 'waiting' || (!connected && state.state !== 'saved' && state.state !== 'stale' && state.state !== 'refused')) return `${network}Chưa gửi – lưu trên máy này`
  if (state.state !== 'saved') return undefined
  const at = state.at ?? (savedAt === null ? undefined : Date.parse(savedAt))
  return at === undefined ? `${network}Chưa điền gì` : `${network}Đã lưu trên máy chủ lúc ${sayTime(at)}`
}
