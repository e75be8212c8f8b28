import type { VoteFigures } from './counted.ts'
import type { VoteMode } from './vote-mode.ts'

type Said = Pick<VoteFigures, 'agree' | 'disagree' | 'abstain' | 'needed' | 'base' | 'issued' | 'returned'>

/** The figures of one vote, as minutes write them; of a secret ballot its papers first: given out, returned, valid. Every paper the box takes is valid. */
export function sayFigures({ agree, disagree, abstain, needed, base, issued, returned }: Said): string {
  const counts = `${agree} đồng ý, ${disagree} không đồng ý, ${abstain} ý kiến khác hoặc phiếu không hợp lệ; cần ít nhất ${needed}/${base}`
  return issued === null || returned === null ? counts : `phát ra ${issued} phiếu, thu về ${returned} phiếu${issued > returned ? ` (không thu về ${issued - returned})` : ''}, hợp lệ ${returned} phiếu; ${agree} đồng ý, ${disagree} không đồng ý, ${abstain} không có ý kiến; cần ít nhất ${needed}/${base}`
}

/** How a sitting voted, of all its items: one way, or each item its own. */
export function sayModes(modes: readonly VoteMode[]): string {
  if (modes.length === 0 || modes.every((mode) => mode === 'open')) return 'Biểu quyết công khai'
  return modes.every((mode) => mode === 'secret') ? 'Bỏ phiếu kín' : 'Biểu quyết công khai hoặc bỏ phiếu kín theo từng sáng kiến'
}
