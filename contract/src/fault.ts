import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'

/** Every reply that is not a success, whatever the door. */
export const Fault = z.object({
  code: z.enum([
    'bad_request', 'invalid', 'signed_out', 'session_locked', 'forbidden', 'not_found', 'stale', 'refused', 'too_large', 'too_many', 'foreign_origin', 'internal',
  ]),
  /** With `refused`: why, as data; the browser has the sentence. */
  refusal: z.custom<Refusal>().optional(),
  /** With `invalid`: which fields. */
  issues: z.array(z.object({ path: z.string(), code: z.string(), message: z.string().optional() })).optional(),
  /** With `stale`: what stands there now. */
  current: z.unknown().optional(),
  /** With `too_large`: the limit in bytes. */
  limit: z.number().optional(),
  /** A number to quote to the administrator; the log has the same. */
  reference: z.string().optional(),
})
export type Fault = z.infer<typeof Fault>
