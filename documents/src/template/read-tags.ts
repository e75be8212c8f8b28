import type { DXT } from 'docxtemplater'
import { openTemplate } from './open-template.ts'

/** A tag as it stands in a template: `{tag}`, `{@tag}`, `{#tag}` or `{^tag}` with what stands before its `{/tag}`. */
export interface Tag {
  readonly name: string
  readonly sign: '' | '@' | '#' | '^'
  readonly inside: readonly Tag[]
}

/** What is wrong with the braces themselves. */
export const breaks = [
  'unclosed_tag', 'unopened_tag', 'unclosed_loop', 'unopened_loop', 'crossed_loops', 'not_alone', 'unreadable',
] as const
export interface BrokenTag {
  readonly problem: (typeof breaks)[number]
  /** The words about the place; of crossed loops the outer and the inner. */
  readonly tag: string
}

/** The tags of a template as they stand in one another, or what keeps them from being read. */
export function readTags(template: Uint8Array): readonly Tag[] | { readonly broken: readonly [BrokenTag, ...BrokenTag[]] } {
  const parts: DXT.Part[] = []
  try {
    openTemplate(template, { modules: [{ name: 'tags', set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) => void parts.push(...(inspect?.postparsed ?? [])) }] })
  } catch (error) {
    const [first, ...rest] = brokenTags(error)
    return { broken: [first ?? { problem: 'unreadable', tag: '' }, ...rest] }
  }
  return tagsAmong(parts)
}

function tagOf({ value, module, inverted, subparsed }: DXT.Part & { readonly inverted?: boolean; readonly subparsed?: readonly DXT.Part[] }): Tag {
  const sign = module === 'rawxml' ? '@' : module === 'loop' ? (inverted ? '^' : '#') : ''
  return { name: String(value ?? ''), sign, inside: tagsAmong(subparsed ?? []) }
}

const tagsAmong = (parts: readonly DXT.Part[]): Tag[] => parts.filter(({ type }) => type === 'placeholder').map(tagOf)

const problems: Readonly<Record<string, BrokenTag['problem']>> = {
  unclosed_tag: 'unclosed_tag', duplicate_open_tag: 'unclosed_tag', unopened_tag: 'unopened_tag', duplicate_close_tag: 'unopened_tag',
  unclosed_loop: 'unclosed_loop', unopened_loop: 'unopened_loop', closing_tag_does_not_match_opening_tag: 'crossed_loops', unbalanced_loop_tags: 'crossed_loops',
  raw_xml_tag_should_be_only_text_in_paragraph: 'not_alone',
}

interface LibraryError { readonly properties?: { readonly id?: string; readonly xtag?: string; readonly openingtag?: string; readonly closingtag?: string; readonly errors?: readonly LibraryError[] } }

function brokenTags(error: unknown): BrokenTag[] {
  const { properties } = error as LibraryError
  return (properties?.errors ?? [error as LibraryError]).map(({ properties: one }) => ({
    problem: problems[one?.id ?? ''] ?? 'unreadable',
    tag: one?.openingtag === undefined ? (one?.xtag ?? '').replace(/[{}]/g, '') : `${one.openingtag}, ${one.closingtag ?? ''}`,
  }))
}
