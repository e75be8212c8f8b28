// Verifies a dossier package with nothing but Node 24, this clone and the .zip: no server, no database, no package.
//   node scripts/verify-package.mjs 'Gói hồ sơ SK-….zip' [seal]
// The seal is printed when the package is whole; written down elsewhere, it shows a package that was packed anew.
// Exit code: 0 whole, 1 not whole, 2 nothing was verified.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [, , path, kept] = process.argv
if (!path) stop('Cách dùng: npm run verify-package -- <tệp .zip> [<dấu niêm phong của gói>]', 2)
if (Number(process.versions.node.split('.')[0]) < 24) stop('Cần Node 24 trở lên.', 2)
// The rule is the domain's, reading a zip within bounds that of documents; Node 24 reads their types away.
const { manifestName, verifyPackage } = await import('../domain/src/initiative/dossier-package.ts')
const { sayDate } = await import('../domain/src/document/say-date.ts')
const { sayTimeOfDay } = await import('../domain/src/document/say-moment.ts')
const { dayOf } = await import('../domain/src/time/day.ts')
const { inflateParts } = await import('../documents/src/upload/inflate-parts.ts')
const { zipDirectory } = await import('../documents/src/upload/zip-directory.ts')

const mostEntries = 10_000
/** Bytes of one file inside: no file of a dossier comes near it. */
const mostBytes = 512 * 1024 * 1024

const bytes = read(path)
const entries = zipDirectory(bytes, mostEntries)
if (entries === undefined || entries === 'too_many') stop('✗ Tệp này không phải gói hồ sơ: không phải tệp .zip đọc được. Có thể là tệp khác, hoặc tải chưa xong.', 1)
const found = []
let manifestText
for (const entry of entries) {
  const { hash, text } = await look(entry)
  found.push({ name: entry.name, sha256: hash })
  manifestText ??= text
}
if (manifestText === undefined) stop(`✗ Tệp này không phải gói hồ sơ, hoặc mục lục đã bị lấy ra (không có mục lục SHA-256 ${manifestName}). Không kiểm tra được gì.`, 1)
const { manifest, whole, faults } = verifyPackage(manifestText, found, (text) => createHash('sha256').update(text).digest('hex'), kept)

const sentences = {
  manifest_unreadable: () => `Bảng kê (${manifestName}) không đọc được.`,
  manifest_changed: () => `Bảng kê (${manifestName}) đã bị sửa.`,
  another_package: ({ seal }) => `Đây không phải là gói đã ghi dấu: dấu niêm phong của gói này là ${seal}.`,
  missing: ({ name }) => `Thiếu: ${name}`, changed: ({ name }) => `Đã bị sửa: ${name}`, added: ({ name }) => `Bị thêm vào: ${name}`, twice: ({ name }) => `Có nhiều tệp cùng tên: ${name}`,
}
if (manifest) console.log(`Hồ sơ ${manifest.code ?? '(bản nháp)'}: ${manifest.title}\n${manifest.agency}; lập lúc ${moment(manifest.madeAt)}, người lập: ${manifest.madeBy}`)
for (const name of whole) console.log(`✓ ${name}`)
for (const fault of faults) console.log(`✗ ${sentences[fault.code](fault)}`)
if (faults.length > 0) stop(`Gói hồ sơ không nguyên vẹn: ${faults.length} sai khác, ${whole.length} tệp nguyên vẹn.`, 1)
stop(`Gói hồ sơ nguyên vẹn: ${whole.length} tệp. Dấu niêm phong: ${manifest.seal}`, 0)

/** The hash of a file inside, and the text of the manifest. What does not inflate has none. */
async function look(entry) {
  const hash = createHash('sha256')
  const parts = []
  try {
    for await (const part of inflateParts(bytes, entry, mostBytes)) {
      hash.update(part)
      if (entry.name === manifestName) parts.push(part)
    }
  } catch {
    return entry.name === manifestName ? { text: '' } : {}
  }
  return { hash: hash.digest('hex'), ...(entry.name === manifestName && { text: Buffer.concat(parts).toString('utf8') }) }
}

/** `09 giờ 24 phút, ngày 23/11/2026`, Việt Nam time; a package that was tampered with may say no instant. */
function moment(written) {
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? written : `${sayTimeOfDay(at)}, ngày ${sayDate(dayOf(at))}`
}

function read(file) {
  try {
    return readFileSync(file)
  } catch (error) {
    const why = { ENOENT: `Không có tệp “${file}”. Kiểm tra lại tên tệp và thư mục.`, EISDIR: `“${file}” là thư mục, không phải tệp.`, EACCES: `Không có quyền đọc tệp “${file}”.` }
    return stop(why[error.code] ?? `Không đọc được tệp “${file}”.`, 2)
  }
}

function stop(sentence, code) {
  console.log(sentence)
  process.exit(code)
}
