import { findPeople } from '@sangkien/contract/people'
import { ArrowUp, X } from 'lucide-react'
import { call } from '../../api/api.ts'
import { saySeat, seatOptions } from '../../say/seat.ts'
import { Picker } from '../../ui/Picker.tsx'
import { nextSeat, type SeatRow } from './council-form.ts'

interface SeatRowsProps { readonly rows: readonly SeatRow[]; readonly onChange: (rows: SeatRow[]) => void; readonly error: string | undefined }

/** The people of a council and their seats, in the order of the decision. A new one takes the first seat still free. */
export function SeatRows({ rows, onChange, error }: SeatRowsProps) {
  const find = async (q: string, signal: AbortSignal) =>
    (await call(findPeople, { query: { q } }, { signal })).filter(({ id }) => !rows.some(({ personId }) => personId === id))
      .map(({ id, fullName, title, unitName }) => ({ id, label: fullName, note: [title, unitName].filter(Boolean).join(', ') }))
  const change = (at: number, row: SeatRow) => onChange(rows.toSpliced(at, 1, row))
  const raise = (at: number) => onChange(rows.toSpliced(at, 1).toSpliced(at - 1, 0, rows[at]!))
  return (
    <div className="stack">
      {rows.length > 0 && (
        <ol className="plain seat-rows">
          {rows.map((row, at) => (
            <li key={row.personId}>
              <span className="seat-person"><strong>{row.name}</strong><span className="soft small">{row.note}</span></span>
              <select className="control" aria-label={`Chức danh của ${row.name}`} value={row.seat} onChange={(event) => change(at, { ...row, seat: seatOptions.find(({ value }) => value === event.target.value)?.value ?? 'member' })}>
                {seatOptions.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
              </select>
              <span className="row seat-acts">
                <button type="button" className="button quiet" disabled={at === 0} aria-label={`Đưa ${row.name} lên trên`} onClick={() => raise(at)}><ArrowUp className="icon" aria-hidden /></button>
                <button type="button" className="button quiet" aria-label={`Bỏ ${row.name}`} onClick={() => onChange(rows.toSpliced(at, 1))}><X className="icon" aria-hidden /></button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <Picker
        name="person" label="Thêm thành viên" error={error} chosen={[]} find={find} help={`Người tiếp theo được ghi là ${saySeat(nextSeat(rows)).toLowerCase()}; đổi được sau khi chọn.`}
        onChange={(chosen) => onChange([...rows, ...chosen.map(({ id, label, note }) => ({ personId: id, name: label, note: note ?? '', seat: nextSeat(rows) }))])}
      />
    </div>
  )
}
