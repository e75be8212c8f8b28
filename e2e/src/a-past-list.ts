import { readCorpusImport, startCorpusImport } from '@sangkien/contract/corpus-import'
import { readPastImport, startPastImport } from '@sangkien/contract/past-import'
import { aWorkbook } from '../../server/test/a-workbook.ts'
import { sendList } from './a-staff-list.ts'
import type { Visitor } from './visitor.ts'

/** A list of earlier initiatives as an office has it: a title above, a total below. Everyone in it is invented. */
export const aPastList = (rows: readonly (readonly string[])[]): Buffer => aWorkbook([{
  rows: [['DANH MỤC SÁNG KIẾN ĐƯỢC CÔNG NHẬN'], [], ['STT', 'Tên sáng kiến/giải pháp', 'Tác giả/Đồng tác giả', 'Năm', 'Số QĐ', 'Ngày QĐ', 'Đơn vị'], ...rows, [`Tổng cộng: ${rows.length} sáng kiến`]], merges: ['A1:G1'],
}])

/** Sends one with something of each kind, and waits until it has been read. */
export const sendPastList = (visitor: Visitor): Promise<string> => sendList(visitor, startPastImport, readPastImport, aPastList([
  ['1', 'Nhật ký thử nghiệm tủ sách dùng chung', 'Hoàng Thị Thử Nghiệm; Hoàng Văn Thử Nghiệm', '2015', '7/QĐ-VP', '05/03/2015', 'Tổ Chưa Có'], ['2', 'Nhật ký thử nghiệm tủ sách dùng chung', 'Hoàng Thị Thử Nghiệm; Hoàng Văn Thử Nghiệm', '2015', '7/QĐ-VP', '05/03/2015', ''], ['3', 'Thiếu năm', 'Hoàng Thị Thử Nghiệm', '', '', '', ''],
]))

/** A list of another agency for the corpus, sent and read. */
export const sendCorpusList = (visitor: Visitor): Promise<string> => sendList(visitor, startCorpusImport, readCorpusImport, aPastList([
  ['1', 'Lịch trực chung của nơi khác', 'Hoàng Thị Thử Nghiệm', '2016', '9/QĐ-VP', '05/03/2016', ''], ['2', 'Thiếu năm', '', '', '', '', ''],
]))
