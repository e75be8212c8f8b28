import { endRole, grantRole, listUnits, type Person, readPerson } from '@sangkien/contract/people'
import { givenRoles } from '@sangkien/domain/people/role'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayPeriod } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayRole } from '../../say/role.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { DelegateDialog } from './DelegateDialog.tsx'

const given = givenRoles
type Asked = { readonly what: 'grant' } | { readonly what: 'end'; readonly grantId: string; readonly words: string }

/** Roles from one day to another, each with its basis; ending one keeps it in the past. */
export function RolesCard({ person }: { person: Wire<Person> }) {
  const { data: units } = useSuspenseQuery(asks(listUnits, {}))
  const { today } = useMe()
  const [asked, setAsked] = useState<Asked>()
  const [typed, setTyped] = useState({ role: given[0]!, unitId: '', from: '', to: '', basis: '' })
  const [handing, setHanding] = useState<{ readonly grantId: string; readonly words: string }>()
  const done = async () => { setAsked(undefined); await forget(readPerson) }
  const grant = useMutation({ mutationFn: () => call(grantRole, { params: { id: person.id }, body: { ...typed, unitId: typed.role === 'unit_head' ? typed.unitId || null : null, to: typed.to || null } }), onSuccess: done })
  const end = useMutation({ mutationFn: (grantId: string) => call(endRole, { params: { id: person.id, grantId }, body: { to: typed.to } }), onSuccess: done })
  const start = (next: Asked) => { grant.reset(); end.reset(); setTyped({ ...typed, to: '', basis: '' }); setAsked(next) }
  return (
    <Card title="Vai trò" aside={<Button onClick={() => start({ what: 'grant' })}>Giao vai trò</Button>}>
      {person.grants.length === 0 && <p className="soft">Chưa có vai trò riêng; ai cũng nộp được hồ sơ và ý tưởng.</p>}
      <ul className="plain stack tight">
        {person.grants.map((one) => (
          <li key={one.id}>
            <strong>{sayRole(one.role)}</strong>{one.unitName && `, ${one.unitName}`}<br />
            <span className="soft small">{one.delegatedBy && `Được ${one.delegatedBy} ủy quyền · `}{sayPeriod(one.from, one.to)}{one.basis && ` · ${one.basis}`}</span>{' '}
            {one.delegable && (one.to === null || one.to > today) && <><button type="button" className="link small" onClick={() => setHanding({ grantId: one.id, words: [sayRole(one.role), one.unitName].filter(Boolean).join(', ') })}>Ủy quyền</button>{' · '}</>}
            {(one.to === null || one.to > today) && <button type="button" className="link small" onClick={() => start({ what: 'end', grantId: one.id, words: sayRole(one.role) })}>Thôi vai trò</button>}
          </li>
        ))}
      </ul>
      <DelegateDialog grantId={handing?.grantId} words={handing?.words ?? ''} holderId={person.id} onClose={() => setHanding(undefined)} />
      <FormDialog open={asked?.what === 'grant'} onClose={() => setAsked(undefined)} title={`Giao vai trò cho ${person.fullName}`} verb="Giao vai trò" onSend={() => grant.mutate()} busy={grant.isPending} fault={grant.isError ? sayFault(grant.error) : undefined} reason={typed.from === '' ? 'Cần có ngày bắt đầu.' : typed.role === 'unit_head' && typed.unitId === '' ? 'Trưởng đơn vị cần gắn với một đơn vị.' : undefined}>
        <SelectInput name="role" label="Vai trò" options={given.map((role) => ({ value: role, label: sayRole(role) }))} value={typed.role} onChange={(role) => setTyped({ ...typed, role: role as typeof typed.role })} />
        {typed.role === 'unit_head' && <SelectInput name="roleUnit" label="Đơn vị" required empty="Chọn đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} value={typed.unitId} onChange={(unitId) => setTyped({ ...typed, unitId })} />}
        <DateInput name="roleFrom" label="Từ ngày" required value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
        <DateInput name="roleTo" label="Đến hết ngày" help="Để trống khi chưa có thời hạn." value={typed.to} onChange={(to) => setTyped({ ...typed, to })} />
        <TextInput name="basis" label="Căn cứ" help="Số quyết định hoặc phân công." maxLength={300} value={typed.basis} onChange={(basis) => setTyped({ ...typed, basis })} />
      </FormDialog>
      <FormDialog open={asked?.what === 'end'} onClose={() => setAsked(undefined)} title={`Thôi vai trò ${asked?.what === 'end' ? asked.words : ''}`} verb="Thôi vai trò" onSend={() => { if (asked?.what === 'end') end.mutate(asked.grantId) }} busy={end.isPending} fault={end.isError ? sayFault(end.error) : undefined} reason={typed.to === '' ? 'Cần có ngày cuối.' : undefined}>
        <DateInput name="endTo" label="Giữ vai trò đến hết ngày" required value={typed.to} onChange={(to) => setTyped({ ...typed, to })} />
      </FormDialog>
    </Card>
  )
}
