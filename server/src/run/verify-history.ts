import { basename } from 'node:path'
import { type FileFault, verifyHistoryFile } from '../history/verify-file.ts'

/** `npm run verify-history -- <file> [<hash>]`: says whether an exported history is whole; exit code 1 when it is not. */
export async function verifyHistory(): Promise<void> {
  const [, , , path, given] = process.argv
  if (!path) {
    console.log('Cách dùng: npm run verify-history -- <tệp .jsonl> [<mã băm của dòng cuối>]')
    process.exitCode = 2
    return
  }
  const { rows, lastHash, fault } = verifyHistoryFile(path, given ?? headInName(path))
  console.log(fault ? `✗ ${sayFault(fault)}` : `Nhật ký nguyên vẹn: ${rows} dòng, mã băm của dòng cuối là ${lastHash || '(trống)'}.`)
  process.exitCode = fault ? 1 : 0
}

/** The hash that the exported file carries in its own name, unless somebody renamed it. */
const headInName = (path: string): string | undefined => /-([0-9a-f]{64})\.jsonl$/.exec(basename(path))?.[1]

function sayFault(fault: FileFault): string {
  switch (fault.code) {
    case 'changed': return `Dòng ${fault.seq} đã bị sửa.`
    case 'dropped': return `Thiếu dòng ${fault.seq}.`
    case 'inserted': return `Dòng ${fault.seq} bị chèn thêm.`
    case 'cut_short': return `Nhật ký bị cắt sau dòng ${fault.seq}.`
    case 'unreadable': return `Dòng ${fault.line} của tệp không đọc được.`
  }
}
