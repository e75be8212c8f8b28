import { readKin, setKin } from '@sangkien/contract/conflict'
import { findPeople } from '@sangkien/contract/people'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

/** One's kin in the agency, for who sits in a council: their dossiers are judged without them. */
export function KinCard() {
  const { data } = useSuspenseQuery(asks(readKin, {}))
  const [rows, setRows, drop] = useKept('nguoi-than', data.rows)
  const save = useMutation({ mutationFn: () => call(setKin, { body: { rows: rows.map(({ personId, relation }) => ({ personId, relation: relation.trim() })) } }), onSuccess: async () => { drop(); await forget(readKin); tell('Đã lưu người thân') } })
  const find = async (q: string, signal: AbortSignal) =>
    (await call(findPeople, { query: { q } }, { signal })).filter(({ id }) => !rows.some(({ personId }) => personId === id)).map(({ id, fullName, title, unitName }) => ({ id, label: fullName, note: [title, unitName].filter(Boolean).join(', ') }))
  const changed = JSON.stringify(rows) !== JSON.stringify(data.rows)
  const missing = rows.some(({ relation }) => relation.trim() === '')
  return (
    <Card title="Người thân trong cơ quan">
      <p className="soft">Là thành viên hội đồng, bạn không xét hồ sơ của người thân. Danh sách này chỉ bạn xem được; khi người thân nộp hồ sơ, người điều hành phiên họp thấy lý do bạn không tham gia.</p>
      {rows.length > 0 && (
        <ul className="plain stack">
          {rows.map((row, at) => (
            <li key={row.personId} className="row">
              <TextInput name={`kin.${at}`} label={`${row.name}${row.unitName === '' ? '' : ` (${row.unitName})`} là`} maxLength={60} placeholder="vợ, chồng, con, anh, chị, em…" value={row.relation} onChange={(relation) => setRows(rows.toSpliced(at, 1, { ...row, relation }))} />
              <button type="button" className="button quiet" aria-label={`Bỏ ${row.name}`} onClick={() => setRows(rows.toSpliced(at, 1))}><X className="icon" aria-hidden /></button>
            </li>
          ))}
        </ul>
      )}
      <Picker name="kin" label="Thêm người thân" chosen={[]} find={find} onChange={(chosen) => setRows([...rows, ...chosen.map(({ id, label, note }) => ({ personId: id as (typeof rows)[number]['personId'], name: label, unitName: note ?? '', relation: '' }))])} />
      {save.error && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
      {changed && <div className="row"><Button kind="primary" busy={save.isPending} reason={missing ? 'Ghi quan hệ của từng người.' : undefined} onClick={() => save.mutate()}>Lưu người thân</Button></div>}
    </Card>
  )
}
