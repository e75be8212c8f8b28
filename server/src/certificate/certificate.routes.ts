import { checkCertificate, readCertificatePaper } from '@sangkien/contract/decision'
import type { CertificateId } from '@sangkien/domain/ids'
import type { Mount } from '../http/mount.ts'
import { certificatePaper } from './certificate-paper.ts'
import { checkedCertificate } from './check-certificate.ts'

/** Certificates on paper, and the page where anyone checks one. */
export function certificateRoutes({ on, onPublic }: Mount): void {
  on(readCertificatePaper, ({ tx, actor, house, params }) => certificatePaper(tx, actor, params.id as CertificateId, params.format, house.publicAddress))
  onPublic(checkCertificate, ({ house, params }) => checkedCertificate(house.db, params.organisation, params.code))
}
