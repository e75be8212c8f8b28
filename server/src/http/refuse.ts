import type { Refusal } from '@sangkien/domain/refusal'

/** Thrown by a handler: the rule said no. `mount` turns it into its status with the whole refusal in the reply. */
export class Refuse extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Refused, and yet what was written stays: a wrong password that rolled its own count back would never lock an account. */
export class RefuseAndKeep extends Refuse {}

/** Missing, or not to be seen by this person: the same answer. */
export class NotFound extends Error {
  constructor() {
    super('not_found')
  }
}

/** A door this person's roles do not open. Doors are no secret (docs/PERMISSIONS.md); what lies behind them is. */
export class Forbidden extends Error {
  constructor() {
    super('forbidden')
  }
}

/** Something changed under the writer's hands: the reply carries what stands there now. */
export class Stale extends Error {
  readonly current: unknown
  constructor(current: unknown) {
    super('stale')
    this.current = current
  }
}

/** The request was well formed but a value in it cannot be; `issues` name the fields. */
export class Invalid extends Error {
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message?: string }[]
  constructor(issues: Invalid['issues']) {
    super('invalid')
    this.issues = issues
  }
}
