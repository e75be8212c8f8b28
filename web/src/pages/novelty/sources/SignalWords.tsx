import type { Source } from '../novelty.ts'
import { sayByModel, sayFrame, saySignal, type Signal } from '../source-words.ts'

/** One signal of a source: its mark as in the panes, and how much in words. Never a colour or a figure alone. */
export function SignalWords({ source, signal }: { source: Source; signal: Signal }) {
  const said = saySignal(source, signal)
  const frame = signal === 'sameProblem' ? sayFrame(source) : undefined
  const model = signal === 'reworded' ? sayByModel(source) : undefined
  if (said === undefined && model === undefined) return <span className="soft">Không thấy</span>
  // The frame has a line of its own, in fuller words than the list of signals has.
  const rest = frame === undefined ? said : said?.split('; ').filter((part) => !part.startsWith('Cùng khuôn') && !part.startsWith('Tên ')).join('; ')
  return (
    <span className={`signal ${signal} ${source.shown[signal] ? '' : 'soft'}`}>
      {frame && <span className="below">{frame}</span>}
      {rest && <span className="below">{rest}</span>}
      {model && <span className="below soft small">{model}</span>}
    </span>
  )
}
