import type { MinutesCase, MinutesPerson } from '@sangkien/domain/minutes/refuse-correcting'
import { refuseMinutes } from '@sangkien/domain/sitting/refuse-minutes'
import type { Refusal } from '@sangkien/domain/refusal'
import type { Actor } from '../actor.ts'
import { minutesSigners, outOf, roomOf, undecided } from '../sitting/room.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { mayNotKnowResult } from '../sitting/view-item.ts'
import { standingOnes, type Written } from './minutes.query.ts'

/** The facts in the shapes the rules ask for. */
export const minutesCase = (facts: SittingFacts, written: Written): MinutesCase => ({
  opened: facts.openedAt !== null, closed: facts.closedAt !== null, signers: minutesSigners(facts), signed: standingOnes(written).map(({ role }) => role), onPaper: facts.minutesOnPaper,
})

export const minutesPerson = (facts: SittingFacts, { id, roles }: Actor): MinutesPerson => ({ id, office: roles.has('secretariat'), out: facts.items.some((item) => outOf(item).includes(id)) })

/** Why this person cannot have the minutes of this sitting. */
export const refuseReading = (facts: SittingFacts, actor: Actor): Refusal | undefined =>
  refuseMinutes(roomOf(facts), undecided(facts).map(({ initiativeId }) => initiativeId), facts.items.filter((item) => mayNotKnowResult(facts, item, actor)).map(({ initiativeId }) => initiativeId))
