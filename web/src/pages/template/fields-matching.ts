import type { TemplateField } from '@sangkien/contract/template'

const folded = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** Fields that hold every word sought, in how they are written, what they say or their example; accents count for nothing. */
export function fieldsMatching(fields: readonly TemplateField[], words: string): readonly TemplateField[] {
  const sought = folded(words).split(/\s+/).filter((word) => word !== '')
  return fields.filter(({ written, says, example, inside }) => {
    const text = folded([written, says, example, inside ?? ''].join(' '))
    return sought.every((word) => text.includes(word))
  })
}
