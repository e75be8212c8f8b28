export type SigningFailure =
  /** The bytes are no PDF one can read. */
  | 'unreadable'
  /** The PDF is locked by a password. */
  | 'encrypted'
  /** The page does not show the post and the name the signature belongs between, or the signature the seal belongs on. */
  | 'no_place'
  /** The picture is no PNG. */
  | 'picture'
  /** The signer's certificate was not yet, or no longer, valid at the instant of signing. */
  | 'certificate_dates'
  /** The signature takes more room than was kept for it. */
  | 'no_room'
  /** What the signer answered does not fit its own certificate. */
  | 'wrong_signature'

/** The PDF was not signed; the file given is untouched. */
export class SigningFailed extends Error {
  readonly reason: SigningFailure
  /** Of `certificate_dates`: from when to when the certificate is valid. */
  readonly valid: { readonly from: Date; readonly to: Date } | undefined

  constructor(reason: SigningFailure, detail: string, valid?: { readonly from: Date; readonly to: Date }) {
    super(`not signed (${reason}): ${detail}`)
    this.name = 'SigningFailed'
    this.reason = reason
    this.valid = valid
  }
}
