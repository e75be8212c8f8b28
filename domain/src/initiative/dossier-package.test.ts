import { describe, expect, it } from 'vitest'
import { type FoundFile, type PackageManifest, sealText, verifyPackage } from './dossier-package.ts'

/** Stands for a hash: the rule asks only whether two are the same. */
const hash = (text: string) => `#${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)}`
const entry = (name: string, sha256: string) => ({ name, kind: 'paper' as const, size: 1, sha256, at: '2026-11-23T02:00:00.000Z', byName: 'Trần Thị Lan' })
const sealed = (of: Omit<PackageManifest, 'seal'>): PackageManifest => ({ ...of, seal: hash(sealText(of)) })
const manifest = sealed({
  format: 'sangkien-dossier-package/1', agency: 'Văn phòng thử nghiệm', code: 'SK-2026-017', title: 'Sổ theo dõi', snapshotSha256: 'aa', madeAt: '2026-11-23T02:00:00.000Z', madeBy: 'Trần Thị Lan',
  files: [entry('01 Đơn.docx', 'a'), entry('02 Báo cáo.docx', 'b')],
})
const files: readonly FoundFile[] = [{ name: '01 Đơn.docx', sha256: 'a' }, { name: '02 Báo cáo.docx', sha256: 'b' }, { name: 'manifest.json', sha256: 'm' }]
const verify = (found: readonly FoundFile[] = files, text: string | undefined = JSON.stringify(manifest), kept?: string) => verifyPackage(text, found, hash, kept)
const without = (name: string) => files.filter((one) => one.name !== name)

describe('a dossier package', () => {
  it('is whole when every file is what the manifest says', () => {
    expect(verify()).toEqual({ manifest, whole: ['01 Đơn.docx', '02 Báo cáo.docx'], faults: [] })
    expect(verify(files, JSON.stringify(manifest), manifest.seal).faults).toEqual([])
  })

  it.each([
    ['a file changed', [...without('01 Đơn.docx'), { name: '01 Đơn.docx', sha256: 'x' }], [{ code: 'changed', name: '01 Đơn.docx' }]],
    ['a file that cannot be read', [...without('01 Đơn.docx'), { name: '01 Đơn.docx', sha256: undefined }], [{ code: 'changed', name: '01 Đơn.docx' }]],
    ['a file taken out', without('02 Báo cáo.docx'), [{ code: 'missing', name: '02 Báo cáo.docx' }]],
    ['a file put in', [...files, { name: '03 Khác.docx', sha256: 'c' }], [{ code: 'added', name: '03 Khác.docx' }]],
    ['a file renamed', [...without('02 Báo cáo.docx'), { name: '2.docx', sha256: 'b' }], [{ code: 'missing', name: '02 Báo cáo.docx' }, { code: 'added', name: '2.docx' }]],
    ['two files changing places', [{ name: '01 Đơn.docx', sha256: 'b' }, { name: '02 Báo cáo.docx', sha256: 'a' }, files[2]!], [{ code: 'changed', name: '01 Đơn.docx' }, { code: 'changed', name: '02 Báo cáo.docx' }]],
    ['a second file of the same name', [...files, { name: '01 Đơn.docx', sha256: 'x' }], [{ code: 'twice', name: '01 Đơn.docx' }]],
    ['a second manifest', [...files, files[2]!], [{ code: 'twice', name: 'manifest.json' }]],
  ] as const)('tells %s', (_what, found, faults) => {
    expect(verify(found).faults).toEqual(faults)
  })

  it.each([
    ['the title', { title: 'Sổ khác' }], ['the code', { code: 'SK-2026-018' }], ['the mark of what was filed', { snapshotSha256: 'bb' }], ['who made it', { madeBy: 'Ai đó' }], ['when', { madeAt: '2026-11-24T02:00:00.000Z' }],
    ['the order', { files: [...manifest.files].reverse() }],
  ])('tells that the manifest was changed in %s', (_what, change) => {
    expect(verify(files, JSON.stringify({ ...manifest, ...change })).faults).toEqual([{ code: 'manifest_changed' }])
  })

  it('tells a manifest that is not there, and one that is none', () => {
    expect(verifyPackage(undefined, files, hash).faults).toEqual([{ code: 'no_manifest' }])
    for (const text of ['', '{', 'null', '{}', '{"format":"sangkien-dossier-package/1","seal":"x","files":[null]}']) expect(verify(files, text).faults).toEqual([{ code: 'manifest_unreadable' }])
  })

  it('whose manifest was written anew is told by the seal kept elsewhere alone', () => {
    const forged = sealed({ ...manifest, files: [entry('01 Đơn.docx', 'x'), manifest.files[1]!] })
    const found = [{ name: '01 Đơn.docx', sha256: 'x' }, ...files.slice(1)]
    expect(verify(found, JSON.stringify(forged)).faults).toEqual([])
    expect(verify(found, JSON.stringify(forged), manifest.seal).faults).toEqual([{ code: 'another_package', seal: forged.seal }])
  })
})
