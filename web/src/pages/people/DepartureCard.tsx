import { leaveAgency, type Leaving, type Person, readLeaving, readPerson, undoDeparture } from '@sangkien/contract/people'
import { type DepartureReason, departureReasons } from '@sangkien/domain/people/refuse-departure'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayDay, sayInstant } from '../../say/day.ts'
import { sayDepartureReason } from '../../say/departure.ts'
import { sayFault } from '../../say/fault.ts'
import { sayRole } from '../../say/role.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

type Asked = 'leave' | 'return'

/** Leaving as an act with its day, reason and paper; what stays open is told before, and it can be taken back. */
export function DepartureCard({ person }: { person: Wire<Person> }) {
  const { today } = useMe()
  const [asked, setAsked] = useState<Asked>()
  const [typed, setTyped] = useState<{ lastDay: string; reason: DepartureReason; basis: string }>({ lastDay: '', reason: 'transfer', basis: '' })
  const params = { id: person.id }
  const done = async (words: string) => { setAsked(undefined); await forget(readPerson); tell(words) }
  const leave = useMutation({ mutationFn: () => call(leaveAgency, { params, body: typed }), onSuccess: () => done('Đã ghi thôi công tác') })
  const back = useMutation({ mutationFn: () => call(undoDeparture, { params }), onSuccess: () => done('Đã khôi phục') })
  const { data: open } = useQuery({ ...asks(readLeaving, { params }), enabled: asked === 'leave' })
  const lacking = typed.lastDay === '' ? 'Cần có ngày làm việc cuối cùng.' : typed.reason === 'other' && typed.basis.trim() === '' ? 'Với lý do khác, hãy ghi rõ.' : undefined
  if (person.activeTo === null)
    return (
      <Card title="Thôi công tác" aside={<Button onClick={() => { leave.reset(); setAsked('leave') }}>Ghi thôi công tác</Button>}>
        <p className="soft">Khi người này nghỉ hưu, chuyển đi hoặc thôi việc: quyền đăng nhập hết theo ngày cuối, quyền tác giả giữ nguyên.</p>
        <FormDialog open={asked === 'leave'} onClose={() => setAsked(undefined)} title={`Ghi thôi công tác: ${person.fullName}`} verb="Ghi thôi công tác" onSend={() => leave.mutate()} busy={leave.isPending} fault={leave.isError ? sayFault(leave.error) : undefined} reason={lacking}>
          <DateInput name="lastDay" label="Ngày làm việc cuối cùng" required help={`Ngày trước hôm nay (${sayDay(today)}) thì hết quyền đăng nhập ngay.`} value={typed.lastDay} onChange={(lastDay) => setTyped({ ...typed, lastDay })} />
          <SelectInput name="reason" label="Lý do" options={departureReasons.map((reason) => ({ value: reason, label: sayDepartureReason(reason) }))} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason: reason as DepartureReason })} />
          <TextInput name="departureBasis" label="Căn cứ" help="Số quyết định hoặc thông báo." required={typed.reason === 'other'} maxLength={300} value={typed.basis} onChange={(basis) => setTyped({ ...typed, basis })} />
          {open && <OpenThings open={open} />}
        </FormDialog>
      </Card>
    )
  const { departure } = person
  return (
    <Card title="Thôi công tác" aside={<Button onClick={() => { back.reset(); setAsked('return') }}>Khôi phục</Button>}>
      <p><strong>{departure ? sayDepartureReason(departure.reason) : 'Theo danh sách Excel'}</strong>, làm việc đến hết ngày {sayDay(person.activeTo)}{departure?.basis && ` (${departure.basis})`}.</p>
      {departure && <p className="soft small">{departure.byName} ghi lúc {sayInstant(departure.at)}</p>}
      <Dialog
        open={asked === 'return'} onClose={() => setAsked(undefined)} title={`Khôi phục ${person.fullName}?`}
        acts={<><Button onClick={() => setAsked(undefined)}>Để sau</Button><Button kind="primary" busy={back.isPending} onClick={() => back.mutate()}>Khôi phục</Button></>}
      >
        {back.isError && <Notice tone="error" live title={sayFault(back.error).title}>{sayFault(back.error).advice}</Notice>}
        <p>Người này được coi như làm việc liên tục: đăng nhập lại được, các vai trò chưa kết thúc có hiệu lực trở lại. Lần ghi thôi công tác vẫn còn trong nhật ký.</p>
      </Dialog>
    </Card>
  )
}

/** What somebody else has to take over. */
function OpenThings({ open }: { open: Wire<Leaving> }) {
  const lines = [
    open.dossiers > 0 && `${open.dossiers} hồ sơ đang trong quá trình xét: vẫn là tác giả, giữ nguyên tỷ lệ đóng góp.`,
    ...open.roles.map(({ role, unitName }) => `Vai trò ${sayRole(role)}${unitName ? `, ${unitName}` : ''}: cần giao cho người khác.`),
    ...open.councils.map((name) => `Thành viên ${name}: cần quyết định thay.`),
    open.delegations > 0 && `${open.delegations} việc đang ủy quyền cho người khác: hết cùng ngày.`,
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p className="soft">Không còn việc nào đang giữ.</p>
  return <Notice tone="warning" title="Còn phải bàn giao"><ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul></Notice>
}
