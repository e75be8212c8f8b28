import { renderInvitation } from '@sangkien/documents/council/invitation'
import { day } from '@sangkien/domain/time/day'

/** A giấy mời as a page of the system gives it, unnumbered; `symbol` and `about` as asked. */
export const aPaper = async ({ symbol = 'GM-VP', about = 'Họp Hội đồng sáng kiến' } = {}): Promise<{ name: string; bytes: Buffer }> => ({
  name: 'Giấy mời.docx',
  bytes: Buffer.from(await renderInvitation({
    agency: { parentLines: ['UBND tỉnh Thử Nghiệm'], lines: ['Văn phòng'], name: 'Văn phòng thử nghiệm', place: 'Quảng Ngãi' }, issue: { number: null, symbol, day: null, year: 2026 },
    signing: { by: 'head', post: 'Chánh Văn phòng', name: '' }, recipients: ['Như thành phần mời', 'Lưu: VT, HCQT'], meeting: about, startsAt: new Date('2026-12-01T01:00:00Z'), venue: 'Phòng họp 1',
    invited: ['Trần Thị Lan, Trưởng phòng Tổng hợp'], chair: 'Lê Văn Chánh, Chánh Văn phòng', agenda: [], notes: ['Đề nghị đến đúng giờ.'],
  })),
})
export const issuedOn = day('2026-11-23')
