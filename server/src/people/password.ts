import { hash, verify } from '@node-rs/argon2'

/** argon2id with 64 MiB, three passes: about a tenth of a second of one core (OWASP asks for at least 19 MiB and two). */
const cost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

let ofNobody: Promise<string> | undefined

/**
 * Whether the password is the account's. Without an account it works just as long, on a hash of no one's, so that the time
 * of the answer does not tell which user names exist.
 */
export async function verifyPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  const against = kept ?? (await (ofNobody ??= hashPassword('không của ai cả')))
  const right = await inTurn(() => verify(against, password))
  return kept ? right : false
}

/** At most two at once: a hundred people signing in at eight would otherwise take 6 GB together. */
const atOnce = 2
let working = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) await new Promise<void>((go) => waiting.push(go))
  else working += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}
