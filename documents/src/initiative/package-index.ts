import type { PackageManifest, PackedEntry } from '@sangkien/domain/initiative/dossier-package'
import { sayMoment } from '@sangkien/domain/document/say-moment'

const kinds: { readonly [K in PackedEntry['kind']]: string } = { paper: 'Văn bản của hồ sơ', decision: 'Quyết định, thông báo', certificate: 'Giấy chứng nhận', evidence: 'Minh chứng', index: 'Mục lục' }

/** The index of a dossier package for people: plain text that any machine opens, Windows' own editor too. It names each file with its SHA-256, and so is not among them. */
export function packageIndex({ agency, code, title, snapshotSha256, madeAt, madeBy, files }: Omit<PackageManifest, 'seal'>): Uint8Array {
  const lines = [
    'MỤC LỤC GÓI HỒ SƠ SÁNG KIẾN', '',
    `Cơ quan: ${agency}`, `Mã hồ sơ: ${code ?? '(bản nháp, chưa nộp)'}`, `Tên sáng kiến: ${title}`,
    ...(snapshotSha256 === null ? [] : [`Mã kiểm tra của bản đã nộp (SHA-256): ${snapshotSha256}`]),
    `Lập lúc: ${sayMoment(new Date(madeAt))}`, `Người lập: ${madeBy}`, `Số tệp: ${files.length}`, '',
    ...files.flatMap(({ name, kind, size, sha256, at, byName }, place) => [
      `${place + 1}. ${name}`, `   ${kinds[kind]}, ${size.toLocaleString('vi-VN')} byte; ${byName}, ${sayMoment(new Date(at))}`, `   SHA-256: ${sha256}`, '',
    ]),
    'Kiểm tra gói: npm run verify-package -- TỆP.zip', '',
  ]
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`)
}
