export type SheetRefusal =
  | { readonly code: 'scoring.handed_in'; readonly at: string }
  | { readonly code: 'scoring.not_handed_in' }

/** Why nothing may be written on this sheet: it was handed in, and is locked until its scorer takes it back (6.1, row 9; DESIGN). */
export const refuseLockedSheet = (handedInAt: Date | null): SheetRefusal | undefined =>
  handedInAt ? { code: 'scoring.handed_in', at: handedInAt.toISOString() } : undefined

/** Why a sheet cannot be taken back: it was never handed in. Whether scoring is still open is `refuseScoring`. */
export const refuseTakingBack = (handedInAt: Date | null): SheetRefusal | undefined => (handedInAt ? undefined : { code: 'scoring.not_handed_in' })
