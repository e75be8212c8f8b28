import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AccuracyCard } from '@sangkien/domain/novelty/accuracy-card'
import { defaultThresholds } from '@sangkien/domain/novelty/thresholds'
import { dayOf } from '@sangkien/domain/time/day'
import { measureCard } from './accuracy-card.ts'
import { sayCard } from './say-card.ts'

/** What is published, and what every test run measures again. */
export const sizes = { card: { perKind: 60, background: 600 }, sample: { perKind: 6, background: 60 } } as const

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The figures every test run compares with. */
export async function measureSample(): Promise<AccuracyCard['sample']> {
  const { perKind, background, kinds, falseAlarms: { sameWords, reworded, sameProblem } } = await measureCard('test', sizes.sample, defaultThresholds)
  return { perKind, background, kinds, falseAlarms: { sameWords, reworded, sameProblem } }
}

/** Measures the card anew on the test half, and writes it where the product and the docs show it. */
export async function writeCard(now: Date): Promise<AccuracyCard> {
  const card: AccuracyCard = { date: dayOf(now), ...(await measureCard('test', sizes.card, defaultThresholds)), sample: await measureSample() }
  await writeFile(`${root}/domain/src/novelty/accuracy.json`, `${JSON.stringify(card, null, 1)}\n`)
  await writeFile(`${root}/docs/novelty-accuracy.md`, sayCard(card))
  return card
}
