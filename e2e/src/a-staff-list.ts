import type { Endpoint } from '@sangkien/contract/endpoint'
import { readPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import { aWorkbook } from '../../server/test/a-workbook.ts'
import type { Visitor } from './visitor.ts'

/** A list as an office has it: a title above, a unit nobody has, a day that is none. Everyone in it is invented. */
export const aStaffList = (rows: readonly (readonly string[])[]): Buffer => aWorkbook([{
  rows: [['DANH SÁCH CÔNG CHỨC'], [], ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác'], ...rows], merges: ['A1:E1'],
}])

/** Sends one with something of each kind, and waits until it has been read. */
export const sendStaffList = (visitor: Visitor): Promise<string> =>
  sendList(visitor, startPeopleImport, readPeopleImport, aStaffList([['1', 'Hoàng Thị Thử Nghiệm', '05/03/1985', 'Chuyên viên', 'Phòng Chưa Có'], ['2', 'Hoàng Văn Thử Nghiệm', '31/02/1985', 'Chuyên viên', 'Phòng Chưa Có']]))

/** Any kind of list through its doors. */
export async function sendList({ context, ask }: Visitor, start: Endpoint, read: Endpoint, buffer: Buffer): Promise<string> {
  const reply = await context.request.post(start.path, { multipart: { file: { name: 'danh-sach.xlsx', mimeType: 'application/octet-stream', buffer } } })
  const { id } = (await reply.json()) as { id: string }
  while (((await ask(read, { params: { id } } as never)) as { state: string }).state === 'reading') await new Promise((resolve) => { setTimeout(resolve, 100) })
  return id
}
