/** A count as it is being typed. */
export interface Counted { readonly issued: number | null; readonly returned: number | null; readonly agree: number | null; readonly disagree: number | null; readonly abstain: number | null; readonly invalid: number | null }

export const sayIssued = (entitled: number): string => `Nhiều nhất ${entitled}: số thành viên có mặt được bỏ phiếu về sáng kiến này.`

/** What the typed figures add up to, in words, and by how much they miss the papers that came back. */
export function saySum({ returned, agree, disagree, abstain, invalid }: Counted): string {
  const parts = [agree, disagree, abstain, invalid].filter((part) => part !== null)
  if (parts.length === 0) return 'Cộng bốn loại phiếu phải bằng số phiếu thu về.'
  const sum = parts.reduce((all, part) => all + part, 0)
  const told = `Cộng bốn loại: ${sum} phiếu`
  if (returned === null) return `${told}.`
  if (sum === returned) return `${told}, bằng số thu về.`
  return `${told}, ${sum < returned ? `còn thiếu ${returned - sum}` : `thừa ${sum - returned}`} so với ${returned} phiếu thu về.`
}
