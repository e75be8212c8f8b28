import { publishedAccuracy } from '@sangkien/domain/novelty/published-accuracy'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { AccuracyCard } from './AccuracyCard.tsx'
import { sayPairKind } from './pair-words.ts'

it('has words for every kind of pair, and no sum of the three signals', () => {
  expect(publishedAccuracy.kinds.filter(({ kind }) => sayPairKind(kind) === kind)).toEqual([])
  const html = renderToStaticMarkup(<AccuracyCard />)
  expect(html).toContain('Chép nguyên văn 30 % nội dung')
  expect(html).not.toMatch(/tổng|chung/i)
})
