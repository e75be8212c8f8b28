import { describe, expect, it } from 'vitest'
import { stages } from '../initiative/stage.ts'
import { askedIn, type ExpertRequest, seenByExpert, stateOf } from './expert-request.ts'

const asked: ExpertRequest = { stage: 'expert_opinion', conflict: null, answered: false, declined: false, withdrawn: false, decidedSince: false }
const free = { ...asked, conflict: false }

describe('a request to an expert from outside', () => {
  it.each([
    ['not answered about conflicts', asked, 'asked', 'question'],
    ['without a conflict', free, 'asked', 'dossier'],
    ['with a conflict', { ...asked, conflict: true }, 'conflict', 'nothing'],
    ['declined before anything was seen', { ...asked, declined: true }, 'declined', 'nothing'],
    ['declined afterwards', { ...free, declined: true }, 'declined', 'nothing'],
    ['withdrawn by the office', { ...free, withdrawn: true }, 'withdrawn', 'nothing'],
    ['handed in', { ...free, answered: true }, 'answered', 'own_opinion'],
    ['handed in, of a dossier decided long since', { ...free, answered: true, stage: 'recognised' as const }, 'answered', 'own_opinion'],
    ['of a dossier whose conclusion awaits its decision', { ...free, stage: 'awaiting_decision' as const }, 'closed', 'nothing'],
    ['of a dossier its authors withdrew', { ...free, stage: 'withdrawn' as const }, 'closed', 'nothing'],
    ['of a dossier the authors are adding to for the council', { ...free, stage: 'completion_requested' as const }, 'asked', 'dossier'],
    ['from before a second look', { ...free, stage: 'accepted' as const, decidedSince: true }, 'closed', 'nothing'],
  ])('%s', (_name, request, state, sees) => {
    expect([stateOf(request), seenByExpert(request)]).toEqual([state, sees])
  })

  it('is made from acceptance until the council has concluded, and at no other stage', () => {
    expect(stages.filter((stage) => askedIn.includes(stage))).toEqual(['accepted', 'awaiting_application', 'scoring', 'sitting', 'deferred', 'expert_opinion'])
  })
})
