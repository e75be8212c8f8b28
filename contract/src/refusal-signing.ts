import type { DigitalRefusal, ScanRefusal } from '@sangkien/domain/outgoing/signed-way'

/** Of `refusal.ts`: signing digitally, and scans of what was signed by hand. */
export const signingStatus = {
  'scan.not_records_clerk': 403,
  'scan.not_numbered': 409,
  'scan.signed_digitally': 409,
  'scan.reason_missing': 422,
  'digital.needs_agency_signature': 409,
  'digital.signed_on_paper': 409,
  'digital.no_seal': 409,
  'digital.other_year': 422,
  'digital.certificate_file': 422,
  'digital.other_holder': 422,
  'digital.unsigned': 422,
  'digital.invalid': 422,
  'digital.no_time_stamp': 409,
  'digital.no_certificate_entered': 409,
  'digital.already_entered': 409,
} as const satisfies { readonly [Code in (DigitalRefusal | ScanRefusal)['code']]: 403 | 409 | 422 }
