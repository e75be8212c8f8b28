import type { readMinutesPage } from '@sangkien/contract/minutes'
import type { Reply } from '../../api/wire.ts'
import { sayMinutesText } from '../../say/minutes.ts'

export type MinutesView = Reply<typeof readMinutesPage>
export type TextView = MinutesView['texts'][number]
type Key = Pick<TextView, 'field' | 'initiativeId' | 'personId'>

/** What is typed, by the name of its text; what is not in it stands as it was. */
export type Typed = Readonly<Record<string, string>>

export const nameOf = ({ field, initiativeId, personId }: Key): string => [field, initiativeId, personId].filter((part) => part !== null).join('/')

/** The texts with what is typed in them, opinions begun for further members among them. */
export function typedTexts(minutes: MinutesView, typed: Typed): readonly (Key & { readonly text: string })[] {
  const known = new Set(minutes.texts.map(nameOf))
  const begun = Object.keys(typed).filter((name) => !known.has(name) && name.startsWith('opinion/')).map((name) => {
    const [, initiativeId, personId] = name.split('/') as [string, string, string]
    return { field: 'opinion', initiativeId, personId, text: '' } as TextView
  })
  return [...minutes.texts, ...begun].map(({ field, initiativeId, personId, text }) => ({ field, initiativeId, personId, text: typed[nameOf({ field, initiativeId, personId })] ?? text }))
}

/** Of those, the ones that differ from what stands. */
export const changedTexts = (minutes: MinutesView, typed: Typed): ReturnType<typeof typedTexts> =>
  typedTexts(minutes, typed).filter((one) => one.text.trim() !== (minutes.texts.find((other) => nameOf(other) === nameOf(one))?.text ?? ''))

/** What a text is called on the page. */
export function labelOf(minutes: MinutesView, { field, initiativeId, personId }: Key): string {
  const at = minutes.items.findIndex((item) => item.initiativeId === initiativeId)
  return sayMinutesText({ field }, { item: at < 0 ? undefined : at + 1, name: minutes.items[at]?.judges.find((judge) => judge.personId === personId)?.name })
}
