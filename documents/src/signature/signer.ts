/**
 * Whoever holds the key: a file of a small office, a token, a telephone, a service. Nothing here ever sees the key.
 */
export interface Signer {
  /** DER: the signer's certificate first, then those of its issuers, as far as they are at hand. */
  readonly chain: readonly [Uint8Array, ...Uint8Array[]]
  readonly algorithm: SignatureAlgorithm
  /** The signature over `message`, which the signer hashes with SHA-256 first. ECDSA as the DER pair of r and s. */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** RSA as PKCS #1 v1.5. */
export type SignatureAlgorithm = 'rsa-sha256' | 'ecdsa-sha256'
