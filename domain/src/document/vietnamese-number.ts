/** `1.234.567,89`: a dot between thousands, a comma before decimals; at most `decimals` of them, none that are only zeros. */
export function sayNumber(value: number, decimals = 2): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const tail = part?.replace(/0+$/, '') ?? ''
  const said = tail === '' ? grouped : `${grouped},${tail}`
  return value < 0 && said !== '0' ? `-${said}` : said
}

/** `1.234.567 đồng`: whole đồng, as documents write money. */
export const sayMoney = (dong: number): string => `${sayNumber(dong, 0)} đồng`

/** `40%`, `33,33%`. */
export const sayPercent = (percent: number): string => `${sayNumber(percent)}%`
