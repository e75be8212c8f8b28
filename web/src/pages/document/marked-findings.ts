import type { checkFormat } from '@sangkien/contract/format-check'
import type { Reply } from '../../api/wire.ts'

export type Check = Reply<typeof checkFormat>
type RuleOf = Check['rules'][number]
export type Found = RuleOf['findings'][number]

/** A finding with the rule it breaks; numbered where its place can be marked, as the mark beside the text is. */
export interface MarkedFinding extends Found {
  readonly rule: string
  readonly name: string
  readonly mark: number | undefined
}

/** Every finding in the order of the rules. Those of one place share its number. */
export function markedFindings({ rules }: Pick<Check, 'rules'>): MarkedFinding[] {
  const places = new Map<string, number>()
  return rules.flatMap(({ rule, name, findings }) => findings.map((found) => {
    if (found.at === undefined) return { ...found, rule, name, mark: undefined }
    const key = JSON.stringify(found.at)
    const mark = places.get(key) ?? places.size + 1
    places.set(key, mark)
    return { ...found, rule, name, mark }
  }))
}

/** The element a mark is. */
export const markId = (mark: number): string => `cho-${mark}`
