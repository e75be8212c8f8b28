/** WCAG 2.2 contrast between two colours written `#rrggbb`: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The two grounds that text in the accent stands on: paper and the ground of the page. */
const grounds = ['#ffffff', '#f6f5f2']
export const leastContrast = 4.5
export const defaultAccent = '#0e5a8a'

/** The lowest contrast this accent would have on our grounds when it is too low to be read; `undefined` when it will do. */
export function refuseAccent(accent: string): number | undefined {
  const least = /^#[0-9a-f]{6}$/i.test(accent) ? Math.min(...grounds.map((ground) => contrastOf(accent, ground))) : 0
  return least < leastContrast ? least : undefined
}

/** The agency's own accent, or ours where theirs could not be read. */
export const readableAccent = (accent: string): string => (refuseAccent(accent) === undefined ? accent : defaultAccent)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
