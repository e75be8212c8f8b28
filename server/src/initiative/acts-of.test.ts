import { announceRevocation, draftRevocation, recordConsent } from '@sangkien/contract/decision'
import { acceptInitiative, extendTerm, recordExpertOpinion, refuseIntake, requestCompletion, saveIntakeCheck } from '@sangkien/contract/intake'
import { askSecondLook, replyToCouncil } from '@sangkien/contract/hearing'
import { type ActName, addEvidence, allowLateFiling, askLateFiling, askOpinion, confirmShare, giveOpinion, listFieldChanges, readInitiative, saveAuthors, saveField, submitInitiative, withdrawInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nextStep } from '@sangkien/domain/initiative/next-step'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { usualProcess } from '@sangkien/domain/process/step'
import { moves, type Stage, stages } from '@sangkien/domain/initiative/stage'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aFiled, aRoom, onAgenda, score } from '../../test/a-sitting.ts'
import { completeDossier } from '../../test/dossier.ts'
import { hashOf } from '../../test/hash-of.ts'
import { type Caller, refusedWith, Replied, world } from '../../test/world.ts'

/** Each act through its door, by what the page would send. */
const doors: Partial<Record<ActName, (who: Caller, id: InitiativeId, me: PersonId) => Promise<unknown>>> = {
  edit: (who, id) => who(saveField, { params: { id, field: 'title' }, body: { rev: 0, value: 'Tên mới' } }),
  set_authors: (who, id, me) => who(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: me, share: 10_000, contribution: '' }] } }),
  confirm_share: (who, id) => who(confirmShare, { params: { id }, body: { share: 10_000 } }),
  ask_opinion: (who, id) => who(askOpinion, { params: { id } }),
  give_opinion: (who, id) => who(giveOpinion, { params: { id }, body: { supports: true, reasons: '' } }),
  submit: (who, id) => who(submitInitiative, { params: { id } }),
  complete: (who, id) => who(submitInitiative, { params: { id } }),
  ask_late_filing: (who, id) => who(askLateFiling, { params: { id }, body: { reason: 'Lý do chính đáng' } }),
  allow_late_filing: (who, id) => who(allowLateFiling, { params: { id }, body: { reason: 'Lý do chính đáng' } }),
  withdraw: (who, id) => who(withdrawInitiative, { params: { id }, body: { reason: 'Xin rút' } }),
  discard: (who, id) => who(withdrawInitiative, { params: { id }, body: { reason: 'Bỏ nháp' } }),
  check_intake: (who, id) => who(saveIntakeCheck, { params: { id, condition: 'new' }, body: { verdict: 'met', note: '' } }),
  accept: (who, id) => who(acceptInitiative, { params: { id } }),
  request_completion: (who, id) => who(requestCompletion, { params: { id }, body: { fields: ['title'], message: 'Nêu rõ hơn' } }),
  extend_term: (who, id) => who(extendTerm, { params: { id, kind: 'decide' }, body: { to: '2027-06-30', reason: 'Chờ ý kiến chuyên gia' } }),
  record_consent: (who, id) => who(recordConsent, { params: { id }, body: { given: true, number: '45/UBND', dated: '2026-11-20', issuer: 'Ủy ban nhân dân tỉnh' } }),
  announce_revocation: (who, id) => who(announceRevocation, { params: { id }, body: { ground: 'false_figures', reasons: 'Số liệu không có trong sổ theo dõi' } }),
  revoke: (who, id) => who(draftRevocation, { params: { id }, body: { reasons: 'Số liệu không có trong sổ theo dõi' } }),
  record_expert_opinion: (who, id) => who(recordExpertOpinion, { params: { id }, body: { expert: 'Chuyên gia', position: '', givenOn: '2026-11-20', text: 'Giải pháp có tính mới.' } }),
  refuse_intake: (who, id) => who(refuseIntake, { params: { id }, body: { code: 'protected', reason: 'Đã được bảo hộ' } }),
}

