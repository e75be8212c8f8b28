import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type PaperKind, paperKinds } from '@sangkien/domain/document/paper-kind'
import { dayOf } from '@sangkien/domain/time/day'
import { checkDocument, NotCheckable } from './check-document.ts'
import { passes } from './check-report.ts'
import { nd30 } from './nd30.ts'
import { sayReport } from './say-report.ts'

// npm run check-document -- FILE [--kind KIND]: checks one file and says each rule in Vietnamese. Ends with 0 when every rule is
// kept, 1 when some is not, 2 when the file or the call cannot be read.

const kindNames = paperKinds.map((code) => `  ${code}: ${nd30.kinds[code].name}`).join('\n')
const usage = `Cách dùng: npm run check-document -- TỆP [--kind LOẠI]\nTỆP là .docx hoặc PDF. LOẠI là một trong:\n${kindNames}`
const reasons: Record<NotCheckable['reason'], string> = {
  no_ruleset: 'Không có bộ quy tắc nào có hiệu lực vào ngày này.',
  not_a_document: 'Tệp không phải văn bản Word (.docx) hay PDF.',
  broken: 'Tệp không đọc được: bị hỏng hoặc bị khóa bằng mật khẩu.',
  too_much: 'Tệp quá dài hoặc quá phức tạp để kiểm tra.',
}

process.exitCode = await run()

async function run(): Promise<0 | 1 | 2> {
  const { path, kind } = readCall() ?? {}
  if (path === undefined) return stop(usage)
  if (kind !== undefined && !isKind(kind)) return stop(`Không có loại văn bản “${kind}”.\n${usage}`)
  const bytes = readIfThere(path)
  if (bytes === undefined) return stop(`Không mở được tệp ${path}.`)
  try {
    const { report } = await checkDocument(bytes, { kind, on: dayOf(new Date()) })
    console.log(sayReport(basename(path), report))
    return passes(report) ? 0 : 1
  } catch (error) {
    if (error instanceof NotCheckable) return stop(reasons[error.reason])
    throw error
  }
}

function readCall(): { readonly path: string | undefined; readonly kind: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { kind: { type: 'string' } } })
    return positionals.length === 1 ? { path: positionals[0], kind: values.kind } : undefined
  } catch {
    return undefined
  }
}

function isKind(kind: string): kind is PaperKind {
  return (paperKinds as readonly string[]).includes(kind)
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return undefined
  }
}

function stop(why: string): 2 {
  console.error(why)
  return 2
}
