/** The roles of initiative-law.md 6.2. The administrator keeps accounts and units and sees no scores. */
export const roles = [
  'staff',
  'unit_head',
  'secretariat',
  'council_member',
  'council_chair',
  'decision_maker',
  'records_clerk',
  'accountant',
  'leadership_viewer',
  'administrator',
] as const
export type Role = (typeof roles)[number]
