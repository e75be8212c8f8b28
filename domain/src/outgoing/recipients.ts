/** The line of the copy the office keeps, which ends the list: `Lưu: VT, HCQT` (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9; FACT). */
const isKept = (recipient: string): boolean => /^Lưu\s*:/iu.test(recipient)

const plain = (recipient: string): string => recipient.normalize('NFC').replace(/^[-–\s]+|[\s.;]+$/g, '').replace(/\s+/g, ' ')

/** Those of `added` that a paper does not name yet, each once, as they stand in its list: they go before the copy the office keeps. */
export function recipientsToAdd(there: readonly string[], added: readonly string[]): string[] {
  const known = new Set(there.map((one) => plain(one).toLocaleLowerCase('vi')))
  const fresh: string[] = []
  for (const one of added.map(plain)) {
    const key = one.toLocaleLowerCase('vi')
    if (one === '' || isKept(one) || known.has(key)) continue
    known.add(key)
    fresh.push(one)
  }
  return fresh
}

export type RecipientRefusal =
  | { readonly code: 'recipients.name_taken'; readonly name: string }
  | { readonly code: 'recipients.no_place' }
