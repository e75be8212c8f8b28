import type { X509Certificate } from 'node:crypto'
import { Certificate } from 'pkijs'

/** Whose certificate it is, as one registers a person's or shows it. */
export interface CertificateName {
  /** The common name: `Nguyễn Văn An`. */
  readonly name: string
  /** The whole names, parts joined by commas: `C=VN, O=…, CN=…`. */
  readonly subject: string
  readonly issuer: string
  /** Hexadecimal in capitals. */
  readonly serial: string
  readonly validFrom: Date
  readonly validTo: Date
}

export const certificateName = (certificate: X509Certificate): CertificateName => ({
  name: commonName(certificate) ?? oneLine(certificate.subject), subject: oneLine(certificate.subject), issuer: oneLine(certificate.issuer),
  serial: certificate.serialNumber, validFrom: certificate.validFromDate, validTo: certificate.validToDate,
})

const commonName = ({ raw }: X509Certificate): string | undefined => {
  const value: unknown = Certificate.fromBER(new Uint8Array(raw)).subject.typesAndValues.find(({ type }) => type === '2.5.4.3')?.value.valueBlock.value
  return typeof value === 'string' ? value.normalize('NFC') : undefined
}

const oneLine = (name: string): string => name.split('\n').join(', ').normalize('NFC')
