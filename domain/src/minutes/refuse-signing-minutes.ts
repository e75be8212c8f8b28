import { type MinutesCase, type MinutesPerson, writesMinutes } from './refuse-correcting.ts'
import type { MinutesRole } from './signers.ts'

export type MinutesSigningRefusal =
  | { readonly code: 'minutes.not_closed' }
  | { readonly code: 'minutes.not_yours_to_sign' }
  | { readonly code: 'minutes.on_paper' }
  | { readonly code: 'minutes.already_signed' }
  | { readonly code: 'minutes.secretary_first' }
  | { readonly code: 'minutes.changed' }
  | { readonly code: 'minutes.signed_here' }

/** As what this person signs, if they do. */
export const signsAs = (minutes: Pick<MinutesCase, 'signers'>, person: MinutesPerson): MinutesRole | null =>
  person.id === minutes.signers.chair ? 'chair' : writesMinutes(minutes, person) ? 'secretary' : null

/** Why this person cannot sign the minutes now: after the sitting, the secretary before the chair, each once (product.md CM8). */
export function refuseSigningMinutes(minutes: MinutesCase, person: MinutesPerson): MinutesSigningRefusal | undefined {
  if (!minutes.closed) return { code: 'minutes.not_closed' }
  const role = signsAs(minutes, person)
  if (role === null) return { code: 'minutes.not_yours_to_sign' }
  if (minutes.onPaper) return { code: 'minutes.on_paper' }
  if (minutes.signed.includes(role)) return { code: 'minutes.already_signed' }
  return role === 'chair' && !minutes.signed.includes('secretary') ? { code: 'minutes.secretary_first' } : undefined
}

/** Why a signature cannot be put under what stands now: it is not what the signer has read. */
export const refuseUnread = (read: string, stands: string): MinutesSigningRefusal | undefined => (read === stands ? undefined : { code: 'minutes.changed' })

/** Why it cannot be said that these minutes are signed by hand: not before the sitting is over, by who writes them, and not where a signature stands here. */
export function refuseOnPaper(minutes: MinutesCase, person: MinutesPerson): MinutesSigningRefusal | undefined {
  if (!minutes.closed) return { code: 'minutes.not_closed' }
  if (!writesMinutes(minutes, person)) return { code: 'minutes.not_yours_to_sign' }
  return minutes.signed.length > 0 ? { code: 'minutes.signed_here' } : undefined
}
