import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Field, type FieldFrame } from './Field.tsx'
import './picker.css'

export interface PickerOption { readonly id: string; readonly label: string; readonly note?: string | undefined }

interface PickerProps extends FieldFrame {
  readonly chosen: readonly PickerOption[]
  readonly onChange: (chosen: PickerOption[]) => void
  /** Looks up what was typed; an older question is given up by the signal. */
  readonly find: (words: string, signal: AbortSignal) => Promise<readonly PickerOption[]>
  /** How many may be chosen; 1 unless said. */
  readonly most?: number | undefined
  readonly placeholder?: string | undefined
}

type Found = { readonly state: 'idle' | 'asking' | 'failed' } | { readonly state: 'found'; readonly options: readonly PickerOption[] }

/** Finds people (or anything with a name) by typing: the WAI-ARIA combobox with a list, arrows, Enter and Escape. */
export function Picker({ chosen, onChange, find, most = 1, placeholder, ...frame }: PickerProps) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const found = useFound(words, find)
  const options = found.state === 'found' ? found.options.filter(({ id }) => !chosen.some((one) => one.id === id)) : []
  const open = words.trim() !== ''
  const choose = (option: PickerOption | undefined) => {
    if (!option) return
    onChange([...chosen, option].slice(-most))
    setWords('')
    setAt(0)
    input.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) { event.stopPropagation(); event.preventDefault(); setWords('') }
    if (!open || options.length === 0) return
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + options.length) % options.length)
    else if (event.key === 'Enter' && !event.ctrlKey) choose(options[at])
    else return
    event.preventDefault()
  }
  return (
    <Field {...frame}>
      {(control) => {
        const listId = `${control.id}-ds`
        return (
          <div className="picker">
            {chosen.length > 0 && (
              <ul className="plain picker-chosen">
                {chosen.map(({ id, label, note }) => (
                  <li key={id}>
                    <span>{label}{note && <span className="soft small"> · {note}</span>}</span>
                    <button type="button" className="button quiet" aria-label={`Bỏ ${label}`} onClick={() => onChange(chosen.filter((one) => one.id !== id))}><X className="icon" aria-hidden /></button>
                  </li>
                ))}
              </ul>
            )}
            <input
              {...control} ref={input} className="control" role="combobox" autoComplete="off" aria-autocomplete="list" required={false}
              aria-expanded={open} aria-controls={listId} {...(open && options[at] && { 'aria-activedescendant': `${listId}-${at}` })}
              placeholder={placeholder ?? (chosen.length > 0 && most === 1 ? 'Gõ tên để đổi người' : 'Gõ tên, có dấu hoặc không dấu')}
              value={words} onChange={(event) => { setWords(event.target.value); setAt(0) }} onKeyDown={press} onBlur={() => setWords('')}
            />
            <ul id={listId} role="listbox" aria-label="Kết quả tìm" className="plain picker-list" hidden={!open || options.length === 0}>
              {options.map(({ id, label, note }, place) => (
                <li key={id} id={`${listId}-${place}`} role="option" aria-selected={place === at} onPointerDown={(event) => { event.preventDefault(); choose(options[place]) }}>
                  {label}{note && <span className="soft small">{note}</span>}
                </li>
              ))}
            </ul>
            <p className={open && options.length === 0 ? 'picker-list picker-none soft' : 'unseen'} role="status">{open ? sayFound(found, options.length) : ''}</p>
          </div>
        )
      }}
    </Field>
  )
}

function sayFound(found: Found, count: number): string {
  if (found.state === 'failed') return 'Chưa tìm được: mất kết nối. Hãy gõ lại.'
  if (found.state !== 'found') return 'Đang tìm…'
  return count === 0 ? 'Không thấy ai có tên như vậy.' : `${count} kết quả, dùng mũi tên để chọn.`
}

function useFound(words: string, find: PickerProps['find']): Found {
  const [found, setFound] = useState<Found>({ state: 'idle' })
  const ask = useRef(find)
  useEffect(() => { ask.current = find })
  useEffect(() => {
    const question = words.trim()
    if (question === '') { setFound({ state: 'idle' }); return }
    const given = new AbortController()
    setFound({ state: 'asking' })
    const timer = setTimeout(() => {
      ask.current(question, given.signal)
        .then((options) => { if (!given.signal.aborted) setFound({ state: 'found', options }) })
        .catch(() => { if (!given.signal.aborted) setFound({ state: 'failed' }) })
    }, 150)
    return () => { clearTimeout(timer); given.abort() }
  }, [words])
  return found
}
