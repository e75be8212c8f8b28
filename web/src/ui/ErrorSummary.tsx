import { OctagonAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fieldId } from './Field.tsx'
import './notice.css'

export interface FieldProblem { readonly field: string; readonly message: string }

/**
 * All that is missing or wrong in a form, each line a link to its field. Takes focus whenever the list changes to another
 * one, so that it is read out and the eye finds it.
 */
export function ErrorSummary({ problems, title = 'Chưa gửi được: còn chỗ cần sửa' }: { problems: readonly FieldProblem[]; title?: string }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = problems.map(({ field, message }) => `${field} ${message}`).join('\n')
  useEffect(() => { if (shown) box.current?.focus() }, [shown])
  if (problems.length === 0) return null
  return (
    <div ref={box} className="notice error" role="alert" tabIndex={-1}>
      <OctagonAlert className="icon" aria-hidden />
      <div className="notice-words">
        <p className="notice-title">{title}</p>
        <ul>
          {problems.map(({ field, message }) => <li key={`${field} ${message}`}><a href={`#${fieldId(field)}`} onClick={(event) => { if (goTo(field)) event.preventDefault() }}>{message}</a></li>)}
        </ul>
      </div>
    </div>
  )
}

function goTo(field: string): boolean {
  const target = document.getElementById(fieldId(field))
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
  return target !== null
}
