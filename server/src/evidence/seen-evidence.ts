/**
 * The files a reader has: without the right, those kept confidential are absent, from lists and papers alike (Thông tư 18/2013, Điều 6
 * khoản 1 điểm b). `marked` holds those marked by now, whatever was filed.
 */
export const seenEvidence = <Piece extends { readonly id: string; readonly confidential?: boolean }>(pieces: readonly Piece[], { reads, marked }: { readonly reads: boolean; readonly marked: readonly string[] }): readonly Piece[] =>
  reads ? pieces : pieces.filter(({ id, confidential }) => !confidential && !marked.includes(id))
