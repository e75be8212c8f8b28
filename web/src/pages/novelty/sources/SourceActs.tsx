import { useWork } from '../work-context.ts'
import type { Cited } from '../conclusion/cited.ts'
import { isSame } from '../conclusion/cited.ts'
import { sayReason } from '../../../say/act.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Source } from '../novelty.ts'

/** Taking a source as a ground, or setting it aside with a reason. */
export const SourceActs = ({ source: { textId, title, hidden } }: { source: Source }) => hidden ? null : <GroundActs of={{ textId, span: null, passage: null, title }} what="nguồn" named={title} />

interface GroundActsProps { readonly of: Cited; readonly what: 'nguồn' | 'đoạn'; readonly named: string }

export function GroundActs({ of, what, named }: GroundActsProps) {
  const { acts, cited, cite, uncite, setAside } = useWork()
  const taken = cited.some((one) => isSame(one, of))
  const aim = <span className="unseen">: {named}</span>
  return (
    <span className="ground-acts no-print">
      {acts.conclude === null && (taken
        ? <Button kind="quiet" aria-pressed onClick={() => uncite(of)}>Thôi lấy làm căn cứ{aim}</Button>
        : <Button kind="quiet" aria-pressed={false} onClick={() => cite(of)}>Lấy làm căn cứ{aim}</Button>)}
      {acts.exclude !== undefined && sayReason(acts.exclude) === undefined && <Button kind="quiet" onClick={() => setAside(of)}>Loại trừ {what}…{aim}</Button>}
    </span>
  )
}
