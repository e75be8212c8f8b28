import { listSittings, readSittingPaper } from '@sangkien/contract/council'
import { addRecipientList } from '@sangkien/contract/recipient-list'
import * as door from '@sangkien/contract/outgoing'
import { listRounds, readRoundNotice } from '@sangkien/contract/regulation'
import type { OutgoingState } from '@sangkien/domain/outgoing/path'
import { addDays, type Day, day, dayOf } from '@sangkien/domain/time/day'
import type { Cast } from './demo-cast.ts'
import type { StageManager } from './stage-manager.ts'

type Parts = Cast['parts']
interface Paper { readonly name: string; readonly bytes: () => Promise<Buffer>; readonly on: Day; readonly until: OutgoingState; readonly copies: number; readonly urgency?: 'urgent' }

/** Notices of rounds and invitations of sittings go out as papers with numbers; those of this month are still on their way, one at each step. */
export function playOutgoing(manager: StageManager, { parts }: Cast): void {
  const { secretary, clerk } = parts
  for (const [name, recipients] of recipientLists) manager.on(day('2026-01-05'), 9, async () => void (await manager.as(clerk, addRecipientList, { body: { name, recipients: [...recipients] } })))
  manager.on(day('2026-01-05'), 8, async () => void (await manager.as(clerk, door.giveSigningRight, { body: { kind: 'TL', personId: parts.head, number: 'Quy chế làm việc của Văn phòng, Điều 12', types: ['GM', 'TB'], from: '2026-01-05', to: null } })))
  manager.on(day('2026-06-01'), 8, async () => void (await manager.as(clerk, door.giveSigningRight, { body: { kind: 'TUQ', personId: parts.vice, number: '08/GUQ-VP', types: ['GM'], from: '2026-06-01', to: '2026-08-31' } })))
  manager.on(day('2026-11-16'), 9, async () => {
    const rounds = (await manager.as(secretary, listRounds, {})).slice(0, 3)
    for (const [at, { id, name }] of rounds.toReversed().entries())
      await put(manager, parts, { name: `Thông báo ${name}`, bytes: () => manager.file(secretary, readRoundNotice, { params: { id, format: 'docx' } }), on: dayOf(manager.now), until: (['issued', 'issued', 'recalled'] as const)[at] ?? 'issued', copies: 12 })
  })
  manager.on(day('2026-11-18'), 9, async () => {
    const { rows } = await manager.as(secretary, listSittings, { query: { limit: 8 } })
    const until: readonly OutgoingState[] = ['draft', 'content_approved', 'format_approved', 'signed', 'numbered', 'issued', 'cancelled', 'issued']
    for (const [at, { id, name }] of rows.entries())
      await put(manager, parts, { name: `Giấy mời ${name}`, bytes: () => manager.file(secretary, readSittingPaper, { params: { id, kind: 'invitation', format: 'docx' } }), on: addDays(dayOf(manager.now), 0), until: until[at] ?? 'issued', copies: 9, ...(at === 2 && { urgency: 'urgent' }) })
  })
}

const recipientLists = [
  ['Các phòng, đơn vị thuộc Văn phòng', ['Lãnh đạo Văn phòng', 'Các phòng, đơn vị thuộc Văn phòng']],
  ['Hội đồng và tổ chức đoàn thể', ['Thành viên Hội đồng sáng kiến', 'Công đoàn cơ sở Văn phòng', 'Chi đoàn Thanh niên Văn phòng']],
] as const

/** Goes as far as `until`, each step by whom the decree charges with it. */
async function put(manager: StageManager, { secretary, office, clerk, chief }: Parts, { name, bytes, on, until, copies, urgency = undefined }: Paper): Promise<void> {
  let at = await manager.upload(secretary, door.draftOutgoing, { query: { signerId: chief, capacity: 'head', copies, ...(urgency && { urgency }) } }, { name: `${name}.docx`, bytes: await bytes() })
  const params = { id: at.id }
  if (until === 'cancelled') { await manager.as(secretary, door.cancelOutgoing, { params, body: { version: at.version } }); return }
  const steps: readonly (readonly [OutgoingState, () => Promise<typeof at>])[] = [
    ['content_approved', () => manager.as(office, door.approveContent, { params, body: { version: at.version, note: '' } })],
    ['format_approved', () => manager.as(clerk, door.approveFormat, { params, body: { version: at.version, note: at.faults.length > 0 ? 'Theo mẫu của cơ quan.' : '' } })],
    ['signed', () => manager.as(chief, door.signOutgoing, { params, body: { version: at.version } })],
    ['numbered', () => manager.as(clerk, door.numberOutgoing, { params, body: { version: at.version, dated: on } })],
    ['issued', () => manager.as(clerk, door.issueOutgoing, { params, body: { version: at.version, sentOn: on } })],
    ['recalled', () => manager.as(clerk, door.recallOutgoing, { params, body: { version: at.version, reason: 'Ghi nhầm ngày kết thúc nhận hồ sơ; sẽ có thông báo thay thế.', basis: 'Ý kiến chỉ đạo bằng văn bản của Chánh Văn phòng', basisOn: on } })],
  ]
  for (const [state, step] of steps) {
    if (at.state === until) return
    at = await step()
    if (at.state !== state) throw new Error(`the demonstration meant ${state} and got ${at.state}`)
  }
}
