import type { RoundStatistics } from '@sangkien/contract/statistics'
import type { RoundId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { CodedRule } from '@sangkien/domain/regulation/pack'
import { analyseSheets } from '@sangkien/domain/scoring/analyse-sheets'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { stepTimes } from '@sangkien/domain/statistics/step-times'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { sheetTotal } from '../scoring/sheet-total.ts'
import { type JudgedItem, loadJudgedItems, loadMemberLoad, loadRound, loadRoundDossiers, type RoundDossier } from './round.query.ts'

/** How many of the dossiers a council agreed on least are named. */
const named = 10

/** How a round went, in five statements whatever its size. */
export async function roundStatistics(tx: Tx, actor: Actor, id: RoundId, now: Date): Promise<RoundStatistics> {
  const round = await loadRound(tx, actor, id)
  if (!round) throw new NotFound()
  const dossiers = await loadRoundDossiers(tx, actor, id)
  const calendar = await loadCalendar(tx, actor.org)
  const byId = new Map(dossiers.map((one) => [one.id, one]))
  const at = (...stages: Stage[]) => dossiers.filter(({ stage }) => stages.includes(stage)).length
  const over = at('recognised', 'revoked', 'declined', 'intake_refused', 'deferred', 'withdrawn')
  return {
    id, name: round.name, filed: dossiers.length, accepted: dossiers.filter(({ acceptedAt }) => acceptedAt !== null).length, recognised: at('recognised', 'revoked'), declined: at('declined'), refusedAtIntake: at('intake_refused'),
    deferred: at('deferred'), withdrawn: at('withdrawn'), underWay: dossiers.length - over,
    times: stepTimes(dossiers, calendar).map(({ longest, ...time }) => ({ ...time, longest: longest && { days: longest.days, ...nameOf(byId.get(longest.id)!) } })),
    terms: (['examine', 'complete', 'decide'] as const).map((kind) => ({ kind, ...termsOf(dossiers, kind, now) })),
    agreement: agreementOf(round.pack.scale, await loadJudgedItems(tx, actor, id)),
    load: [...(await loadMemberLoad(tx, actor, id))],
    intakeReasons: reasonsOf(round.pack.refusalReasons, dossiers.flatMap(({ stage, refusalCode }) => (stage === 'intake_refused' && refusalCode ? [refusalCode] : []))),
    declineReasons: reasonsOf(round.pack.declineReasons, dossiers.flatMap(({ stage, reasonCodes }) => (stage === 'declined' ? reasonCodes : []))),
  }
}

const nameOf = ({ id, code, title }: Pick<RoundDossier, 'id' | 'code' | 'title'>) => ({ initiativeId: id, code, title })

/** A term is late when it ended, or still runs, after its due day. */
function termsOf(dossiers: readonly RoundDossier[], of: RoundDossier['terms'][number]['kind'], now: Date): { inTime: number; late: number } {
  const terms = dossiers.flatMap(({ terms }) => terms.filter(({ kind }) => kind === of))
  const isLate = ({ dueOn, endedAt }: (typeof terms)[number]) => dayOf(endedAt === null ? now : new Date(endedAt)) > dueOn
  return { inTime: terms.filter((term) => term.endedAt !== null && !isLate(term)).length, late: terms.filter(isLate).length }
}

function agreementOf(scale: Scale | null, items: readonly JudgedItem[]): RoundStatistics['agreement'] {
  const voted = items.filter(({ agree, disagree, abstain }) => agree + disagree + abstain > 0)
  const votes = { discussed: items.filter(({ discussed }) => discussed).length, voted: voted.length, unanimous: voted.filter(({ agree, disagree, abstain }) => Math.max(agree, disagree, abstain) === agree + disagree + abstain).length }
  if (!scale) return { dossiers: 0, line: null, meanSpread: null, beyondLine: 0, outliers: 0, widest: [], ...votes }
  const { agreement, line } = analyseSheets(scale, items.map((item) => ({ id: item, sheets: item.sheets.map(({ scorer, marks }) => ({ scorer, total: sheetTotal(scale, marks) ?? 0 })) })))
  const compared = agreement.filter(({ sheets }) => sheets > 1)
  return {
    dossiers: compared.length, line: line.points, meanSpread: compared.length === 0 ? null : Math.round((compared.reduce((sum, { spread }) => sum + spread, 0) / compared.length) * 100) / 100,
    beyondLine: compared.filter(({ spread }) => spread > line.points).length, outliers: compared.reduce((sum, { outliers }) => sum + outliers.length, 0),
    widest: compared.toSorted((a, b) => b.spread - a.spread).slice(0, named).map(({ id, sheets, mean, spread }) => ({ ...nameOf(id), sheets, mean: mean ?? 0, spread })), ...votes,
  }
}

/** Each reason of the rules that was given, the most frequent first. */
function reasonsOf(rules: readonly CodedRule[], given: readonly string[]): RoundStatistics['intakeReasons'] {
  const counts = Map.groupBy(given, (code) => code)
  return [...counts].map(([code, those]) => ({ code, label: rules.find((rule) => rule.code === code)?.label ?? code, count: those.length })).toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'))
}
