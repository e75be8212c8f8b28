import type { SignatureSeen, SignaturesSeen } from '@sangkien/contract/signing'
import { describe, expect, it } from 'vitest'
import type { Wire } from '../api/wire.ts'
import { sayAboutSignature, sayOfIssuedPaper, sayOfSignatures, sayValidity, sayWhenSigned } from './signature.ts'

const signature: Wire<SignatureSeen> = {
  signer: { name: 'Trần Văn Bình', issuer: 'C=VN, O=Ban Cơ yếu Chính phủ, CN=CA phục vụ các cơ quan Nhà nước, L=Hà Nội', serial: '3E8', validFrom: '2024-01-01T00:00:00Z', validTo: '2034-01-01T00:00:00Z' },
  claimedAt: '2026-11-26T02:00:00Z', reason: null, stampedAt: null, level: 'B-B', appended: 'nothing', faults: [],
}
const all: Wire<SignaturesSeen> = { readable: true, signatures: [signature], hidden: 0, trustsSome: true, keeps: null }

describe('a signature in words', () => {
  it('holds, or says every reason why it does not', () => {
    expect(sayValidity(signature)).toBe('Chữ ký hợp lệ')
    expect(sayValidity({ ...signature, faults: ['digest', 'expired'] })).toBe('Chữ ký không hợp lệ: nội dung đã thay đổi sau khi ký; chứng thư số đã hết hạn')
  })

  it.each([
    ['what the file claims', signature, 'Ký lúc 09:00 ngày 26/11/2026, theo tệp tự ghi'],
    ['what a time-stamp proves', { ...signature, stampedAt: '2026-11-26T02:00:03Z' }, 'Ký trước 09:00 ngày 26/11/2026, theo dấu thời gian'],
    ['nothing', { ...signature, claimedAt: null }, 'Tệp không ghi thời điểm ký'],
  ])('tells when by %s', (_what, one, said) => expect(sayWhenSigned(one)).toBe(said))

  it.each([
    ['whose certificate it is', signature, 'chữ ký PAdES B-B; chứng thư số 3E8 do CA phục vụ các cơ quan Nhà nước cấp, có hiệu lực đến 01/01/2034'],
    ['that it brings none', { ...signature, signer: null, level: 'CMS' as const }, 'chữ ký PDF thông thường, chưa theo chuẩn PAdES; không có chứng thư số'],
    ['that others signed after', { ...signature, appended: 'signatures' as const }, 'chữ ký PAdES B-B; chứng thư số 3E8 do CA phục vụ các cơ quan Nhà nước cấp, có hiệu lực đến 01/01/2034; sau đó có thêm chữ ký khác, nội dung không đổi'],
    ['that number and day were put in after', { ...signature, appended: 'filled' as const }, 'chữ ký PAdES B-B; chứng thư số 3E8 do CA phục vụ các cơ quan Nhà nước cấp, có hiệu lực đến 01/01/2034; sau đó có ghi số, ngày vào chỗ để trống khi ký, nội dung khác không đổi'],
  ])('tells %s', (_what, one, said) => expect(sayAboutSignature(one)).toBe(said))
})

it.each([
  ['one it cannot read', { ...all, readable: false, signatures: [] }, ['Không đọc được tệp PDF này (tệp hỏng hoặc đặt mật khẩu) nên chưa biết có chữ ký số hay không.']],
  ['one nobody signed', { ...all, signatures: [] }, ['Tệp này không có chữ ký số.']],
  ['one whose signatures were taken out', { ...all, signatures: [], hidden: 1 }, ['Chữ ký số trong tệp đã bị gỡ khỏi trang.']],
  ['the signed form of another', { ...all, keeps: 'Biên bản đo' }, ['Giữ nguyên nội dung tệp “Biên bản đo” của hồ sơ này.']],
  ['one of which a signature was taken out, where nobody is trusted', { ...all, hidden: 1, trustsSome: false }, [
    'Hồ sơ không có bản chưa ký của tệp này để đối chiếu nội dung.', 'Trong tệp còn chữ ký số đã bị gỡ khỏi trang.',
    'Người quản trị chưa khai báo tổ chức cấp chứng thư số được tin cậy, nên chưa chữ ký nào được coi là hợp lệ.',
  ]],
])('says of a file that it is %s', (_what, seen, said) => expect(sayOfSignatures(seen)).toEqual(said))

const kept = 'Bản PDF được lập từ văn bản đã duyệt; từ khi ký nội dung không đổi, ngoài số, ngày ghi vào chỗ để trống.'
it.each([
  ['holds', [signature, { ...signature, appended: 'filled' as const }], [kept]],
  ['holds, though nobody is trusted', [{ ...signature, faults: ['untrusted' as const] }], [kept]],
  ['was changed', [signature, { ...signature, faults: ['changed_after' as const] }], []],
  ['has not one signature', [], []],
])('says of a paper the agency issued that it %s', (_what, signatures, said) => expect(sayOfIssuedPaper({ ...all, signatures })).toEqual(said))
