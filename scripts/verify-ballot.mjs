// Counts a secret ballot again from its exported file, with nothing but Node 24: no server, no database, no package.
//   node scripts/verify-ballot.mjs "Kiểm phiếu ….json" [receipt.json …]
// Signatures are those of RFC 9474 with the blinding taken off: plain RSASSA-PSS, which any library verifies.
import { constants, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [, , path, ...receipts] = process.argv
if (!path) stop('Cách dùng: node scripts/verify-ballot.mjs <tệp kiểm phiếu .json> [<tệp biên nhận .json> …]', 2)
if (Number(process.versions.node.split('.')[0]) < 24) stop('Cần Node 24 trở lên.', 2)
// The rules themselves are the domain's; Node 24 reads their types away.
const { paperBytes } = await import('../domain/src/ballot/ballot-paper.ts')
const { checkCount, checkReceipt } = await import('../domain/src/ballot/check-count.ts')

const counted = read(path)
if (!Array.isArray(counted.papers) || typeof counted.publicKey !== 'string' || !counted.counts) stop(`✗ “${path}” không phải tệp kiểm phiếu.`, 2)
const said = ({ agree, disagree, abstain }) => `${agree} đồng ý, ${disagree} không đồng ý, ${abstain} không có ý kiến`
const sentences = {
  bad_paper: ({ serial }) => `Phiếu ${serial} không đúng dạng.`,
  bad_signature: ({ serial }) => `Phiếu ${serial} không có chữ ký của lượt bỏ phiếu, hoặc đã bị sửa.`,
  serial_twice: ({ serial }) => `Phiếu ${serial} có hai lần.`,
  more_than_issued: ({ papers, issued }) => `Có ${papers} phiếu mà chỉ phát ra ${issued}.`,
  counts_differ: ({ said: written, found }) => `Tệp ghi ${said(written)}; các phiếu cộng lại là ${said(found)}.`,
}
const faults = checkCount(counted, counted.papers.map(isSigned))
for (const fault of faults) console.log(`✗ ${sentences[fault.code](fault)}`)

const standings = {
  counted: 'được đếm đúng như đã bỏ', changed: 'bị đổi lựa chọn', missing: 'không có trong các phiếu được đếm', other_key: 'được ký bằng một khóa khác', other_ballot: 'là của lượt bỏ phiếu khác',
}
let wrong = 0
for (const file of receipts) {
  const standing = checkReceipt(read(file), counted)
  if (standing !== 'counted') wrong += 1
  console.log(`${standing === 'counted' ? '✓' : '✗'} Biên nhận ${file}: phiếu ${standings[standing]}.`)
}
if (faults.length + wrong > 0) stop('Kết quả kiểm phiếu không đúng với các phiếu.', 1)
stop(`Kết quả kiểm phiếu đúng: phát ra ${counted.issued}, thu về ${counted.papers.length}; ${said(counted.counts)}.`, 0)

function isSigned(paper) {
  try {
    const key = createPublicKey({ key: Buffer.from(counted.publicKey, 'base64url'), type: 'spki', format: 'der' })
    return verify('sha384', paperBytes(counted.ballotId, paper), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, Buffer.from(paper.signature, 'base64url'))
  } catch {
    return false
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return stop(`Không đọc được tệp “${file}”.`, 2)
  }
}

function stop(sentence, code) {
  console.log(sentence)
  process.exit(code)
}
