import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'

const verdicts = {
  valid: { sign: CircleCheck, words: 'Còn hiệu lực' }, revoked: { sign: CircleX, words: 'Không còn hiệu lực' }, unknown: { sign: CircleHelp, words: 'Không tìm thấy' },
} as const

/** The answer, to be read at arm's length: sign, colour and words. */
export function Verdict({ state }: { state: keyof typeof verdicts }) {
  const { sign: Sign, words } = verdicts[state]
  return <p className={`verdict ${state}`} role="status"><Sign className="icon" aria-hidden /><strong>{words}</strong></p>
}