describe('what the page says a person may do', () => {
  const w = world()

  it.each(stages)('is what the doors do with a dossier that is %s', async (stage: Stage) => {
    const [lan, head, officer] = [await w.person(), await w.person(['unit_head']), await w.person(['secretariat'])]
    const wrong: string[] = []
    let asked = 0
    for (const [name, person, authors] of [['author', lan, [lan]], ['head', head, [lan]], ['officer', officer, [lan]], ['officer, own', officer, [officer]], ['head, own', head, [head]]] as const)
      for (const late of stage === 'draft' ? [false, true] : [false]) {
        const who = await w.as(person)
        const probe = await aDossier(stage, authors, late)
        const { acts } = await who(readInitiative, { params: { id: probe } }).catch(() => ({ acts: {} as Record<ActName, undefined> }))
        for (const [act, door] of Object.entries(doors) as [ActName, NonNullable<(typeof doors)[ActName]>][]) {
          const said = acts[act]
          if (said === undefined) continue
          asked += 1
          // What is refused changes nothing, so one dossier serves for all of it.
          const id = said ? probe : await aDossier(stage, authors, late)
          const done = await door(who, id, person).then(() => null, (error: unknown) => (error instanceof Replied ? error.fault.refusal?.code ?? error.fault.code : String(error)))
          if (done !== (said?.code ?? null)) wrong.push(`${name}${late ? ', late' : ''}: ${act} says ${said?.code ?? 'yes'}, does ${done ?? 'yes'}`)
        }
      }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(5)
  }, 60_000)

  it('is nothing of an author, for a member who scores it and for somebody it names as a helper', async () => {
    const room = await aRoom(w)
    const helper = await w.person([], { fullName: 'Đỗ Thị Giúp' })
    const id = await aFiled(w, room, { authors: [await w.person()], content: { helpers: [{ name: 'Đỗ Thị Giúp', birthDate: null, workplace: '', title: '', qualification: '', work: '' }] } })
    await onAgenda(w, room, id)
    await score(w, room, id, [room.members[1]!])
    const held = () => w.inside(async (tx) => [await tx.selectFrom('initiative').where('id', '=', id).selectAll().execute(), await tx.selectFrom('authorship').where('initiative_id', '=', id).selectAll().execute(), await tx.selectFrom('evidence').where('initiative_id', '=', id).selectAll().execute()])
    const before = await held()
    const ofAuthors = ['edit', 'set_authors', 'confirm_share', 'ask_opinion', 'submit', 'complete', 'ask_late_filing', 'withdraw', 'discard'] as const
    for (const [person, seen] of [[room.members[1]!, 200], [helper, 404]] as const) {
      const who = await w.as(person)
      const status = (asked: Promise<unknown>) => asked.then(() => 200, (error: unknown) => (error instanceof Replied ? error.status : 500))
      expect(await status(who(readInitiative, { params: { id } }))).toBe(seen)
      const tries = {
        ...Object.fromEntries(ofAuthors.map((act) => [act, () => doors[act]!(who, id, person)])), changes: () => who(listFieldChanges, { params: { id, field: 'title' } }),
        file: () => who.upload(addEvidence, { params: { id } }, { name: 'a.txt', bytes: Buffer.from('x') }), reply: () => who(replyToCouncil, { params: { id }, body: { words: 'Trả lời thay tác giả' } }), again: () => who(askSecondLook, { params: { id }, body: { reasons: 'Xin xét lại thay tác giả' } }),
      }
      for (const [act, tried] of Object.entries(tries)) expect([act, [403, 404].includes(await status(tried()))]).toEqual([act, true])
    }
    expect(await held()).toEqual(before)
    const { acts } = await (await w.as(room.members[1]!))(readInitiative, { params: { id } })
    expect(ofAuthors.filter((act) => acts[act] === null)).toEqual([])
  })

  it('is not the revocation of what has its draft already', async () => {
    const secretary = await w.person(['secretariat'])
    const id = await aDossier('recognised', [await w.person()], false)
    await doors.announce_revocation!(await w.as(secretary), id, secretary)
    const before = w.now
    w.now = new Date('2027-01-15T02:00:00Z') // the authors' time to reply is over
    const officer = await w.as(secretary)
    await doors.revoke!(officer, id, secretary)
    expect((await officer(readInitiative, { params: { id } })).acts.revoke).toEqual({ code: 'decision.revocation_drafted' })
    await expect(doors.revoke!(officer, id, secretary)).rejects.toMatchObject(refusedWith('decision.revocation_drafted', 409))
    w.now = before
  })

  it('is not an extension or a consent of one’s own dossier', async () => {
    const own = await w.person(['secretariat'])
    const officer = await w.as(own)
    for (const [act, stage] of [['extend_term', 'scoring'], ['record_consent', 'awaiting_consent']] as const) {
      const id = await aDossier(stage, [own], false)
      expect((await officer(readInitiative, { params: { id } })).acts[act], act).toEqual({ code: 'intake.own_initiative' })
      await expect(doors[act]!(officer, id, own)).rejects.toMatchObject(refusedWith('intake.own_initiative', 403))
    }
  })

  it.each(stages)('stands beside the basis of its date, or of the act where it has none, for a dossier that is %s', async (stage) => {
    const id = await aDossier(stage, [await w.person()], true)
    const { next } = await (await w.as(await w.person(['secretariat'])))(readInitiative, { params: { id } })
    const { term } = nextStep(stage, { decisionApproved: false, accepted: false, steps: usualProcess(false) })
    const basis = next.dueOn !== null && term !== 'none' && term !== 'scores' ? nationalDefault.terms[term].basis : next.move && moves[next.move].basis
    expect(next.basis).toEqual(basis && { paper: basis.paper, article: basis.article })
  })

  /** Complete in every field, in time or not, asked for an opinion, with an open request for completion where the stage has one. */
  async function aDossier(stage: Stage, authors: readonly PersonId[], late: boolean): Promise<InitiativeId> {
    const id = await anInitiative(w, {
      stage, authors, dueOn: '2027-01-29', title: completeDossier.title, content: { ...completeDossier, ...(late && { firstAppliedOn: day('2025-01-06') }) },
      columns: { opinion_asked_at: w.now, ...(late && { late_asked_at: w.now, late_reason: 'Nghỉ dài ngày' }) },
    })
    await w.inside(async (tx) => {
      if (stage === 'submitted' || stage === 'completion_requested')
        await tx.insertInto('term').values({ org_id: w.org, initiative_id: id, kind: 'examine', starts_on: day('2026-11-02'), due_on: day('2026-12-02'), paused_on: stage === 'submitted' ? null : day('2026-11-10'), ended_at: null }).execute()
      if (stage === 'awaiting_consent' || stage === 'awaiting_decision') await tx.insertInto('consent').values({ org_id: w.org, initiative_id: id, asked_at: w.now }).execute()
      if (stage !== 'completion_requested') return
      await tx.insertInto('completion_request').values({ org_id: w.org, initiative_id: id, number: 1, fields: ['title'], message: 'Nêu rõ hơn', asked_by: authors[0]!, asked_at: w.now, due_on: day('2026-12-10'), answered_at: null }).execute()
      const facts = { promisedOn: '2026-12-02', content: completeDossier, authors: [], evidence: [] }
      await tx.insertInto('snapshot').values({ org_id: w.org, initiative_id: id, number: 1, facts: JSON.stringify(facts), sha256: hashOf(facts), taken_at: w.now }).execute()
    })
    return id
  }
})
