// Verifies an exported history with nothing but Node 24 and the exported file: no server, no database, no package.
//   node scripts/verify-history.mjs nhat-ky-….jsonl [hash of the last row]
// The name of an exported file holds the hash of its last row; written down elsewhere, it shows when the end was cut off.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'

const [, , path, given] = process.argv
if (!path) stop('Cách dùng: node scripts/verify-history.mjs <tệp .jsonl> [<mã băm của dòng cuối>]', 2)
if (Number(process.versions.node.split('.')[0]) < 24) stop('Cần Node 24 trở lên.', 2)
// The rule itself is the domain's; Node 24 reads its types away.
const { verifyChain } = await import('../domain/src/history/chain.ts')

const head = given ?? /-([0-9a-f]{64})\.jsonl$/.exec(basename(path))?.[1]
let rows = 0
let lastHash = '(trống)'
const fault = verifyChain(entries(), (text) => createHash('sha256').update(text).digest('hex'), head)
const sentences = {
  changed: (seq) => `Dòng ${seq} đã bị sửa.`, dropped: (seq) => `Dòng ${seq} bị thiếu.`, inserted: (seq) => `Dòng ${seq} bị chèn thêm.`, cut_short: (seq) => `Nhật ký bị cắt sau dòng ${seq}.`,
}
if (fault) stop(`✗ ${sentences[fault.code](fault.seq)}`, 1)
stop(`Nhật ký nguyên vẹn: ${rows} dòng, mã băm của dòng cuối là ${lastHash}.`, 0)

function* entries() {
  for (const line of lines(path)) {
    let entry
    try {
      entry = JSON.parse(line)
    } catch {
      stop(`✗ Dòng ${rows + 1} của tệp không đọc được.`, 1)
    }
    rows += 1
    lastHash = entry.hash
    yield entry
  }
}

/** The lines of a file a megabyte at a time, for a history may be longer than memory. */
function* lines(file) {
  const handle = openSync(file, 'r')
  const decoder = new TextDecoder()
  const chunk = Buffer.alloc(1024 * 1024)
  let rest = ''
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    const found = (rest + decoder.decode(chunk.subarray(0, read), { stream: true })).split('\n')
    rest = found.pop() ?? ''
    yield* found
  }
  closeSync(handle)
  if (rest !== '') yield rest
}

function stop(sentence, code) {
  console.log(sentence)
  process.exit(code)
}
