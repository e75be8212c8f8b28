/** What a paper goes to the desktop tool for, by the names the tool gives its acts. */
export const signingPurposes = ['SignApproved', 'SignIssued', 'SignAppendix', 'SignCopy'] as const
export type SigningPurpose = (typeof signingPurposes)[number]

/**
 * Whose certificate signs: the one entitled signs with their own; on issuing, on a separate annex and on a copy it is the agency's, which only
 * the records clerk applies, after the signer's (Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2; Phụ lục I, Mục II.8, III.1.d; Phần II).
 */
export const holderOf = (purpose: SigningPurpose): 'person' | 'agency' => (purpose === 'SignApproved' ? 'person' : 'agency')

/** How long the tool has from the moment the page opened it. */
export const minutesToSign = 20
