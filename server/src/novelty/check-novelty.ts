import type { Actor } from '../actor.ts'
import type { Finding, Span } from '@sangkien/domain/novelty/finding'
import type { ComparedText, TextPart } from '@sangkien/domain/novelty/prepare'
import type { Thresholds } from '@sangkien/domain/novelty/thresholds'
import { refuseNoveltyCheck } from '@sangkien/domain/novelty/refuse-check'
import { type MaskReason, maskReasons, type Words } from '@sangkien/domain/novelty/words'
import { hasConfidential } from '@sangkien/domain/text/rich-text'
import { prepared, type Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { countFiles } from '../corpus/corpus-file.query.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorIds, type DossierCase } from '../initiative/dossier-case.ts'
import { lastSnapshot } from '../initiative/take-snapshot.ts'
import { nextNumber, numbersOf } from './candidate-texts.query.ts'
import { collectDossiers, collectPast } from './collect-texts.ts'
import { byStrength, type Compared, compareWithCorpus } from './compare-with-corpus.ts'
import { corpusKinds, type KindCount } from './corpus-kinds.query.ts'
import { dossierText } from './dossier-text.ts'
import { lastRun } from './novelty-run.query.ts'
import { type AgencyReading, readingOfAgency } from './reading-of-agency.ts'

/** What is kept of a check (`novelty_run.result`): all that is needed to show it as it was seen. */
export interface RunResult {
  readonly mine: { readonly title: string; readonly parts: readonly TextPart[]; readonly counted: number; readonly confidentialLeftOut: boolean; readonly masked: readonly { readonly span: Span; readonly reason: MaskReason }[] }
  readonly findings: readonly Finding[]
  readonly below: number
  readonly kinds: readonly KindCount[]
  /** Documents of the corpus that were still being read, or could not be. */
  readonly unreadFiles?: number
  /** What the agency's own model said, by the id of the text. */
  readonly model: { readonly name: string; readonly failed: string | null; readonly least: number; readonly likeness: Readonly<Record<string, number>> } | null
  readonly tookMs: number
  /** Of whose counts of words it was weighed; a repeat weighs by the same. */
  readonly index?: string
  /** The check this one repeats, on the corpus as it was then. */
  readonly repeats: number | null
}

/** How an agency's corpus stands. */
export interface Standing { readonly reading: AgencyReading; readonly next: number }

/** A dossier compared, before a model was asked and anything kept. */
export interface CheckUnderWay extends Compared {
  readonly text: ComparedText
  readonly snapshotSha256: string
  readonly readingSha256: string
  readonly thresholds: Thresholds
  readonly upto: number
  readonly kinds: readonly KindCount[]
  readonly unreadFiles: number
  readonly confidentialLeftOut: boolean
  readonly tookMs: number
  readonly repeats: number | null
  /** How texts were read, and which number was next, when it was made: what a newer check is told apart by. */
  readonly asNow: Standing
}

/** Compares a filed dossier (`of`) with the corpus. `asOf` is an earlier check to repeat on the corpus of then. */
export async function compareDossier(tx: Tx, actor: Actor, of: DossierCase, asOf: number | undefined, now: Date): Promise<CheckUnderWay> {
  const { id } = of.row
  const refusal = refuseNoveltyCheck(of.stage, authorIds(of), actor.id)
  if (refusal) throw new Refuse(refusal)
  const snapshot = await lastSnapshot(tx, actor.org, id)
  const repeated = asOf === undefined ? undefined : await lastRun(tx, actor.org, id, asOf)
  if (!snapshot || (asOf !== undefined && !repeated)) throw new NotFound()
  await catchUp(tx, actor, now)

  const began = performance.now()
  const { content } = snapshot.facts
  const text = dossierText(content, of.rules.regulation.pack.sections)
  const asNow: Standing = { reading: await readingOfAgency(tx, actor.org), next: await nextNumber(tx, actor.org) }
  const { reading, sha256, thresholds } = asNow.reading
  const upto = repeated?.upto ?? asNow.next
  const compared = await compareWithCorpus(tx, actor.org, text, { reading, thresholds, upto, mine: await numbersOf(tx, actor.org, id), asThen: repeated && { index: repeated.result.index, found: repeated.result.findings.map(({ textId }) => textId) }, now })
  const files = await countFiles(tx, actor.org)
  return {
    ...compared, unreadFiles: files.reading + files.failed, text, thresholds, upto, snapshotSha256: snapshot.sha256, readingSha256: sha256, kinds: repeated?.result.kinds ?? (await corpusKinds(tx, actor.org)),
    confidentialLeftOut: Object.values(content.sections).some(hasConfidential), tookMs: Math.round(performance.now() - began), repeats: repeated?.number ?? null, asNow,
  }
}

/** Keeps what came of a check of a dossier that is held (`of`), with what the model said if one was asked. */
export async function keepCheck(tx: Tx, actor: Actor, of: DossierCase, done: CheckUnderWay, model: RunResult['model'], now: Date): Promise<void> {
  const { id } = of.row
  const findings = (model ? promoted(done, model.likeness, model.least) : done.findings)
  const result: RunResult = {
    mine: { ...done.text, counted: done.checked.counted, confidentialLeftOut: done.confidentialLeftOut, masked: maskedSpans(done.checked.text.words) },
    findings, below: done.below.filter(({ sameWords }) => sameWords.words > 0).length, kinds: done.kinds, unreadFiles: done.unreadFiles, model, tookMs: done.tookMs, index: done.index, repeats: done.repeats,
  }
  const last = await tx.selectFrom('novelty_run').modifyFront(prepared).where('org_id', '=', actor.org).where('initiative_id', '=', id).select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const texts = done.kinds.reduce((sum, one) => sum + one.texts, 0)
  await tx.insertInto('novelty_run').values({
    org_id: actor.org, id: newId(), initiative_id: id, number, snapshot_sha256: done.snapshotSha256, corpus_upto: done.upto, corpus_texts: texts, reading_sha256: done.readingSha256,
    thresholds: JSON.stringify(done.thresholds), result: JSON.stringify(result), ran_by: actor.id, ran_at: now,
  }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.novelty_checked', noun: 'initiative', subject: id, detail: { code: of.row.code, run: number, texts, sources: findings.length } })
}

/** Sources a model holds alike are shown as reworded, also those no other signal shows. */
function promoted({ findings, below }: CheckUnderWay, likeness: Readonly<Record<string, number>>, least: number): readonly Finding[] {
  return [...findings, ...below.filter(({ textId }) => (likeness[textId] ?? 0) >= least)]
    .map((one) => ((likeness[one.textId] ?? 0) >= least ? { ...one, shown: { ...one.shown, reworded: true } } : one)).toSorted(byStrength)
}

/** What was filed or recognised before there was a corpus is in it before anything is said of novelty. */
async function catchUp(tx: Tx, actor: Actor, now: Date): Promise<void> {
  while ((await collectDossiers(tx, actor.org, now)) > 0);
  while ((await collectPast(tx, actor.org, now)) > 0);
}

/** Stretches that do not count, each with its reason. */
function maskedSpans({ mask, from, to }: Words): readonly { readonly span: Span; readonly reason: MaskReason }[] {
  const spans: { span: Span; reason: MaskReason }[] = []
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0) continue
    const begin = at
    while (at + 1 < mask.length && mask[at + 1] === mask[begin]) at += 1
    spans.push({ span: [from[begin]!, to[at]!], reason: maskReasons[mask[begin]!]! })
  }
  return spans
}
