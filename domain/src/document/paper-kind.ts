/** What kind of paper a document is, and so which rules of its layout speak of it (Nghị định 30/2020/NĐ-CP, Phụ lục III; the last three are not types of the decree). */
export const paperKinds = ['decision', 'named', 'letter', 'minutes', 'invitation', 'appendix', 'citizen', 'sheet', 'certificate'] as const
export type PaperKind = (typeof paperKinds)[number]
