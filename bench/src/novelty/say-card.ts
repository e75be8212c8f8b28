import type { AccuracyCard } from '@sangkien/domain/novelty/accuracy-card'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const perThousand = (share: number): string => `${(share * 1000).toFixed(2)} ‰`

/** The card as a page of the developers' docs. */
export function sayCard({ date, perKind, background, thresholds, kinds, falseAlarms, curves }: AccuracyCard): string {
  const curve = (name: keyof typeof curves): string => `### ${name}\n\n| at | recall | false alarms |\n|---|---|---|\n${curves[name].map(({ at, recall, falseAlarms: alarms }) => `| ${at}${at === thresholds[name] ? ' (default)' : ''} | ${percent(recall)} | ${perThousand(alarms)} |`).join('\n')}\n`
  return `# Accuracy of the novelty check

Written by \`npm run bench -- accuracy\` on ${date}; a test measures a small sample of it at every run and fails when a figure falls
(\`bench/src/novelty/accuracy.test.ts\`).

**Corpus.** Invented dossiers of about 900 syllables from a grammar of Vietnamese administrative prose in fourteen fields
(\`bench/src/novelty-corpus\`), changed in ${kinds.length} labelled ways, ${perKind} pairs of each, in an index together with ${background} further texts. These
figures are of the *test* half; thresholds were chosen on the *development* half, which has other seeds and, as far as the lexicon allows,
other words. Real dossiers differ: their officialese repeats more, and a determined rewriter does more than these edits. An agency that
wants its own figures labels its own pairs.

**Reading it.** The three signals answer three questions and are never added up. A copy need not be "reworded", and a reworded text shares no words
in order. \`template-family\` and \`unrelated\` have bodies of their own: for them only the third signal (of the family) should speak.

| Pairs | same words | reworded | same problem or frame |
|---|---|---|---|
${kinds.map((one) => `| ${one.kind} | ${percent(one.sameWords)} | ${percent(one.reworded)} | ${percent(one.sameProblem)} |`).join('\n')}

False alarms among ${falseAlarms.pairs.toLocaleString('en')} pairs of texts that have nothing to do with each other: same words ${perThousand(falseAlarms.sameWords)}, reworded ${perThousand(falseAlarms.reworded)}, same
problem or frame ${perThousand(falseAlarms.sameProblem)}. Of ${falseAlarms.checks} checks, ${percent(falseAlarms.checksWithOne.sameWords)}, ${percent(falseAlarms.checksWithOne.reworded)} and ${percent(falseAlarms.checksWithOne.sameProblem)} showed at least one such source by each signal.

## Curves

Recall over the kinds a signal is for, and false alarms over all unrelated pairs, as one threshold moves.

${(Object.keys(curves) as (keyof typeof curves)[]).map(curve).join('\n')}`
}
