import { expect, it } from 'vitest'
import type { NoveltyNow } from '../novelty.ts'
import { setAsideOf } from './set-aside-of.ts'

const by = { byName: 'Lê Cán bộ', reason: 'Cùng một đề án' }

it('lists sources and passages together, the latest first', () => {
  const now = {
    excludedSources: [{ id: '1', textId: 'a', title: 'Nguồn A', at: '2026-11-23T02:00:00.000Z', ...by }],
    run: { sources: [{ title: 'Nguồn B', exclusions: [{ id: '2', span: [0, 3], passage: 'một', at: '2026-11-23T03:00:00.000Z', ...by }, { id: '3', span: null, passage: null, at: '2026-11-23T04:00:00.000Z', ...by }] }] },
  } as unknown as NoveltyNow
  expect(setAsideOf(now).map(({ id, title, passage }) => [id, title, passage])).toEqual([['2', 'Nguồn B', 'một'], ['1', 'Nguồn A', null]])
})

it('is empty before a check', () => {
  expect(setAsideOf({ excludedSources: [], run: null })).toEqual([])
})
