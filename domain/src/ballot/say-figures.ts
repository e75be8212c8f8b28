import type { VoteFigures } from './counted.ts'
import type { VoteMode } from './vote-mode.ts'

type Said = Pick<VoteFigures, 'agree' | 'disagree' | 'abstain' | 'needed' | 'base' | 'issued' | 'returned' | 'invalid'>

/** The figures of one vote, as minutes write them; of a secret ballot its papers first: given out, returned, valid and not. Every paper the box of the system takes is valid. */
export function sayFigures({ agree, disagree, abstain, needed, base, issued, returned, invalid }: Said): string {
  if (issued === null || returned === null) return `${agree} đồng ý, ${disagree} không đồng ý, ${abstain} ý kiến khác hoặc phiếu không hợp lệ; cần ít nhất ${needed}/${base}`
  const spoilt = invalid ?? 0
  const papers = `phát ra ${issued} phiếu, thu về ${returned} phiếu${issued > returned ? ` (không thu về ${issued - returned})` : ''}, hợp lệ ${returned - spoilt} phiếu${spoilt > 0 ? `, không hợp lệ ${spoilt} phiếu` : ''}`
  return `${papers}; ${agree} đồng ý, ${disagree} không đồng ý, ${abstain} không có ý kiến; cần ít nhất ${needed}/${base}`
}

/** How a sitting voted, of all its items: one way, or each item its own. */
export function sayModes(modes: readonly VoteMode[]): string {
  if (modes.length === 0 || modes.every((mode) => mode === 'open')) return 'Biểu quyết công khai'
  return modes.every((mode) => mode === 'secret') ? 'Bỏ phiếu kín' : 'Biểu quyết công khai hoặc bỏ phiếu kín theo từng sáng kiến'
}
