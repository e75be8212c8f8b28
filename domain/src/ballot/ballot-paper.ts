import type { Ballots } from './tally.ts'

export const paperChoices = ['agree', 'disagree', 'abstain'] as const satisfies readonly (keyof Ballots)[]
export type PaperChoice = (typeof paperChoices)[number]

/** What a voter puts into the box: nothing in it says whose it is. `serial` is 32 random bytes the voter's browser made, in hex. */
export interface BallotPaper {
  readonly serial: string
  readonly choice: PaperChoice
  /** The ballot's own signature, given blind (RFC 9474); base64url. */
  readonly signature: string
}

export const isSerial = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/**
 * The bytes a paper is signed as: its serial, then what it is of and what it says. The serial is at once the random prefix that
 * RSABSSA-SHA384-PSS-Randomized puts before a message (RFC 9474, 4.1), so who signs it blind could not even guess at the three choices.
 */
export function paperBytes(ballotId: string, { serial, choice }: Pick<BallotPaper, 'serial' | 'choice'>): Uint8Array<ArrayBuffer> {
  const said = `sangkien phieu kin 1|${ballotId}|${choice}`
  return Uint8Array.from([...serial.matchAll(/../g)].map(([byte]) => Number.parseInt(byte, 16)).concat([...said].map((sign) => sign.charCodeAt(0))))
}

/** By serial: an order that tells nothing of who came first. */
export const bySerial = <P extends Pick<BallotPaper, 'serial'>>(papers: readonly P[]): P[] => papers.toSorted((a, b) => (a.serial < b.serial ? -1 : a.serial > b.serial ? 1 : 0))

export function countPapers(papers: readonly Pick<BallotPaper, 'choice'>[]): Ballots {
  const of = (choice: PaperChoice) => papers.filter((paper) => paper.choice === choice).length
  return { agree: of('agree'), disagree: of('disagree'), abstain: of('abstain') }
}
