import { createHash, type X509Certificate } from 'node:crypto'
import { TSTInfo } from 'pkijs'
import { checkCms, type CmsFault } from './check-cms.ts'
import { checkUse } from './certificate-use.ts'
import { oid } from './oid.ts'
import { bytesOf, openCms } from './open-cms.ts'

export type TimeStampFault = CmsFault | 'unreadable' | 'imprint' | 'use'

/** A time-stamp token taken apart; without faults it was made over the bytes, by a certificate for time-stamps. Whether that is trusted is another question. */
export interface OpenTimeStamp {
  readonly at: Date | undefined
  readonly nonce: Buffer | undefined
  readonly certificate: X509Certificate | undefined
  readonly certificates: readonly X509Certificate[]
  readonly faults: readonly TimeStampFault[]
}

const hashes: Record<string, string> = { [oid.sha256]: 'sha256', [oid.sha384]: 'sha384', [oid.sha512]: 'sha512' }

/** Reads a token of RFC 3161 (DER) over `stamped`. Never throws. */
export function openTimeStamp(token: Uint8Array, stamped: Uint8Array): OpenTimeStamp {
  try {
    const cms = openCms(token)
    const content = bytesOf(cms.signed.encapContentInfo.eContent)
    const info = TSTInfo.fromBER(content)
    const hash = hashes[info.messageImprint.hashAlgorithm.algorithmId]
    const same = hash !== undefined && createHash(hash).update(stamped).digest().equals(bytesOf(info.messageImprint.hashedMessage))
    const faults: TimeStampFault[] = [...checkCms(cms, content, oid.timeStampInfo)]
    if (!same) faults.push('imprint')
    if (cms.certificate && checkUse(cms.certificate, 'time-stamp')) faults.push('use')
    return { at: info.genTime, nonce: info.nonce && bytesOf(info.nonce), certificate: cms.certificate, certificates: cms.certificates, faults }
  } catch {
    return { at: undefined, nonce: undefined, certificate: undefined, certificates: [], faults: ['unreadable'] }
  }
}
