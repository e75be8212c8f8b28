import type { NoveltyNow } from '../novelty.ts'

export interface SetAsideNow { readonly id: string; readonly title: string; readonly passage: string | null; readonly reason: string; readonly byName: string; readonly at: string }

/** Everything that was set aside, whole sources and passages, the latest first. */
export function setAsideOf({ excludedSources, run }: Pick<NoveltyNow, 'excludedSources' | 'run'>): readonly SetAsideNow[] {
  const sources = excludedSources.map((one) => ({ ...one, passage: null }))
  const passages = (run?.sources ?? []).flatMap(({ title, exclusions }) => exclusions.filter(({ passage }) => passage !== null).map((one) => ({ ...one, title })))
  return [...sources, ...passages].toSorted((a, b) => b.at.localeCompare(a.at))
}
