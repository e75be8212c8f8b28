import { Secret, TOTP } from 'otpauth'

const stepSeconds = 30

/** Six digits every 30 seconds (RFC 6238): what every authenticator application understands. */
const totpOf = (secret: string, about: { readonly issuer: string; readonly label: string } = { issuer: '', label: '' }) =>
  new TOTP({ ...about, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: stepSeconds })

/** A new secret of 160 bits, and the address an authenticator reads from a QR code. */
export function newSecret(about: { readonly issuer: string; readonly label: string }): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32
  return { secret, uri: totpOf(secret, about).toString() }
}

/**
 * The 30-second step whose digits these are, or `undefined` when they are wrong or were used before. One step to either side
 * is allowed for clocks that go wrong.
 */
export function matchCode(secret: string, code: string, lastStep: number | null, now: Date): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const delta = totpOf(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(now.getTime() / 1000 / stepSeconds) + delta
  return lastStep !== null && step <= lastStep ? undefined : step
}
