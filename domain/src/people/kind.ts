/** How a person is employed: công chức, viên chức, người lao động (the columns "CC-VC-NLĐ" of the year's report). */
export const personKinds = ['civil_servant', 'public_employee', 'worker'] as const
export type PersonKind = (typeof personKinds)[number]

/** The report counts turns of authors by men and women (initiative-law.md 6.6, Table 1). */
export const genders = ['male', 'female'] as const
export type Gender = (typeof genders)[number]
