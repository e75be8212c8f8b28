/** Everything that can be wrong with a digital signature, and how one says it to whoever relies on it. */
const reasons = {
  /** What it says it covers is not the whole file but its own value: other things may have been put in. */
  byte_range: 'chữ ký không bao trùm toàn bộ tệp',
  /** Its value is no CMS signature of one signer. */
  unreadable: 'không đọc được dữ liệu chữ ký',
  /** What was signed and what stands there differ. */
  digest: 'nội dung đã thay đổi sau khi ký',
  /** It was not made with the certificate's key, or what it signs was altered. */
  signature: 'chữ ký không khớp với chứng thư số',
  /** It brings no certificate of its signer. */
  no_certificate: 'chữ ký không kèm chứng thư số của người ký',
  /** The certificate is not the one the signer named in what was signed. */
  other_certificate: 'chứng thư số đi kèm không phải chứng thư số người ký đã dùng',
  /** A way of hashing or signing that can be forged today, or one that is not known here. */
  weak: 'thuật toán ký không đủ an toàn hoặc không được hỗ trợ',
  /** No trusted root stands above the certificate. */
  untrusted: 'chứng thư số không do tổ chức được tin cậy cấp',
  /** The certificate or one above it was no longer valid. */
  expired: 'chứng thư số đã hết hạn',
  /** The certificate or one above it was not yet valid. */
  not_yet_valid: 'chứng thư số chưa có hiệu lực',
  /** The certificate is not one to sign documents with. */
  use: 'chứng thư số không dùng để ký văn bản',
  /** It brings a time-stamp which is not one of this signature, or of nobody trusted. */
  time_stamp: 'dấu thời gian không hợp lệ',
  /** After it was signed the paper was changed by something other than further signatures. */
  changed_after: 'tệp bị thay đổi sau khi ký',
} as const

export type SignatureFault = keyof typeof reasons
export const signatureFaults = Object.keys(reasons) as [SignatureFault, ...SignatureFault[]]

/** Why a signature is not valid, to follow a colon. */
export const saySignatureFault = (fault: SignatureFault): string => reasons[fault]
