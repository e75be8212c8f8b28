import { X509Certificate } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { anAuthority, aSigner } from '../../test/a-signer.ts'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { compareAside, readSignaturesAside } from './judge-aside.ts'
import { readSignatures, UnreadablePdf } from './read-signatures.ts'
import { sameContent } from './same-content.ts'
import { signPdf } from './sign-pdf.ts'

const seenAt = new Date('2026-11-26T03:00:00Z')
const nobody = { roots: [], seenAt }

describe('a file from outside, read in a thread of its own', () => {
  it('is told the same of as at home', async () => {
    const ca = await anAuthority()
    const paper = await aSmallPdf()
    const signed = await signPdf(paper, { signer: await aSigner(ca, { name: 'Trần Văn Bình' }), role: 'signer', name: 'Trần Văn Bình', at: seenAt })
    for (const trust of [{ roots: [new X509Certificate(ca.root.der)], seenAt }, { roots: [], stampRoots: [], seenAt }])
      expect(await readSignaturesAside(Buffer.from(signed), trust)).toEqual(await readSignatures(signed, trust))
    expect(await compareAside(paper, signed, nobody)).toEqual({ before: 0, after: await readSignatures(signed, nobody), content: await sameContent(paper, signed) })
  })

  it.each([
    ['words', Buffer.from('xin chào'), 'No PDF header'],
    ['a little that unpacks to more than can be held, in bytes or in time', aBomb(), /more than can be held|not read within/],
  ])('is unreadable when it is %s, and the next is read all the same', async (_what, file, why) => {
    const told = await readSignaturesAside(file, nobody).catch((error: unknown) => error)
    expect(told).toBeInstanceOf(UnreadablePdf)
    expect(String(told)).toMatch(why)
    expect(await readSignaturesAside(await aSmallPdf(), nobody)).toMatchObject({ signatures: [] })
  })

  it('is given up when it takes too long', async () => {
    const began = performance.now()
    await expect(readSignaturesAside(Buffer.from(`%PDF-1.7\n${'['.repeat(5_000_000)}`), nobody, { timeLimit: 1500 })).rejects.toThrow('not read within 1500 ms')
    expect(performance.now() - began).toBeLessThan(6000)
  })
})

/** An object stream of 120 MB in half a megabyte, of which each number becomes an object. Three times as much took the whole process with it. */
function aBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(120 * 1024 * 1024, '1 0 '), { level: 1 })
  const head = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n<</Type/ObjStm/N 30000000/First 120000000/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n')])
}
