import { ArrowDown, ArrowUp, OctagonAlert, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { type Editing, moved, putAt, without } from './editing.ts'
import './editor.css'

interface ListEditorProps<T> {
  readonly title: string
  /** The address of the list in the regulation: fields of its members are named by it. */
  readonly path: string
  readonly list: readonly T[]
  readonly onChange: (list: readonly T[]) => void
  readonly nameOf: (one: T) => string
  readonly keyOf: (one: T, at: number) => string
  /** "Thêm điều kiện", and what is added; absent where the law names every member. */
  readonly add?: { readonly verb: string; readonly make: () => T } | undefined
  readonly fixedOrder?: boolean | undefined
  /** What is wrong at a place: said at the list, at its members, and on a member that is shut. */
  readonly wrong: Editing['wrong']
  /** Said at the list besides. */
  readonly error?: string | undefined
  readonly children: (one: T, put: (one: T) => void, at: number) => ReactNode
}

/** A list of the regulation: each member opens to be edited, moved or taken out. */
export function ListEditor<T>({ title, path, list, onChange, nameOf, keyOf, add, fixedOrder, wrong, error = wrong(path), children }: ListEditorProps<T>) {
  const members = useRef<HTMLFieldSetElement>(null)
  const [added, setAdded] = useState<number>()
  // What was just added stands open, with the hand on its first field.
  useEffect(() => {
    const member = added === undefined ? undefined : members.current?.querySelectorAll<HTMLDetailsElement>(':scope > details')[added]
    if (!member) return
    member.open = true
    member.querySelector<HTMLElement>('input, textarea, select')?.focus()
    setAdded(undefined)
  }, [added])
  return (
    <fieldset ref={members} className="rule-list stack tight">
      <legend className="field-label">{title}</legend>
      {error && <FieldError id={`${path}-loi`}>{error}</FieldError>}
      {list.map((one, at) => (
        <details key={keyOf(one, at)} className="rule-item">
          <summary>{nameOf(one) || `Mục ${at + 1} chưa có tên`}{wrong.within(`${path}[${at}]`) && <span className="rule-wrong"><OctagonAlert className="icon" aria-hidden />Có chỗ mâu thuẫn</span>}</summary>
          <div className="stack">
            {children(one, (next) => onChange(putAt(list, at, next)), at)}
            <div className="row">
              {!fixedOrder && <Button kind="quiet" icon={ArrowUp} aria-label={`Đưa “${nameOf(one)}” lên trên`} onClick={() => onChange(moved(list, at, -1))}>Lên</Button>}
              {!fixedOrder && <Button kind="quiet" icon={ArrowDown} aria-label={`Đưa “${nameOf(one)}” xuống dưới`} onClick={() => onChange(moved(list, at, 1))}>Xuống</Button>}
              {add && <Button kind="quiet" icon={Trash2} aria-label={`Bỏ “${nameOf(one)}”`} onClick={() => onChange(without(list, at))}>Bỏ</Button>}
            </div>
          </div>
        </details>
      ))}
      {add && <div className="row"><Button icon={Plus} onClick={() => { onChange([...list, add.make()]); setAdded(list.length) }}>{add.verb}</Button></div>}
    </fieldset>
  )
}
