/**
 * The words of one field of work. Each slot is a list separated by semicolons; entries are kept under six syllables,
 * for a long entry would be a passage that two unrelated dossiers share.
 */
export type FieldLexicon = {
  /** Vietnamese name of the field. */
  readonly name: string
  /** What is handled: nouns. */
  readonly object: string
  /** What is done to it: verbs that take an object. */
  readonly verb: string
  /** Who does it. */
  readonly actor: string
  /** Where, after "tại". */
  readonly place: string
  /** What goes wrong with an object: predicates after it. */
  readonly fault: string
  /** Why it goes wrong: whole clauses. */
  readonly cause: string
  /** What the initiative does: verb phrases, complete. */
  readonly measure: string
  /** How it is done afterwards: adverbials after verb and object. */
  readonly quality: string
  /** What comes of it: whole clauses. */
  readonly gain: string
  /** Durations that should fall. */
  readonly slowness: string
  /** Shares (in per cent) that should fall. */
  readonly badShare: string
  /** Shares (in per cent) that should rise. */
  readonly goodShare: string
  /** Counts that should fall. */
  readonly count: string
  /** Invented names of tools. */
  readonly toolName: string
}

/** The entries of a slot, NFC. */
export const entriesOf = (slot: string): string[] => slot.split(';').map((entry) => entry.trim().replace(/\s+/g, ' ').normalize('NFC')).filter(Boolean)
