import type { Refusal, RefusalCode } from '@sangkien/domain/refusal'
import { sayDay, sayInstant } from './day.ts'
import { sayMover } from './role.ts'
import { sayMove, sayStage } from './stage.ts'

type Sentences = { readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>) => string }

/** One sentence for each reason the rules can give; complete, or it does not compile. */
const sentences: Sentences = {
  'session.wrong_credentials': () => 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'session.wrong_code': () => 'Mã 6 số chưa đúng hoặc đã hết hạn. Hãy lấy mã mới trong ứng dụng xác thực.',
  'session.account_locked': ({ until }) => `Tài khoản tạm khóa đến ${sayInstant(until)} vì nhập sai nhiều lần. Người quản trị hệ thống có thể mở sớm hơn.`,
  'session.link_over': () => 'Liên kết này đã dùng hoặc đã hết hạn. Hãy xin người quản trị hệ thống một liên kết mới.',
  'session.wrong_first_run_code': () => 'Mã khởi tạo chưa đúng. Mã được in ra ở cửa sổ chạy máy chủ.',
  'session.password_too_short': ({ least }) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  'session.password_too_plain': () => 'Mật khẩu dễ đoán quá: đừng dùng tên đăng nhập hay chỉ vài ký tự lặp lại.',
  'session.second_factor_wants_long_password': ({ least }) => `Muốn bỏ mã xác thực thì mật khẩu cần ít nhất ${least} ký tự. Hãy đổi mật khẩu dài hơn trước.`,
  'initiative.stage': ({ stage, move }) => `Sáng kiến đang ở bước “${sayStage(stage)}” nên chưa làm được việc “${sayMove(move)}”.`,
  'initiative.not_by_you': ({ move, by }) => `“${sayMove(move)}” là việc của ${by.map(sayMover).join(' hoặc ')}.`,
  'scoring.not_a_member': () => 'Bạn không phải là thành viên của hội đồng chấm sáng kiến này.',
  'scoring.own_initiative': () => 'Bạn là tác giả nên không chấm điểm sáng kiến của mình (Quy chế xét công nhận, Điều 7).',
  'scoring.recused': () => 'Bạn đã xin không tham gia chấm sáng kiến này.',
  'scoring.not_open': () => 'Hội đồng chưa mở chấm điểm, hoặc đã chấm xong.',
  'scoring.closed': ({ due }) => `Hạn chấm điểm là hết ngày ${sayDay(due)}.`,
  'scoring.no_scale': () => 'Đợt xét này không có thang điểm; hội đồng thảo luận và biểu quyết.',
  'scoring.marks': () => 'Phiếu chấm còn chỗ chưa đúng với thang điểm.',
  'ballot.more_than_voters': ({ ballots, voters }) => `Có ${ballots} phiếu nhưng chỉ ${voters} người được biểu quyết.`,
}

export const sayRefusal = <R extends Refusal>(refusal: R): string => (sentences[refusal.code] as (r: R) => string)(refusal)
