import { sayInstant } from '../../say/day.ts'
import type { MinutesView, TextView } from './minutes-form.ts'

/** A text with its corrections: what was struck out crossed, what was put in underlined, each with who did it and when. */
export function TrackedText({ minutes, pieces }: { minutes: MinutesView; pieces: TextView['pieces'] }) {
  const by = (version: number | null) => {
    const one = minutes.versions.find((other) => other.version === version)
    return one ? `${one.by}, ${sayInstant(one.at)}: ${one.reason}` : undefined
  }
  return (
    <span className="diff">
      {pieces.map(({ text, ins, del }, at) => {
        if (del !== null) return <del key={at} title={by(del)}><span className="unseen">[bỏ: </span>{text}<span className="unseen">]</span></del>
        return ins === null ? <span key={at}>{text}</span> : <ins key={at} title={by(ins)}><span className="unseen">[thêm: </span>{text}<span className="unseen">]</span></ins>
      })}
    </span>
  )
}
