import * as door from '@sangkien/contract/outgoing'
import { expect, it } from 'vitest'
import { anOfficeThatSigns } from '../../test/an-office-that-signs.ts'
import { refusedWith, world } from '../../test/world.ts'

const w = world()

it('a file that bears a number already is told of first, and gets another', async () => {
  const { as, deputy, paper } = await anOfficeThatSigns(w)
  const { id, numberText } = await paper('issued')
  const issued = { name: 'da-ban-hanh.docx', bytes: Buffer.from((await as.clerk.file(door.readOutgoingPaper, { params: { id, format: 'docx' } })).bytes) }
  const put = (evenSo: object) => as.clerk.upload(door.draftOutgoing, { query: { signerId: deputy, capacity: 'KT', ...evenSo } }, issued)
  await expect(put({})).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'outgoing.numbered_file', number: numberText, dated: 'ngày 23 tháng 11 năm 2026' } } })
  const second = await put({ evenSo: 'true' })
  const params = { params: { id: second.id } }
  await expect(as.clerk.upload(door.reviseOutgoing, { ...params, query: { version: second.version } }, issued)).rejects.toMatchObject(refusedWith('outgoing.numbered_file', 409))
  let at = await as.clerk(door.approveContent, { ...params, body: { version: second.version } })
  at = await as.clerk(door.approveFormat, { ...params, body: { version: at.version, note: 'Theo mẫu' } })
  at = await as.deputy(door.signOutgoing, { ...params, body: { version: at.version } })
  at = await as.clerk(door.numberOutgoing, { ...params, body: { version: at.version, dated: '2026-11-23' } })
  expect([numberText, at.numberText]).toEqual(['01/GM-VP', '02/GM-VP'])
})
