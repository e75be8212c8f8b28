import { uuidv7 } from 'uuidv7'

/** A new id, made here and not in the database: it sorts by time and names its row before the row exists. */
export const newId = <Id extends string>(): Id => uuidv7() as Id
