import { createHash, webcrypto } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GeneralizedTime, Integer, Null, ObjectIdentifier, Sequence, Set as AsnSet } from 'asn1js'
import {
  AlgorithmIdentifier, Attribute, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber, MessageImprint, PKIStatusInfo, SignedAndUnsignedAttributes, SignedData, SignerInfo,
  TimeStampReq, TimeStampResp, TSTInfo,
} from 'pkijs'
import { type Issued, octets } from './a-test-ca.ts'

export interface Odd {
  /** Says no. */
  readonly refuses?: boolean
  /** Never answers. */
  readonly silent?: boolean
  /** Answers with the time of another file. */
  readonly otherFile?: boolean
  /** Answers another question. */
  readonly otherQuestion?: boolean
  /** Answers something that is no time-stamp. */
  readonly rubbish?: boolean
  /** HTTP says no. */
  readonly status?: number
}

/** A small authority of RFC 3161 on this machine, whose clock stands at `now`. `odd` may be changed while it runs. */
export async function aTimeStampServer(authority: Issued, now: Date): Promise<{ readonly address: string; odd: Odd; close(): Promise<void> }> {
  const self = { odd: {} as Odd }
  const server: Server = createServer((request, reply) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (self.odd.silent) return
      if (self.odd.status) return void reply.writeHead(self.odd.status).end()
      void answer(authority, now, new Uint8Array(Buffer.concat(parts)), self.odd).then((bytes) => reply.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(bytes))
    })
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  return Object.assign(self, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise<void>((done) => { server.close(() => done()); server.closeAllConnections() }),
  })
}

async function answer(authority: Issued, now: Date, question: Uint8Array, odd: Odd): Promise<Uint8Array> {
  if (odd.rubbish) return new Uint8Array(Buffer.from('<html>xin chào</html>'))
  if (odd.refuses) return new Uint8Array(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER())
  const asked = TimeStampReq.fromBER(question)
  const imprint = odd.otherFile ? new MessageImprint({ hashAlgorithm: asked.messageImprint.hashAlgorithm, hashedMessage: octets(sha256(new Uint8Array([1]))) }) : asked.messageImprint
  const info = new TSTInfo({ version: 1, policy: '1.2.3.4', messageImprint: imprint, serialNumber: new Integer({ value: 7 }), genTime: now, nonce: odd.otherQuestion ? new Integer({ value: 5 }) : asked.nonce! })
  const token = await signed(authority, new Uint8Array(info.toSchema().toBER()), now)
  return new Uint8Array(new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token }).toSchema().toBER())
}

/** As authorities do it, signed by RSA and with the time among what is signed. */
async function signed({ certificate, der, keys }: Issued, content: Uint8Array, now: Date): Promise<ContentInfo> {
  const sha = new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1', algorithmParams: new Null() })
  const attributes = [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })] }),
    new Attribute({ type: '1.2.840.113549.1.9.5', values: [new GeneralizedTime({ valueDate: now })] }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [octets(sha256(content))] }),
    new Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [octets(sha256(der))] })] })] })] }),
  ]
  const message = new AsnSet({ value: attributes.map((one) => one.toSchema()) }).toBER()
  const info = new SignerInfo({
    version: 1, sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }), digestAlgorithm: sha,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() }),
    signature: octets(new Uint8Array(await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, message))),
  })
  const data = new SignedData({
    version: 3, digestAlgorithms: [sha], encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.9.16.1.4', eContent: octets(content) }), certificates: [certificate], signerInfos: [info],
  })
  return new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) })
}

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
