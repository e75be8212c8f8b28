import card from './accuracy.json' with { type: 'json' }
import type { AccuracyCard } from './accuracy-card.ts'

/** The card as it was last measured (docs/novelty-accuracy.md). */
export const publishedAccuracy: AccuracyCard = card as AccuracyCard
