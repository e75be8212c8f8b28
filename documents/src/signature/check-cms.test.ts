import { createHash } from 'node:crypto'
import { ObjectIdentifier, Sequence } from 'asn1js'
import { Attribute, SignedAndUnsignedAttributes, SignerInfo } from 'pkijs'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAuthority, aSigner } from '../../test/a-signer.ts'
import { octets } from '../../test/a-test-ca.ts'
import { checkCms, type CmsFault, namesCertificate } from './check-cms.ts'
import { makeCms } from './make-cms.ts'
import { oid } from './oid.ts'
import { type OpenCms, openCms } from './open-cms.ts'

const content = new Uint8Array([1, 2, 3])
const hashed = (name: string, bytes: Uint8Array) => octets(new Uint8Array(createHash(name).update(bytes).digest()))

let value: Uint8Array
let stranger: OpenCms
beforeAll(async () => {
  const ca = await anAuthority()
  value = await makeCms(content, await aSigner(ca, { name: 'Trần Văn Bình' }))
  stranger = openCms(await makeCms(content, await aSigner(ca, { name: 'Người khác' })))
})

describe('a signature against what it covers and the certificate it brings', () => {
  const cases: readonly [string, readonly CmsFault[], (cms: OpenCms) => OpenCms][] = [
    ['as it was made', [], (cms) => cms],
    ['without its certificate', ['no_certificate'], (cms) => ({ ...cms, certificate: undefined })],
    ['with the certificate of somebody else', ['signature'], (cms) => ({ ...cms, certificate: stranger.certificate })],
    ['hashed by SHA-1', ['weak'], (cms) => { cms.info.digestAlgorithm.algorithmId = '1.3.14.3.2.26'; return cms }],
    ['signed in a way nobody here knows', ['weak'], (cms) => { cms.info.signatureAlgorithm.algorithmId = '1.2.840.113549.1.1.5'; return cms }],
    ['with signed attributes of another', ['signature'], (cms) => { cms.info.signedAttrs = stranger.info.signedAttrs!; return cms }],
    ['without signed attributes', ['signature'], (cms) => { delete cms.info.signedAttrs; return cms }],
  ]
  it.each(cases)('is judged: one %s', (_what, faults, change) => {
    expect(checkCms(change(openCms(value)), content, oid.data)).toEqual(faults)
  })

  it.each([['other content', new Uint8Array([1, 2, 4]), oid.data, ['digest']], ['content of another kind', content, oid.timeStampInfo, ['signature']]] as const)('is judged: one of %s', (_what, bytes, kind, faults) => {
    expect(checkCms(openCms(value), bytes, kind)).toEqual(faults)
  })
})

describe('the certificate a signer names in what was signed (RFC 5035)', () => {
  const certificate = new Uint8Array([4, 5, 6])
  const naming = (...parts: readonly (Sequence | ReturnType<typeof octets>)[]) => new SignerInfo({
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0, attributes: [new Attribute({ type: oid.signingCertificateV2, values: [new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [...parts] })] })] })] })],
    }),
  })
  const algorithm = (value: string) => new Sequence({ value: [new ObjectIdentifier({ value })] })

  it.each([
    ['by SHA-256, which is not named', () => naming(hashed('sha256', certificate)), true],
    ['by SHA-256, which is', () => naming(algorithm(oid.sha256), hashed('sha256', certificate)), true],
    ['by SHA-512', () => naming(algorithm(oid.sha512), hashed('sha512', certificate)), true],
    ['by SHA-1', () => naming(algorithm('1.3.14.3.2.26'), hashed('sha1', certificate)), false],
    ['and is another', () => naming(hashed('sha256', content)), false],
    ['by a hash of another kind than said', () => naming(algorithm(oid.sha512), hashed('sha256', certificate)), false],
    ['and does not', () => new SignerInfo(), undefined],
  ])('is named %s', (_how, info, told) => {
    expect(namesCertificate(info(), certificate)).toBe(told)
  })
})
