import { renderNotice } from '@sangkien/documents/layout/notice'
import { day } from '@sangkien/domain/time/day'

/** A thông báo as the system writes it; the name of the place is all a caller spoils. */
export const aNotice = (place = 'Quảng Ngãi'): Promise<Uint8Array> => renderNotice({
  agency: { parentLines: ['UBND tỉnh Quảng Ngãi'], lines: ['Văn phòng'], name: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi', place },
  issue: { number: 5, symbol: 'TB-VP', day: day('2026-01-05'), year: 2026 },
  signing: { by: 'head', post: 'Chánh Văn phòng', name: 'Trần Văn Bình' },
  recipients: ['Các phòng, ban, đơn vị', 'Lưu: VT, HCQT'],
}, { key: 'acceptance-notice', subject: 'Về việc nộp hồ sơ sáng kiến', opening: ['Văn phòng thông báo việc nộp hồ sơ sáng kiến.'], items: [], closing: ['Đề nghị các đơn vị thực hiện theo điều 5 của Quy chế.'] })
