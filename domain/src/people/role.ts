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
  'outside_expert',
] as const
export type Role = (typeof roles)[number]

/** Roles somebody is given. Who works here is `staff` by that, and somebody from outside is `outside_expert` and nothing else (decision 28). */
export type GivenRole = Exclude<Role, 'staff' | 'outside_expert'>
export const givenRoles: readonly GivenRole[] = roles.filter((role): role is GivenRole => role !== 'staff' && role !== 'outside_expert')
