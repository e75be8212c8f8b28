import { Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import type { WordsTyped } from './own-words.ts'

type List = WordsTyped['abbreviations']

/** Two columns: the abbreviation as it is written, and what it stands for. */
export function Abbreviations({ list, error, onChange }: { list: List; error: string | undefined; onChange: (list: List) => void }) {
  const table = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => { if (added > 0) [...(table.current?.querySelectorAll<HTMLInputElement>('td:first-child input') ?? [])].at(-1)?.focus() }, [added])
  const put = (at: number, change: Partial<List[number]>) => onChange(list.map((one, place) => (place === at ? { ...one, ...change } : one)))
  return (
    <div ref={table} role="group" aria-labelledby="ten-viet-tat" className={`field ${error ? 'wrong' : ''}`}>
      <span id="ten-viet-tat" className="field-label">Chữ viết tắt</span>
      <span className="field-help">Chữ viết tắt được đọc thành chữ đầy đủ trước khi so, ví dụ TTHC là thủ tục hành chính. Để trống cột bên phải thì một chữ viết tắt có sẵn không còn được đọc thành chữ đầy đủ.</span>
      {list.length > 0 && (
        <table className="abbreviations">
          <thead><tr><th scope="col">Viết tắt</th><th scope="col">Viết đầy đủ</th><th scope="col"><span className="unseen">Bỏ</span></th></tr></thead>
          <tbody>
            {list.map(({ short, stands }, at) => (
              <tr key={at}>
                <td><input className="control" aria-label={`Viết tắt, dòng ${at + 1}`} maxLength={20} value={short} onChange={(event) => put(at, { short: event.target.value })} /></td>
                <td><input className="control" aria-label={`Viết đầy đủ, dòng ${at + 1}`} maxLength={120} value={stands} onChange={(event) => put(at, { stands: event.target.value })} /></td>
                <td><Button kind="quiet" icon={X} aria-label={`Bỏ dòng ${at + 1}${short && `: ${short}`}`} onClick={() => onChange(list.filter((_one, place) => place !== at))}>Bỏ</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {error && <FieldError id="viet-tat-loi">{error}</FieldError>}
      <div className="row"><Button icon={Plus} onClick={() => { onChange([...list, { short: '', stands: '' }]); setAdded(added + 1) }}>Thêm chữ viết tắt</Button></div>
    </div>
  )
}
