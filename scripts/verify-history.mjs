// Verifies an exported history with nothing but Node 24 and the exported file: no server, no database, no package.
//   node scripts/verify-history.mjs nhat-ky-….jsonl [hash of the last row]
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { verifyChain } from '../domain/src/history/chain.ts'

const [, , path, given] = process.argv
if (!path) {
  console.error('Cách dùng: node scripts/verify-history.mjs <tệp .jsonl> [<mã băm của dòng cuối>]')
  process.exit(2)
}
const head = given ?? /-([0-9a-f]{64})\.jsonl$/.exec(basename(path))?.[1]
const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '')
const entries = lines.map((line, at) => {
  try {
    return JSON.parse(line)
  } catch {
    console.log(`✗ Dòng ${at + 1} của tệp không đọc được.`)
    process.exit(1)
  }
})
const fault = verifyChain(entries, (text) => createHash('sha256').update(text).digest('hex'), head)
const said = { changed: 'đã bị sửa', dropped: 'bị thiếu', inserted: 'bị chèn thêm', cut_short: 'là dòng cuối còn lại: nhật ký bị cắt' }
console.log(fault ? `✗ Dòng ${fault.seq} ${said[fault.code]}.` : `Nhật ký nguyên vẹn: ${entries.length} dòng, mã băm của dòng cuối là ${entries.at(-1)?.hash ?? '(trống)'}.`)
process.exit(fault ? 1 : 0)
