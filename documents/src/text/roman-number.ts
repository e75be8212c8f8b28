const steps = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const

/** 1 to 39 in Roman numerals: parts and annexes of a document. */
export function romanNumber(value: number): string {
  let left = value
  let said = ''
  for (const [size, sign] of steps)
    for (; left >= size; left -= size) said += sign
  return said
}
