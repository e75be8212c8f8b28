import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PizZip from 'pizzip'
import { afterAll, describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import { openConverter } from '../pdf/convert.ts'
import { ruleIds } from './finding.ts'

const folder = mkdtempSync(join(tmpdir(), 'sangkien-check-'))
const converter = openConverter()
afterAll(() => {
  converter.close()
  rmSync(folder, { recursive: true })
})

/** The command as npm runs it: a process of its own. */
function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('check-file.ts', import.meta.url)), ...words], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function kept(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('npm run check-document', () => {
  it('says every rule of a good .docx and ends with 0', async () => {
    const { status, stdout } = command(kept('quyet-dinh.docx', await samples['revocation-decision']('normal')))
    expect(status).toBe(0)
    expect(stdout).toContain('Kiểm tra thể thức: quyet-dinh.docx (Word)')
    expect(stdout).toContain('Loại văn bản: quyết định (nhận ra từ văn bản)')
    expect(stdout).toContain('Bộ quy tắc: ND30-2020, Nghị định số 30/2020/NĐ-CP')
    expect(ruleIds.filter((rule) => !new RegExp(`^. ${rule} `, 'm').test(stdout))).toEqual([])
    expect(stdout).toContain('Không thấy lỗi thể thức. Đạt 27, không áp dụng 13.')
  })

  it('says place, found and wanted of what is wrong and ends with 1', async () => {
    const zip = new PizZip(await samples['revocation-decision']('normal'))
    zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace('ngày 05 tháng 01', 'ngày 5 tháng 1'))
    const { status, stdout } = command(kept('sai-ngay.docx', zip.generate({ type: 'uint8array' })))
    expect(status).toBe(1)
    expect(stdout).toContain([
      '✗ C08 Địa danh và thời gian ban hành: không đạt', '    Địa danh, thời gian', '      hiện có: Quảng Ngãi, ngày 5 tháng 1 năm 2026', '      cần có:  Địa danh, ngày 05 tháng 01 năm 2026',
    ].join('\n'))
    expect(stdout).toContain('Có 1 quy tắc không đạt.')
  })

  it('checks a PDF and says what it cannot see there', async () => {
    const { status, stdout } = command(kept('cong-van.pdf', await converter.toPdf(await samples['consent-letter']('normal'))))
    expect(status).toBe(0)
    expect(stdout).toContain('Loại văn bản: công văn (nhận ra từ văn bản)')
    expect(stdout).toContain('? C14 Trình bày nội dung: chỉ kiểm tra được trên tệp Word')
  })

  it('checks by the kind it is told', async () => {
    const { status, stdout } = command(kept('thong-bao.docx', await samples.receipt('small')), '--kind', 'decision')
    expect(status).toBe(1)
    expect(stdout).toContain('Loại văn bản: quyết định (theo yêu cầu)')
    expect(stdout).toContain('✗ C13 Căn cứ ban hành: không đạt')
  })

  it.each([
    ['no file named', [], 'Cách dùng: npm run check-document'],
    ['a file that is not there', [join(folder, 'khong-co.docx')], 'Không mở được tệp'],
    ['a kind that is none', [kept('a.docx', new Uint8Array([0x50, 0x4b])), '--kind', 'letters'], 'Không có loại văn bản “letters”.'],
    ['a picture', [kept('anh.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))], 'Tệp không phải văn bản Word (.docx) hay PDF.'],
    ['a broken .docx', [kept('hong.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))], 'Tệp không đọc được'],
  ])('ends with 2 on %s', (_what, words, said) => {
    const { status, stdout, stderr } = command(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(said)
  })
})
