import type { Fault } from '@sangkien/contract/fault'

/** What can go wrong with a request: what the server says, or that it could not be reached. */
export type ApiFaultCode = Fault['code'] | 'no_connection'

/** A request that did not succeed. `sayFault` has the words. */
export class ApiFault extends Error {
  readonly code: ApiFaultCode
  readonly status: number
  readonly fault: Omit<Fault, 'code'>
  constructor(code: ApiFaultCode, status: number, fault: Omit<Fault, 'code'> = {}) {
    super(`${code} (${status})`)
    this.name = 'ApiFault'
    this.code = code
    this.status = status
    this.fault = fault
  }
}

/** The fault of a failed query or mutation, when it is one of ours. */
export const faultOf = (error: unknown): ApiFault | undefined => (error instanceof ApiFault ? error : undefined)
