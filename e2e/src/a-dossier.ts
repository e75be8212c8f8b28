import { saveAuthors, saveField, startInitiative } from '@sangkien/contract/initiative'
import { readMe, readSignIn } from '@sangkien/contract/session'
import { findPeople } from '@sangkien/contract/people'
import type { Visitor } from './visitor.ts'

type Ask = Visitor['ask']

/** What the authors of the journey write; everyone and everything in it is invented. */
export const aDossier = {
  title: 'Rút ngắn thời gian giao nhận hồ sơ giữa hai trụ sở bằng phiếu giao nhận điện tử có mã vạch',
  sections: {
    known_solution: 'Trước đây mỗi lần chuyển hồ sơ giữa hai trụ sở, người giao ghi sổ tay, người nhận ký sổ rồi gọi điện báo lại. Trung bình mỗi hồ sơ mất mười lăm phút, sổ hay thất lạc và không tra được hồ sơ đang nằm ở đâu.',
    purpose: 'Biết ngay hồ sơ đang ở đâu, bỏ việc ghi sổ hai lần và rút ngắn thời gian giao nhận.',
    content: 'Bước một: mỗi bì hồ sơ được dán một mã vạch in từ bảng tính có sẵn. Bước hai: người giao quét mã, phần mềm bảng tính ghi giờ và tên. Bước ba: người nhận quét lại, hai bên không ký sổ nữa. Cuối ngày bảng tính tự lập danh sách hồ sơ chưa đến nơi để hai trụ sở cùng kiểm tra.',
    novelty: 'Tại Văn phòng chưa có nơi nào dùng mã vạch cho bì hồ sơ; giải pháp bỏ hẳn sổ giấy và cuộc gọi xác nhận, thay bằng một lần quét ở mỗi đầu.',
    applicability: 'Đã áp dụng tại hai trụ sở từ tháng ba; đơn vị nào có máy tính và một máy quét đều làm theo được.',
    effect: 'Thời gian giao nhận một hồ sơ giảm từ mười lăm phút còn ba phút, theo nhật ký giao nhận quý hai; không còn hồ sơ thất lạc trong sáu tháng áp dụng.',
  },
  sponsor: 'Văn phòng UBND tỉnh (dữ liệu minh họa)',
  firstApplied: '10/03/2026',
  benefitOpinion: 'Tiết kiệm khoảng bốn trăm giờ công một năm, giảm sai sót khi bàn giao.',
  conditions: 'Mỗi trụ sở một máy tính, một máy quét mã vạch và người phụ trách bảng tính.',
} as const

/** The name of one of the invented people the sign-in page offers. */
export const nameOf = async (ask: Ask, username: string): Promise<string> => (await ask(readSignIn, {})).demoAccounts.find((one) => one.username === username)!.name

/** An empty dossier of the person asking. */
export const beginDossier = async (ask: Ask, title: string = aDossier.title): Promise<string> => (await ask(startInitiative, { body: { title } })).id

/** Puts one text field in place of its first value. */
export const writeField = (ask: Ask, id: string, field: string, value: unknown) => ask(saveField, { params: { id, field }, body: { rev: 0, value } })

/** Makes this colleague a co-author, 60 to 40; they have not confirmed yet. */
export async function addCoauthor(ask: Ask, id: string, username: string): Promise<void> {
  const name = await nameOf(ask, username)
  const [me, [other]] = [await ask(readMe, {}), await ask(findPeople, { query: { q: name } })]
  await ask(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: me.person.id, share: 6000, contribution: 'Đề xuất, chủ trì thực hiện' }, { personId: other!.id, share: 4000, contribution: 'Làm bảng tính, hướng dẫn sử dụng' }] } })
}
