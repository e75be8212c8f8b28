import { X509Certificate } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { SignPdf } from '@signpdf/signpdf'
import { P12Signer } from '@signpdf/signer-p12'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../test/a-picture.ts'
import { anAuthority, aSigner, type Authority } from '../../test/a-signer.ts'
import { aSmallPdf, name, post } from '../../test/a-small-pdf.ts'
import { pdfsig } from '../../test/pdfsig.ts'
import { issue, p12Of } from '../../test/a-test-ca.ts'
import { readSignatures } from './read-signatures.ts'
import { addField, signPdf } from './sign-pdf.ts'

const at = new Date('2026-11-26T02:00:00Z')

let ca: Authority
beforeAll(async () => { ca = await anAuthority() })
const trust = () => ({ roots: [new X509Certificate(ca.root.der)], seenAt: new Date('2026-11-26T03:00:00Z') })

describe('a signature by another program', () => {
  it('of plain CMS, with the time among what is signed, is read and named what it is', async () => {
    const p12 = await p12Of(await issue({ name, by: ca.between }), [ca.between], 'bí mật')
    const doc = await PDFDocument.load(await aSmallPdf(), { forIncrementalUpdate: true, updateMetadata: false })
    addField(doc, { signer: await aSigner(ca, { name }), role: 'signer', name, at }, undefined)
    const signed = await new SignPdf().sign(await doc.save({ useObjectStreams: false }), new P12Signer(p12, { passphrase: 'bí mật' }), at)
    const { signatures: [one] } = await readSignatures(new Uint8Array(signed), trust())
    expect([one?.level, one?.signer?.name, one?.claimed.at, one?.faults]).toEqual(['CMS', name, at, []])
  })
})

describe('another reader', () => {
  it('finds both signatures valid, and a changed byte in either', async () => {
    const first = await signPdf(await aSmallPdf(), {
      signer: await aSigner(ca, { name }), role: 'signer', name, at, appearance: { kind: 'signature', picture: aPicture('stroke', [20, 40, 200], 40, 16), at: { post, name } },
    })
    const second = await signPdf(first, {
      signer: await aSigner(ca, { name: 'Văn phòng', key: 'ec' }), role: 'agency', name: 'Văn phòng', at, appearance: { kind: 'seal', picture: aPicture('ring', [220, 20, 20], 30, 30), diameter: 36 },
    })
    const spoilt = second.slice()
    spoilt[Buffer.from(second).indexOf('stream') + 40]! ^= 1
    const [whole, broken] = [pdfsig(second), pdfsig(spoilt)]
    const ours = async (file: Uint8Array) => (await readSignatures(file, trust())).signatures.map(({ faults }) => (faults.length === 0 ? 'Signature is Valid.' : 'Digest Mismatch.'))
    expect(await ours(second)).toEqual(whole ?? ['Signature is Valid.', 'Signature is Valid.'])
    expect(await ours(spoilt)).toEqual(broken ?? ['Digest Mismatch.', 'Digest Mismatch.'])
  })
})
