import type { Role } from '../people/role.ts'
import type { SignatureFault } from '../signing/signature-fault.ts'
import { type Day, partsOf } from '../time/day.ts'
import type { OutgoingState } from './path.ts'

/** By hand on the printed sheet, or digitally on a PDF: whichever it was, the agency's mark follows in the same way (Nghị định 30/2020/NĐ-CP, Điều 5, Điều 32; FACT). */
export const signedWays = ['paper', 'digital'] as const
export type SignedWay = (typeof signedWays)[number]

/** Why a file cannot be bound to a paper as the scan of what was signed by hand. */
export type ScanRefusal =
  | { readonly code: 'scan.not_records_clerk' }
  | { readonly code: 'scan.not_numbered' }
  | { readonly code: 'scan.signed_digitally' }
  | { readonly code: 'scan.reason_missing' }

export interface ScanCase { readonly state: OutgoingState; readonly way: SignedWay | null; readonly scans: number }

/** The records clerk keeps the original (Điều 19; FACT); it is what it is once it bears number and day, and another takes the place of the first only with a reason. */
export function refuseScan({ state, way }: ScanCase, { roles }: { readonly roles: ReadonlySet<Role> }): ScanRefusal | undefined {
  if (!roles.has('records_clerk')) return { code: 'scan.not_records_clerk' }
  if (way === 'digital') return { code: 'scan.signed_digitally' }
  return state === 'numbered' || state === 'issued' || state === 'recalled' ? undefined : { code: 'scan.not_numbered' }
}

export const refuseScanReason = ({ scans }: ScanCase, reason: string): ScanRefusal | undefined => (scans > 0 && reason.trim() === '' ? { code: 'scan.reason_missing' } : undefined)

/** Why a paper is not signed, or does not bear the agency's mark, digitally. */
export type DigitalRefusal =
  /** A click is not the agency's signature on a PDF, nor a digital one its stamp on a sheet. */
  | { readonly code: 'digital.needs_agency_signature' }
  | { readonly code: 'digital.signed_on_paper' }
  | { readonly code: 'digital.no_seal' }
  | { readonly code: 'digital.other_year'; readonly year: number; readonly signed: number }
  | { readonly code: 'digital.certificate_file'; readonly reason: 'damaged' | 'wrong_password' | 'no_key' | 'no_certificate' | 'unfit_key' }
  | { readonly code: 'digital.other_holder'; readonly found: string; readonly wanted: string }
  | { readonly code: 'digital.unsigned'; readonly reason: 'unreadable' | 'encrypted' | 'no_place' | 'picture' | 'certificate_dates' | 'no_room' | 'wrong_signature'; /** Of `certificate_dates`. */ readonly valid?: { readonly from: Day; readonly to: Day } }
  | { readonly code: 'digital.invalid'; readonly fault: SignatureFault }
  | { readonly code: 'digital.no_time_stamp' }
  /** The tool signs only with a certificate one knows beforehand. */
  | { readonly code: 'digital.no_certificate_entered'; readonly whose: 'person' | 'agency' }
  | { readonly code: 'digital.already_entered' }

/** The agency's mark is put as the signer's was: on the sheet, or on the PDF. */
export function refuseIssueWay(way: SignedWay | null, by: SignedWay): DigitalRefusal | undefined {
  if (way === by) return undefined
  return by === 'paper' ? { code: 'digital.needs_agency_signature' } : { code: 'digital.signed_on_paper' }
}

/** The year stands on what was signed digitally: a day of another year cannot be put there. */
export function refuseYear(way: SignedWay | null, dated: Day, signedOn: Day | null): DigitalRefusal | undefined {
  if (way !== 'digital' || signedOn === null) return undefined
  const [[year], [signed]] = [partsOf(dated), partsOf(signedOn)]
  return year === signed ? undefined : { code: 'digital.other_year', year, signed }
}

export interface Holder { readonly name: string; readonly issuer: string; readonly serial: string }

/** Whose certificate it is: one entered as theirs, or one that bears their name letter for letter, in capitals or not. */
export function refuseHolder(certificate: Holder, wanted: string, known: readonly Pick<Holder, 'issuer' | 'serial'>[]): DigitalRefusal | undefined {
  const entered = known.some(({ issuer, serial }) => issuer === certificate.issuer && serial === certificate.serial)
  return entered || plain(certificate.name) === plain(wanted) ? undefined : { code: 'digital.other_holder', found: certificate.name, wanted }
}

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')
