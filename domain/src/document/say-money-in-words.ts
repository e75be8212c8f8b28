const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const digit = (value: number): string => digits[value] ?? ''

/** `Một triệu chín trăm nghìn đồng`: whole đồng from 0, as lists of payments write their sum. */
export function sayMoneyInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`${dong} is no amount in whole đồng`)
  const said = dong === 0 ? 'không' : words(dong, true)
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)} đồng`
}

/** `first`: nothing stands before it, so an empty hundred is not read. */
function words(value: number, first: boolean): string {
  const [billions, millions, thousands, ones] = [Math.floor(value / 1e9), Math.floor(value / 1e6) % 1000, Math.floor(value / 1000) % 1000, value % 1000]
  const parts: string[] = []
  if (billions > 0) parts.push(`${words(billions, first)} tỷ`)
  for (const [group, name] of [[millions, ' triệu'], [thousands, ' nghìn'], [ones, '']] as const)
    if (group > 0) parts.push(`${hundreds(group, first && parts.length === 0)}${name}`)
  return parts.join(' ')
}

function hundreds(value: number, first: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100]
  const head = hundred > 0 || !first ? [`${digit(hundred)} trăm`] : []
  return [...head, ...(rest === 0 ? [] : [tens(rest, head.length > 0)])].join(' ')
}

function tens(value: number, after: boolean): string {
  const [ten, one] = [Math.floor(value / 10), value % 10]
  if (ten === 0) return `${after ? 'linh ' : ''}${digit(one)}`
  const head = ten === 1 ? 'mười' : `${digit(ten)} mươi`
  if (one === 0) return head
  if (one === 5) return `${head} lăm`
  return ten > 1 && one === 1 ? `${head} mốt` : ten > 1 && one === 4 ? `${head} tư` : `${head} ${digit(one)}`
}
