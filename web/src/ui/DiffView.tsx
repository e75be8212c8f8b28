import { useMemo } from 'react'
import { diffWords } from './word-diff.ts'
import './diff-view.css'

/** Two texts as one, with what was taken out struck through and what was put in underlined: legible without colour. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWords(before, after), [before, after])
  if (before === after) return <p className="soft">Hai bản giống nhau.</p>
  return (
    <div className="diff">
      {parts.map(({ text, kind }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        return kind === 'added'
          ? <ins key={at}><span className="unseen">[thêm: </span>{text}<span className="unseen">]</span></ins>
          : <del key={at}><span className="unseen">[bỏ: </span>{text}<span className="unseen">]</span></del>
      })}
    </div>
  )
}
