import type { AccuracyCard, CurvePoint, KindFigures } from '@sangkien/domain/novelty/accuracy-card'
import { showsReworded, showsSameProblem, showsSameWords, type Thresholds } from '@sangkien/domain/novelty/thresholds'
import { type PairKind, pairKinds } from '../novelty-corpus/labelled-pairs.ts'
import { type Measured, measurePairs, type Sizes, type Values } from './measure-accuracy.ts'

type Figures = Omit<AccuracyCard, 'date' | 'sample'>

/** What a half of the labelled corpus says of the rules at these thresholds, with the curve of each. */
export async function measureCard(half: 'development' | 'test', sizes: Sizes, thresholds: Thresholds): Promise<Figures> {
  const all = await measurePairs(half, sizes, thresholds)
  const strangers = all.flatMap((one) => [...one.strangers, ...(one.related || one.values === undefined ? [] : [one.values])])
  // Every text of the index was weighed against every suspect; those that were no candidates raised no alarm.
  const pairs = all.length * (all.length + sizes.background) - all.filter(({ related }) => related).length
  const share = (count: number, of: number): number => Math.round((count / Math.max(1, of)) * 100_000) / 100_000
  const recall = (kinds: readonly PairKind[], hit: (values: Values) => boolean): number => {
    const of = all.filter(({ kind }) => kinds.includes(kind))
    return share(of.filter(({ values }) => values !== undefined && hit(values)).length, of.length)
  }
  const signals = signalsAt(thresholds)
  const curve = (name: Curve): CurvePoint[] => curves[name].steps.map((at) => {
    const hit = curveHit(name, { ...thresholds, [name]: at })
    return { at, recall: recall(curves[name].kinds, hit), falseAlarms: share(strangers.filter(hit).length, pairs) }
  })
  return {
    half, perKind: sizes.perKind, background: sizes.background, thresholds,
    kinds: pairKinds.map((kind): KindFigures => ({ kind, pairs: all.filter((one) => one.kind === kind).length, sameWords: recall([kind], signals.sameWords), reworded: recall([kind], signals.reworded), sameProblem: recall([kind], signals.sameProblem) })),
    falseAlarms: { pairs, checks: all.length, sameWords: share(strangers.filter(signals.sameWords).length, pairs), reworded: share(strangers.filter(signals.reworded).length, pairs), sameProblem: share(strangers.filter(signals.sameProblem).length, pairs), checksWithOne: checksWithOne(all, signals, share) },
    curves: { sameWordsShare: curve('sameWordsShare'), rewordedShare: curve('rewordedShare'), wholeLikeness: curve('wholeLikeness'), problemShare: curve('problemShare'), titleLikeness: curve('titleLikeness') },
  }
}

/** How many checks of one dossier show at least one source that has nothing to do with it, by signal. */
function checksWithOne(all: readonly Measured[], signals: ReturnType<typeof signalsAt>, share: (count: number, of: number) => number) {
  const of = (hit: (values: Values) => boolean): number => share(all.filter(({ strangers }) => strangers.some(hit)).length, all.length)
  return { sameWords: of(signals.sameWords), reworded: of(signals.reworded), sameProblem: of(signals.sameProblem) }
}

const signalsAt = (t: Thresholds) => ({
  sameWords: (values: Values) => showsSameWords(values, t),
  reworded: ({ sentences, reworded, whole }: Values) => showsReworded({ sentences, share: reworded, whole }, t),
  sameProblem: ({ problem, title, frame }: Values) => showsSameProblem({ share: problem, title, frame }, t),
})

type Curve = keyof AccuracyCard['curves']
/** One threshold moves, the others of its signal stand aside. */
const curveHit = (name: Curve, t: Thresholds) => ({ words, share, sentences, reworded, whole, problem, title }: Values): boolean => {
  switch (name) {
    case 'sameWordsShare': return words >= t.sameWordsLeast && share >= t.sameWordsShare
    case 'rewordedShare': return sentences >= 2 && reworded >= t.rewordedShare
    case 'wholeLikeness': return whole >= t.wholeLikeness
    case 'problemShare': return problem >= t.problemShare
    case 'titleLikeness': return title >= t.titleLikeness
  }
}

const curves: { readonly [C in Curve]: { readonly kinds: readonly PairKind[]; readonly steps: readonly number[] } } = {
  sameWordsShare: { kinds: ['copy-10', 'copy-20', 'copy-30', 'copy-50', 'small-edits'], steps: [0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.3] },
  rewordedShare: { kinds: ['shuffled-words', 'shuffled-replaced', 'paraphrase'], steps: [0.05, 0.1, 0.15, 0.2, 0.22, 0.25, 0.3, 0.4, 0.5, 0.6] },
  wholeLikeness: { kinds: ['shuffled-words', 'shuffled-replaced', 'shuffled-all-words'], steps: [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8] },
  problemShare: { kinds: ['copy-50', 'shuffled-words', 'synonyms'], steps: [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6] },
  titleLikeness: { kinds: ['template-family', 'synonyms', 'shuffled-words'], steps: [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9] },
}
