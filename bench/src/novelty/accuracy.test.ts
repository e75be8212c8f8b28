import { publishedAccuracy as card } from '@sangkien/domain/novelty/published-accuracy'
import { defaultThresholds } from '@sangkien/domain/novelty/thresholds'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sayCard } from './say-card.ts'
import { measureSample } from './write-card.ts'

describe('the accuracy card', () => {
  const published = Object.fromEntries(card.kinds.map((one) => [one.kind, one]))

  it('is of the thresholds in use, and the page of the docs is of the card', async () => {
    expect(card.thresholds).toEqual(defaultThresholds)
    expect(await readFile('docs/novelty-accuracy.md', 'utf8')).toBe(sayCard(card))
  })

  it('reaches what was set out to reach', () => {
    expect(published['copy-30']!.sameWords).toBeGreaterThanOrEqual(0.95)
    for (const kind of ['copy-50', 'copy-70', 'copy-90']) expect(published[kind]!.sameWords, kind).toBeGreaterThanOrEqual(0.99)
    expect(card.falseAlarms.sameWords).toBeLessThanOrEqual(0.001)
    for (const kind of ['shuffled-sentences', 'shuffled-words']) expect(Math.max(published[kind]!.reworded, published[kind]!.sameWords), kind).toBeGreaterThanOrEqual(0.8)
    expect(published['shuffled-replaced']!.reworded).toBeGreaterThanOrEqual(0.6)
    expect(card.falseAlarms.reworded).toBeLessThanOrEqual(0.01)
  })

  it('holds: no figure of its sample is worse than it was when the card was written', async () => {
    const now = await measureSample()
    for (const before of card.sample.kinds) {
      const after = now.kinds.find(({ kind }) => kind === before.kind)!
      // What should be found is found as often; what has nothing to do with its source is not.
      if (before.kind === 'unrelated') expect(after, before.kind).toMatchObject({ sameWords: 0, reworded: 0, sameProblem: 0 })
      else for (const signal of ['sameWords', 'reworded', 'sameProblem'] as const) expect(after[signal], `${before.kind}: ${signal}`).toBeGreaterThanOrEqual(before[signal])
    }
    for (const signal of ['sameWords', 'reworded', 'sameProblem'] as const) expect(now.falseAlarms[signal], signal).toBeLessThanOrEqual(card.sample.falseAlarms[signal])
  }, 60_000)
})
