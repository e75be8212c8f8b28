import type { SignatureSeen, SignaturesSeen } from '@sangkien/contract/signing'
import { saySignatureFault } from '@sangkien/domain/signing/signature-fault'
import type { Wire } from '../api/wire.ts'
import { sayDayOf, sayInstant } from './day.ts'

type Signature = Wire<SignatureSeen>

/** Whether it holds, in a word, and every reason why not. */
export const sayValidity = ({ faults }: Signature): string =>
  faults.length === 0 ? 'Chữ ký hợp lệ' : `Chữ ký không hợp lệ: ${faults.map(saySignatureFault).join('; ')}`

/** When, and on whose word. */
export function sayWhenSigned({ stampedAt, claimedAt }: Signature): string {
  if (stampedAt !== null) return `Ký trước ${sayInstant(stampedAt)}, theo dấu thời gian`
  return claimedAt === null ? 'Tệp không ghi thời điểm ký' : `Ký lúc ${sayInstant(claimedAt)}, theo tệp tự ghi`
}

const levels: { readonly [Level in Signature['level']]: string } = { 'B-B': 'chữ ký PAdES B-B', 'B-T': 'chữ ký PAdES B-T, có dấu thời gian', CMS: 'chữ ký PDF thông thường, chưa theo chuẩn PAdES' }

/** Of what kind, by whose certificate, and what came behind it. */
export const sayAboutSignature = ({ level, signer, appended }: Signature): string => [
  levels[level],
  signer ? `chứng thư số ${signer.serial} do ${nameIn(signer.issuer)} cấp, có hiệu lực đến ${sayDayOf(signer.validTo)}` : 'không có chứng thư số',
  ...(appended === 'signatures' ? ['sau đó có thêm chữ ký khác, nội dung không đổi'] : appended === 'filled' ? ['sau đó có ghi số, ngày vào chỗ để trống khi ký, nội dung khác không đổi'] : []),
].join('; ')

/** The common name within the whole name of an issuer. */
const nameIn = (issuer: string): string => /(?:^|, )CN=(.+?)(?:, [A-Z][A-Za-z.0-9]*=|$)/.exec(issuer)?.[1] ?? issuer

/** What holds of the file as a whole, a sentence each. */
export function sayOfSignatures({ readable, signatures, hidden, trustsSome, keeps }: Wire<SignaturesSeen>): string[] {
  if (!readable) return ['Không đọc được tệp PDF này (tệp hỏng hoặc đặt mật khẩu) nên chưa biết có chữ ký số hay không.']
  if (signatures.length === 0) return [hidden > 0 ? 'Chữ ký số trong tệp đã bị gỡ khỏi trang.' : 'Tệp này không có chữ ký số.']
  return [
    keeps === null ? 'Hồ sơ không có bản chưa ký của tệp này để đối chiếu nội dung.' : `Giữ nguyên nội dung tệp “${keeps}” của hồ sơ này.`,
    ...ofAnyFile({ hidden, trustsSome }),
  ]
}

/** The same of a file that stands alone: nothing is held against it. */
export const sayOfFileAlone = (seen: Wire<SignaturesSeen>): string[] => (seen.readable && seen.signatures.length > 0 ? ofAnyFile(seen) : sayOfSignatures(seen))

/** The same of a file sent to be looked at: whether it is what the agency issued. */
export const sayOfSentFile = (seen: Wire<SignaturesSeen>): string[] => [
  ...(seen.keeps === null ? [] : [`Tệp giống từng byte với văn bản số ${seen.keeps} cơ quan đã ban hành.`]), ...sayOfFileAlone(seen),
]

const ofAnyFile = ({ hidden, trustsSome }: Pick<SignaturesSeen, 'hidden' | 'trustsSome'>): string[] => [
  ...(hidden > 0 ? ['Trong tệp còn chữ ký số đã bị gỡ khỏi trang.'] : []),
  ...(trustsSome ? [] : ['Người quản trị chưa khai báo tổ chức cấp chứng thư số được tin cậy, nên chưa chữ ký nào được coi là hợp lệ.']),
]

/** Whether nothing is wrong but whose word one takes, and when. */
const keepsContent = ({ faults }: Signature): boolean => faults.every((fault) => (['untrusted', 'expired', 'not_yet_valid', 'time_stamp'] as const).some((one) => one === fault))

/** The same of a paper the agency issues: it was made here from what was approved, so what counts is whether anything changed since it was signed. */
export const sayOfIssuedPaper = (seen: Wire<SignaturesSeen>): string[] => [
  ...(seen.signatures.length > 0 && seen.signatures.every(keepsContent) ? ['Bản PDF được lập từ văn bản đã duyệt; từ khi ký nội dung không đổi, ngoài số, ngày ghi vào chỗ để trống.'] : []),
  ...ofAnyFile(seen),
]
