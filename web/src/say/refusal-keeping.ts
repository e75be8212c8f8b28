import { sayDay, sayPeriod } from './day.ts'
import type { Sentences } from './sentences.ts'

/** People, units, roles, accounts; rounds and versions of the rules: what the administrator keeps. */
export const keepingSentences = {
  'unit.ends_before_it_begins': () => 'Ngày kết thúc của đơn vị ở trước ngày thành lập.',
  'unit.code_taken': ({ by }) => `Mã này đang thuộc đơn vị “${by}”. Hãy chọn mã khác.`,
  'unit.under_itself': () => 'Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.',
  'unit.outlives_parent': ({ parent, from, to }) => `Đơn vị cấp trên “${parent}” chỉ hoạt động ${sayPeriod(from, to)}; đơn vị này phải nằm trong thời gian đó.`,
  'unit.still_used': ({ people, units }) => `Đơn vị còn ${inUse(people, units)} trong thời gian này. Hãy chuyển trước rồi mới đổi.`,
  'unit.not_in_force': ({ on }) => `Đơn vị không hoạt động vào ngày ${sayDay(on)}.`,
  'person.leaves_before_joining': () => 'Ngày thôi công tác ở trước ngày vào cơ quan.',
  'posting.not_after_former': ({ former }) => `Vị trí trước bắt đầu ngày ${sayDay(former)}; vị trí mới phải bắt đầu sau ngày đó.`,
  'posting.outside_service': ({ from, to }) => `Ngày này ở ngoài thời gian công tác của người đó (${sayPeriod(from, to)}).`,
  'role.ends_before_it_begins': () => 'Ngày kết thúc vai trò ở trước ngày bắt đầu.',
  'role.outside_service': ({ from, to }) => `Vai trò phải nằm trong thời gian công tác của người đó (${sayPeriod(from, to)}).`,
  'role.unit_wanted': () => 'Vai trò này gắn với một đơn vị. Hãy chọn đơn vị.',
  'role.unit_not_wanted': () => 'Vai trò này áp dụng cho cả cơ quan, không gắn với một đơn vị.',
  'role.ends_earlier': ({ to }) => `Vai trò này đã có ngày kết thúc ${sayDay(to)}. Muốn kéo dài thì giao lại vai trò.`,
  'role.already_held': ({ from, to }) => `Người này đã giữ vai trò đó ${sayPeriod(from, to)}.`,
  'role.last_administrator': () => 'Đây là người quản trị hệ thống duy nhất. Hãy giao vai trò này cho người khác trước.',
  'account.person_left': ({ on }) => `Người này đã thôi công tác sau ngày ${sayDay(on)} nên không mở tài khoản được.`,
  'account.disabled': () => 'Tài khoản đang bị ngừng sử dụng. Hãy cho dùng lại trước khi cấp liên kết.',
  'round.closes_before_it_opens': () => 'Ngày hết nhận hồ sơ ở trước ngày bắt đầu nhận.',
  'round.taken': ({ year, number, by }) => `Đợt ${number} năm ${year} đã có: ${by}.`,
  'round.has_dossiers': ({ dossiers }) => `Đợt này đã có ${dossiers} hồ sơ nên không đổi được điều này.`,
  'round.locked': () => 'Đợt xét đã khóa.',
  'round.voting_days_missing': () => 'Quy chế này có điểm bình chọn. Hãy ghi ngày bắt đầu và ngày kết thúc bình chọn.',
  'round.no_public_vote': () => 'Quy chế của đợt này không có điểm bình chọn. Hãy để trống ngày bình chọn, hoặc chọn quy chế khác.',
  'round.voting_ends_before_it_begins': () => 'Ngày kết thúc bình chọn ở trước ngày bắt đầu.',
  'round.voting_before_filing_ends': ({ closesOn }) => `Bình chọn phải bắt đầu sau ngày hết nhận hồ sơ (${sayDay(closesOn)}), để mọi hồ sơ dự thi có mặt ngay từ đầu.`,
  'round.voting_begun': ({ from }) => `Bình chọn đã bắt đầu từ ${sayDay(from)}: chỉ đổi được ngày kết thúc, không sớm hơn hôm nay.`,
  'round.voting_over': ({ to }) => `Bình chọn đã kết thúc ngày ${sayDay(to)} nên không đổi ngày được nữa.`,
  'regulation.not_after_former': ({ former }) => `Bản quy định trước có hiệu lực từ ngày ${sayDay(former)}; bản mới phải bắt đầu sau ngày đó.`,
  'regulation.ends_before_it_begins': () => 'Ngày hết hiệu lực ở trước ngày có hiệu lực.',
  'regulation.draft_there': ({ by }) => `Đã có bản nháp quy chế đang sửa, ${by} sửa gần nhất. Hãy mở bản nháp đó, hoặc bỏ đi rồi bắt đầu lại.`,
  'regulation.draft_contradicts': ({ problems }) => `Bản nháp còn ${problems} chỗ mâu thuẫn. Hãy sửa hết rồi mới đưa vào áp dụng.`,
  'regulation.nothing_changed': () => 'Bản nháp không khác bản đang áp dụng nên không có gì để đưa vào.',
  'basis.after_itself': () => 'Một văn bản không thể thay thế hoặc sửa đổi chính nó, kể cả qua văn bản khác.',
  'basis.code_taken': ({ by }) => `Mã này đang thuộc văn bản “${by}”. Hãy chọn mã khác.`,
  'basis.ends_before_it_begins': () => 'Văn bản hết hiệu lực trước khi có hiệu lực. Hãy xem lại các ngày.',
  'basis.in_force_before_issued': ({ issuedOn }) => `Văn bản ban hành ngày ${sayDay(issuedOn)} nên không thể có hiệu lực trước ngày đó.`,
  'basis.unknown': ({ found }) => `Danh mục chưa có văn bản mang mã ${found}. Hãy thêm văn bản đó trước.`,
} satisfies Partial<Sentences>

/** "3 người và 1 đơn vị trực thuộc", whichever there are. */
const inUse = (people: readonly string[], units: readonly string[]): string =>
  [people.length > 0 && `${people.length} người`, units.length > 0 && `${units.length} đơn vị trực thuộc`].filter(Boolean).join(' và ')
