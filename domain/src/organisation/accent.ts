/** Text in the accent must be read on white by people who see poorly (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

export interface AccentRefusal { readonly code: 'contrast'; readonly found: number }

/** Why an agency's colour, written `#rrggbb`, will not do: its contrast on white is too low. */
export function refuseAccent(colour: string): AccentRefusal | undefined {
  const found = contrastOnWhite(colour)
  return found < leastContrast ? { code: 'contrast', found } : undefined
}

/** WCAG contrast on white: from 1 (white itself) to 21 (black). */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
