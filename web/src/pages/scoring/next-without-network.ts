import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import { addressOf } from '../../api/address-of.ts'
import { asks, queries } from '../../api/queries.ts'
import { keptAddresses } from '../../offline/kept-replies.ts'
import type { Waiting } from '../../offline/outbox.ts'
import { samePlace, type SheetPlace } from '../../offline/sheet-place.ts'

/** The next sheet in my order that this machine can open by itself, round to the first; `null` when there is none. */
export async function nextWithoutNetwork(at: SheetPlace, waiting: readonly Waiting[]): Promise<string | null> {
  const mine = (await queries.ensureQueryData(asks(listMySheets, {})).catch(() => [])).filter(({ sittingId }) => sittingId === at.sittingId)
  const kept = new Set(await keptAddresses())
  const here = mine.findIndex((one) => samePlace(one, at))
  const after = [...mine.slice(here + 1), ...mine.slice(0, Math.max(0, here))]
  return after.find((one) => one.state !== 'handed_in' && one.refusal === null && kept.has(addressOf(readScoreSheet.path, { params: { sittingId: one.sittingId, initiativeId: one.initiativeId } })) && !waiting.some(({ place, handsIn }) => handsIn && samePlace(place, one)))?.initiativeId ?? null
}
