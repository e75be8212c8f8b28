import type { Novelty, NoveltyRun, NoveltySource } from '@sangkien/contract/novelty'
import type { InitiativeId } from '@sangkien/domain/ids'
import { shownStage } from '@sangkien/domain/initiative/shown-stage'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { byFiling } from '@sangkien/domain/intake/first-filed'
import { refuseExamining } from '@sangkien/domain/intake/refuse-check'
import { type Exclusion, type Finding, withoutExcluded } from '@sangkien/domain/novelty/finding'
import { wholeText } from '@sangkien/domain/novelty/prepare'
import { refuseNoveltyCheck } from '@sangkien/domain/novelty/refuse-check'
import { type SectionShare, sharesBySection } from '@sangkien/domain/novelty/shares-by-section'
import type { Refusal } from '@sangkien/domain/refusal'
import { exactKey } from '@sangkien/domain/text/fold'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { prepared, type Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { authorIds, type DossierCase, isAccepted, loadCase } from '../initiative/dossier-case.ts'
import { isAuthor, visibleTo } from '../initiative/visible-to.ts'
import { nextNumber } from './candidate-texts.query.ts'
import type { Standing } from './check-novelty.ts'
import { type Decided, decidedOn } from './decided.query.ts'
import { apartFrom, conclusionOf, type KeptExclusion, type KeptRun, lastRun, listExclusions, listRuns, servingCounts } from './novelty-run.query.ts'
import { readingOfAgency } from './reading-of-agency.ts'
import { type SourceText, sourceTexts } from './source-texts.query.ts'

/** Refuses, as if it were not there, a dossier whose novelty this person may not read: one they may not see, a draft, their own. Gives its stage. */
export async function requireReader(tx: Tx, actor: Actor, id: InitiativeId): Promise<Stage> {
  const there = await tx.selectFrom('initiative as i').modifyFront(prepared).where('i.org_id', '=', actor.org).where('i.id', '=', id).where('i.stage', '<>', 'draft').where(visibleTo(actor)).where(sql<boolean>`not ${isAuthor(actor)}`).select('i.stage').executeTakeFirst()
  if (!there) throw new NotFound()
  return there.stage as Stage
}

/** What a dossier resembles, for this reader. An author is no reader of it, whatever else they are: the council hears them, not the other way. `known` spares reading again what a check in the same transaction has just read. */
export async function readNovelty(tx: Tx, actor: Actor, id: InitiativeId, number: number | undefined, now: Date, known?: { readonly of: DossierCase; readonly asNow?: Standing }): Promise<Novelty> {
  await requireReader(tx, actor, id)
  const of = known?.of ?? (await loadCase(tx, actor, id, now))
  const run = await lastRun(tx, actor.org, id, number)
  if (number !== undefined && !run) throw new NotFound()
  const exclusions = await listExclusions(tx, actor.org, id)
  const conclusion = await conclusionOf(tx, actor.org, id)
  const sources = await sourceTexts(tx, actor, [...new Set([...(run?.result.findings ?? []).map(({ textId }) => textId), ...exclusions.map(({ textId }) => textId), ...(conclusion?.cited ?? []).map(({ textId }) => textId)])])
  const named = (textId: string): string => shownTitle(sources.get(textId))
  return {
    dossier: { id, code: of.row.code ?? '', title: of.dossier.title, receivedAt: of.row.received_at, receiptNumber: of.row.receipt_number, unitName: of.row.unit_name, authors: of.authorRows.map(({ name }) => name) },
    run: run ? await showRun(tx, actor, of, run, exclusions, sources, known?.asNow ?? (await standingOf(tx, actor))) : null,
    runs: (await listRuns(tx, actor.org, id)).map(({ number: of, ranAt, ranByName, texts, sources: found, ...basis }) => ({ number: of, ranAt, ranByName, texts, sources: found, apart: apartFrom(basis, run ?? basis) })),
    conclusion: conclusion ? { ...conclusion, cited: conclusion.cited.map((one) => ({ ...one, span: one.span && [...one.span], title: named(one.textId), passage: sources.get(one.textId)?.visible ? one.passage : null })) } : null,
    excludedSources: exclusions.filter(({ passage }) => passage === null).map(({ id: exclusionId, textId, reason, byName, at }) => ({ id: exclusionId, textId, title: named(textId), reason, byName, at })),
    acts: actsOn(of, actor, conclusion !== undefined),
  }
}

function actsOn(of: DossierCase, actor: Actor, concluded: boolean): Novelty['acts'] {
  if (!actor.roles.has('secretariat')) return {}
  const examining: Refusal | null = refuseExamining({ stage: of.stage, accepted: isAccepted(of), authors: authorIds(of) }, actor.id) ?? null
  return { check: refuseNoveltyCheck(of.stage, authorIds(of), actor.id) ?? null, exclude: examining, conclude: examining, ...(concluded && { withdraw: examining }) }
}

const standingOf = async (tx: Tx, actor: Actor): Promise<Standing> => ({ reading: await readingOfAgency(tx, actor.org), next: await nextNumber(tx, actor.org) })

async function showRun(tx: Tx, actor: Actor, of: DossierCase, run: KeptRun, exclusions: readonly KeptExclusion[], texts: ReadonlyMap<string, SourceText>, { reading, next }: Standing): Promise<NoveltyRun> {
  const { result } = run
  const mine = wholeText(result.mine)
  const placed = exclusions.map((one) => ({ ...one, span: one.passage === null ? null : spanOf(mine, one.passage) })).filter(({ passage, span }) => passage === null || span !== null)
  const asNow = { upto: next, snapshotSha256: of.row.filed?.sha256 ?? run.snapshotSha256, readingSha256: reading.sha256, counts: await servingCounts(tx, actor.org), thresholds: reading.thresholds }
  const isOwn = (text: SourceText): boolean => text.visible && hasSameAuthor(of, text)
  const decided = await decidedOn(tx, actor, result.findings.flatMap(({ textId }) => { const text = texts.get(textId); return text?.initiativeId && isOwn(text) ? [text.initiativeId] : [] }))
  const sources = result.findings.flatMap((finding): NoveltySource[] => {
    const kept = withoutExcluded(finding, placed satisfies readonly Exclusion[], result.mine.counted, run.thresholds)
    const text = texts.get(finding.textId)
    const set = placed.filter(({ textId }) => textId === finding.textId)
    // One of which a passage was set aside stays, however little is left: it could not be taken back otherwise.
    if (!kept || !text || (set.length === 0 && !Object.values(kept.shown).some(Boolean))) return []
    const own = isOwn(text) ? { decided: (text.initiativeId && decided.get(text.initiativeId)) ?? null, sections: sectionsOf(result.mine, kept, text) } : null
    return [showSource(kept, text, of, actor, set, result.model, own)]
  })
  return {
    number: run.number, ranAt: run.ranAt, ranByName: run.ranByName,
    corpus: { texts: run.texts, byKind: result.kinds.map(({ kind, texts: of }) => ({ kind, texts: of })), titleOnly: sum(result.kinds.map((one) => one.titleOnly)), poorTexts: sum(result.kinds.map((one) => one.poor)), unreadFiles: result.unreadFiles ?? 0 },
    since: apartFrom(run, asNow),
    mine: { ...result.mine, parts: [...result.mine.parts], masked: result.mine.masked.map(({ span, reason }) => ({ span: [...span], reason })) },
    sources, belowThreshold: result.below, model: result.model ? { name: result.model.name, failed: result.model.failed } : null, tookMs: result.tookMs,
  }
}

function showSource(finding: Finding, text: SourceText, of: DossierCase, actor: Actor, set: readonly (KeptExclusion & Exclusion)[], model: { readonly name: string; readonly likeness: Readonly<Record<string, number>> } | null, own: OwnCase | null): NoveltySource {
  const hidden = !text.visible
  const likeness = model?.likeness[finding.textId]
  return {
    textId: finding.textId, hidden, kind: text.kind, title: shownTitle(text), year: text.year, counts: text.kind !== 'outside', titleOnly: text.titleOnly, poorPages: hidden ? [] : [...text.poorPages],
    authors: hidden ? [] : [...text.authors], unitName: hidden ? '' : text.unitName, decision: hidden ? '' : text.decision, source: hidden ? '' : text.source, receivedAt: hidden ? null : text.receivedAt,
    initiative: hidden || text.initiativeId === null || text.stage === null ? null : { id: text.initiativeId, code: text.code ?? '', stage: shownStage(text.stage, knowsAll(actor)) },
    sameAuthor: own !== null, own: own && { decided: own.decided && { ...own.decided, reasons: [...own.decided.reasons] }, sections: [...own.sections] }, earlier: isEarlier(of, text),
    sameWords: { ...finding.sameWords, passages: hidden ? [] : finding.sameWords.passages.map((one) => ({ mine: [...one.mine], theirs: [...one.theirs], words: one.words })) },
    reworded: { share: finding.reworded.share, whole: finding.reworded.whole, sentences: hidden ? [] : finding.reworded.sentences.map((one) => ({ ...one, mine: [...one.mine], theirs: [...one.theirs] })), byModel: likeness === undefined ? null : { model: model!.name, likeness } },
    sameProblem: { ...finding.sameProblem, frame: hidden ? null : finding.sameProblem.frame }, shown: finding.shown,
    exclusions: set.map(({ id, span, passage, reason, byName, at }) => ({ id, span: span === null ? null : [...span], passage, reason, byName, at })),
  }
}

interface OwnCase { readonly decided: Decided | null; readonly sections: readonly SectionShare[] }

/** A title alone says nothing of sections. */
const sectionsOf = (mine: KeptRun['result']['mine'], { sameWords, reworded }: Finding, { titleOnly }: SourceText): readonly SectionShare[] =>
  titleOnly ? [] : sharesBySection(mine.parts, { masked: mine.masked.map(({ span }) => span), passages: sameWords.passages.map((one) => one.mine), sentences: reworded.sentences.map((one) => one.mine) })

/** What a source is called to someone who may not see it: that there is one and of which year, and no more. */
export const shownTitle = (text: SourceText | undefined): string => (text?.visible ? text.title : `Một hồ sơ${text?.year ? ` nộp năm ${text.year}` : ''} bạn không được xem`)
const knowsAll = (actor: Actor): boolean => actor.roles.has('secretariat') || actor.roles.has('decision_maker')
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function spanOf(text: string, passage: string): [number, number] | null {
  const at = text.indexOf(passage)
  return at < 0 ? null : [at, at + passage.length]
}

/** By the person where the source knows them, by the name where it is a list. */
function hasSameAuthor(of: DossierCase, { authorIds: ids, authors }: SourceText): boolean {
  const mine = new Set<string>(authorIds(of))
  if (ids.length > 0) return ids.some((one) => mine.has(one))
  const names = new Set(of.authorRows.map(({ name }) => exactKey(name)))
  return authors.some((name) => names.has(exactKey(name)))
}

/** Whether it was there first: a dossier by the register, an entry of a list by its year, and within the year by when it was taken in. */
export function isEarlier(of: DossierCase, text: SourceText): boolean {
  const { received_at: receivedAt, receipt_number: receiptNumber, id } = of.row
  if (receivedAt === null) return false
  if (text.initiativeId !== null && text.receivedAt !== null)
    return byFiling({ id: text.initiativeId, receivedAt: text.receivedAt, receiptNumber: text.receiptNumber ?? 0 }, { id, receivedAt, receiptNumber: receiptNumber ?? 0 }) < 0
  const [year] = partsOf(dayOf(receivedAt))
  return text.year === null ? text.addedAt < receivedAt : text.year < year || (text.year === year && text.addedAt < receivedAt)
}
