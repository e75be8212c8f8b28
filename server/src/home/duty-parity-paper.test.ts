import { type PaperState, refuseConfirming } from '@sangkien/domain/ballot/paper-count'
import type { PersonId, SittingId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aRoom } from '../../test/a-sitting.ts'
import { hashOf } from '../../test/hash-of.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'
import { councilDuties } from './council-duties.ts'
import { unionOf } from './duty.ts'

const w = world({ breaks: { because: 'the product of cases has counts of authors no door would make', names: ['a paper count is of members who did not write the dossier, confirmed by one of them, of no more papers than people, and beside no other ballot', 'what was recognised or declined on a secret ballot has it counted, and none runs on what is concluded'] } })

it('confirm_paper_count: over sitting × result × phase × who entered × scan × author × out, for two of the committee and another member', async () => {
  const of = await aRoom(w, { size: 5 })
  const [first, second, other] = of.members as [PersonId, PersonId, PersonId]
  const scan = newId()
  await w.inside((tx) => tx.insertInto('file').values({ org_id: w.org, id: scan, sha256: hashOf({}), name: 'Biên bản kiểm phiếu.pdf', media_type: 'application/pdf', size: 10, uploaded_by: of.office, uploaded_at: w.now } as never).execute())
  // Two papers, for one of three is out: more than people is arithmetic, which the page tells.
  const figures = { issued: 2, returned: 2, agree: 1, disagree: 1, abstain: 0, invalid: 0 }
  const made = new Map<SittingId, { facts: Parameters<typeof refuseConfirming>[0]; paper: PaperState | null }>()
  for (const state of ['planned', 'open', 'closed'] as const)
    for (const decided of [false, true])
      for (const phase of ['counting', 'entered', 'confirmed', 'void'] as const)
        for (const enteredBy of [of.office, first])
          for (const hasScan of phase === 'confirmed' ? [true] : [true, false])
            for (const standing of ['judges', 'author', 'out'] as const) {
              const sitting = newId<SittingId>()
              const id = await anInitiative(w, { stage: 'sitting', authors: standing === 'author' ? [second] : [], columns: { regulation_id: of.regulation } })
              const count = newId()
              const entered = phase === 'entered' || phase === 'confirmed'
              await w.inside(async (tx) => {
                const org_id = w.org
                await tx.insertInto('sitting').values({ org_id, id: sitting, council_id: of.council, round_id: of.round, name: `Phiên ${made.size}`, held_at: w.now, place: 'A', scores_due: day('2026-11-30'), opened_at: state === 'planned' ? null : w.now, closed_at: state === 'closed' ? w.now : null } as never).execute()
                await tx.insertInto('sitting_item').values({ org_id, sitting_id: sitting, initiative_id: id, position: 0, vote_mode: 'secret', ...(decided && { result: 'decline', decided_at: w.now, reasons: 'Lý do' }) } as never).execute()
                if (standing === 'out') await tx.insertInto('conflict').values({ org_id, initiative_id: id, person_id: second, state: 'conflict', is_out: true, cleared: false } as never).execute()
                await tx.insertInto('paper_count').values({
                  org_id, id: count, sitting_id: sitting, initiative_id: id, number: 1, phase, opened_at: w.now, scan_id: hasScan ? scan : null, ...(entered && { ...figures, entered_by: enteredBy, entered_at: w.now }),
                  ...(phase === 'confirmed' && { confirmed_by: enteredBy === first ? second : first, confirmed_at: w.now }), ...(phase === 'void' && { void_reason: 'Đếm nhầm', voided_at: w.now }),
                } as never).execute()
                await tx.insertInto('paper_counter').values([first, second].map((person_id, at) => ({ org_id, count_id: count, person_id, position: at + 1 }))).execute()
                await tx.insertInto('paper_count_voter').values([first, second, other].map((person_id) => ({ org_id, count_id: count, person_id }))).execute()
              })
              made.set(sitting, {
                facts: {
                  sitting: { opened: state !== 'planned', closed: state === 'closed', members: of.members, present: [first, second, other], appointed: 5 }, voting: nationalDefault.voting,
                  item: { authors: standing === 'author' ? [second] : [], recused: standing === 'out' ? [second] : [], undeclared: [], decided, mode: 'secret', written: null },
                },
                paper: phase === 'void' ? null : { phase, committee: [first, second], figures: entered ? figures : null, enteredBy: entered ? enteredBy : null, hasScan, there: [first, second, other] },
              })
            }
  for (const person of [first, second, other]) {
    const may = [...made].filter(([, { facts, paper }]) => !refuseConfirming(facts, paper, person)).map(([id]) => id as string)
    const found = (await w.inside((tx) => sql<{ subject_id: string }>`${unionOf(councilDuties({ actor: { id: person, org: w.org, roles: new Set(['council_member']) } as never, today: dayOf(w.now), now: w.now, calendar: { holidays: new Set(), workdays: new Set() } }).filter(({ kind }) => kind === 'confirm_paper_count'), null)}`.execute(tx))).rows.map(({ subject_id }) => subject_id)
    expect(found.filter((id) => made.has(id as SittingId)).toSorted()).toEqual(may.toSorted())
    expect(may.length > 0).toBe(person !== other)
  }
})
