import type { Endpoint, ResultOf } from '@sangkien/contract/endpoint'

/** A value as JSON carries it: instants are ISO text. The browser never parses replies, so this is what it truly holds. */
export type Wire<T> = T extends Date
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly unknown[]
      ? { -readonly [Place in keyof T]: Wire<T[Place]> }
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T

/** What `call` gives for an endpoint. */
export type Reply<E extends Endpoint> = Wire<ResultOf<E>>
