/** What an upload may hold once unpacked: far above any dossier, far below what hurts a small server. */
export const zipLimits = {
  /** Files in the zip. */
  entries: 4_000,
  /** Bytes of all of them together, inflated. */
  inflated: 100 * 1024 * 1024,
  /** Bytes of the sheets of a workbook, inflated: they are read piece by piece and never whole in memory. A list of a hundred thousand rows has some hundred million. */
  sheets: 400 * 1024 * 1024,
} as const
