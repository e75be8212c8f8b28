import { sayInstant } from './day.ts'
import type { Sentences } from './sentences.ts'

/** Signing in, passwords, one-time links. */
export const sessionSentences = {
  'session.wrong_credentials': () => 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'session.wrong_code': () => 'Mã 6 số chưa đúng hoặc đã hết hạn. Hãy lấy mã mới trong ứng dụng xác thực.',
  'session.account_locked': ({ until }) => `Tài khoản tạm khóa đến ${sayInstant(until)} vì nhập sai nhiều lần. Người quản trị hệ thống có thể mở sớm hơn.`,
  'session.link_over': () => 'Liên kết này đã dùng hoặc đã hết hạn. Hãy xin người quản trị hệ thống một liên kết mới.',
  'session.wrong_first_run_code': () => 'Mã khởi tạo chưa đúng. Mã được in ra ở cửa sổ chạy máy chủ.',
  'session.not_open_there': () => 'Trình duyệt này chưa đăng nhập cơ quan đó. Hãy đăng nhập.',
  'session.password_too_short': ({ least }) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  'session.password_too_plain': () => 'Mật khẩu dễ đoán quá: đừng dùng tên đăng nhập hay chỉ vài ký tự lặp lại.',
  'session.second_factor_wants_long_password': ({ least }) => `Muốn bỏ mã xác thực thì mật khẩu cần ít nhất ${least} ký tự. Hãy đổi mật khẩu dài hơn trước.`,
  'session.second_factor_exists': () => 'Tài khoản đã có mã xác thực. Hãy bỏ mã cũ trước khi tạo mã mới.',
  'session.second_factor_not_begun': () => 'Chưa tạo mã xác thực. Hãy bấm “Tạo mã xác thực”, quét mã bằng điện thoại rồi nhập 6 số.',
} satisfies Partial<Sentences>
