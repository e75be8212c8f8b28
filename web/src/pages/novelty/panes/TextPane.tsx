import { type ReactNode, type Ref, useMemo } from 'react'
import { maskWords } from './mask-words.ts'
import { passageWords } from './passages.ts'
import { type Mark, type Masked, type Piece, piecesOf } from './pieces.ts'

interface TextPaneProps {
  readonly name: string
  readonly about: ReactNode
  readonly title: string
  readonly parts: readonly { readonly label: string; readonly text: string }[]
  readonly marks: readonly Mark[]
  readonly masks: readonly Masked[]
  readonly here: number | undefined
  readonly choose: (passage: number) => void
  readonly hrefOf: (passage: number) => string
  readonly pane: Ref<HTMLElement>
}

/** One of the two texts, set like a document; passages coloured, edged and numbered, what does not count in grey. */
export function TextPane({ name, about, title, parts, marks, masks, here, choose, hrefOf, pane }: TextPaneProps) {
  const pieces = useMemo(() => piecesOf(parts, marks, masks), [parts, marks, masks])
  const kinds = useMemo(() => new Map(marks.map(({ number, kind }) => [number, kind])), [marks])
  const show = (piece: Piece, at: number) => {
    if (piece.marks.length === 0) return <Words key={at} piece={piece} />
    const kind = piece.marks.some((one) => kinds.get(one) === 'same') ? 'same' : 'reworded'
    return (
      <span key={at}>
        {piece.begins.map((one) => <a key={one} className={`passage-number ${kinds.get(one)} ${one === here ? 'here' : ''}`} data-passage={one} href={hrefOf(one)} title={passageWords[kinds.get(one)!]} onClick={(event) => { event.preventDefault(); choose(one) }}><span className="unseen">Đoạn </span>{one}</a>)}
        <mark className={`passage ${kind} ${here !== undefined && piece.marks.includes(here) ? 'here' : ''}`}><Words piece={piece} /></mark>
      </span>
    )
  }
  return (
    <section ref={pane} className="novelty-pane" tabIndex={0} aria-label={name}>
      <header><h3>{name}</h3><p className="soft small">{about}</p></header>
      <p className="novelty-pane-title">{title}</p>
      {parts.length === 0 && <p className="soft">Nguồn này chỉ có tên, không có toàn văn để so.</p>}
      {parts.map(({ label }, at) => (
        <div key={at} className="novelty-part">
          {label !== '' && <h4>{label}</h4>}
          <p className="dossier-words">{pieces[at]!.map(show)}</p>
        </div>
      ))}
    </section>
  )
}

const Words = ({ piece: { text, mask } }: { piece: Piece }) => (mask === undefined ? text : <span className="not-counted" title={maskWords[mask]}>{text}</span>)
