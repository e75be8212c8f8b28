import { listInitiatives, readInitiative, readTimeline, saveField, startInitiative, withdrawInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import { describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aDraft, aFiledDossier, completeDossier, paragraph } from '../../test/dossier.ts'
import { refusedWith, world } from '../../test/world.ts'

const secret = { ...completeDossier.sections, purpose: { type: 'doc' as const, content: [paragraph('Ai cũng đọc được đoạn này của mục đích giải pháp.'), paragraph('Cấu hình kho khóa', true)] } }

describe('a dossier in the eyes of', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand beside those that were filed', names: ['codes of a year run without gaps up to their counter'] } })
  const seenBy = async (id: InitiativeId, roles: readonly Role[], about: Parameters<typeof w.person>[1] = {}) => (await w.as(await w.person(roles, about)))(readInitiative, { params: { id } })

  it.each([
    ['the head of its unit', ['unit_head'], true],
    ['the leadership', ['leadership_viewer'], true],
    ['the secretariat', ['secretariat'], false],
    ['the decision maker', ['decision_maker'], false],
  ] as const)('%s: confidential paragraphs are there only for the authors and those who judge', async (_who, roles, hidden) => {
    const lan = await w.person()
    const id = await aFiledDossier(w, lan, { sections: secret, confidentialNote: 'Không công khai mục 3.2.1' })
    const dossier = await seenBy(id, roles)
    expect(dossier.confidentialHidden).toBe(hidden)
    expect(JSON.stringify(dossier).includes('Cấu hình kho khóa')).toBe(!hidden)
    expect(JSON.stringify(dossier).includes('Không công khai mục 3.2.1')).toBe(!hidden)
    expect(JSON.stringify(dossier)).toContain('Ai cũng đọc được đoạn này')
    expect(JSON.stringify(await (await w.as(lan))(readInitiative, { params: { id } }))).toContain('Cấu hình kho khóa')
  })

  it('a colleague, the administrator, the head of another unit, a member of no council that sits on it: it is not there', async () => {
    const id = await aFiledDossier(w, await w.person())
    for (const [roles, about] of [[[], {}], [['administrator'], {}], [['unit_head'], { unitId: w.otherUnit }], [['council_member'], {}], [['accountant'], {}]] as const)
      await expect(seenBy(id, roles, about)).rejects.toMatchObject({ status: 404 })
  })

  it('an officer: what they may do and why not, out of the rules; their own dossier they do not handle', async () => {
    const id = await aFiledDossier(w, await w.person())
    const dossier = await seenBy(id, ['secretariat'])
    expect(dossier.acts).toMatchObject({
      check_intake: null, accept: { code: 'intake.unchecked' }, request_completion: null, refuse_intake: null, extend_term: null, put_on_agenda: { code: 'initiative.stage' }, announce_revocation: { code: 'initiative.stage', move: 'revoke' },
    })
    expect([dossier.acts.edit, dossier.acts.withdraw, dossier.intakeChecks]).toEqual([undefined, undefined, []])

    const officer = await w.person(['secretariat'])
    const own = await aFiledDossier(w, officer)
    const seen = await (await w.as(officer))(readInitiative, { params: { id: own } })
    expect(seen.acts).toMatchObject({ accept: { code: 'intake.own_initiative' }, withdraw: null })
    expect(seen.intakeChecks).toBeNull()
  })

  it('its author while the result is not published: it still sits, nothing tells otherwise, and lists say the same', async () => {
    const [lan, decider] = [await w.person(), await w.person(['decision_maker'])]
    const { items: [id] } = await aClosedSitting(w, [{ result: 'decline', score: 41.5, reasons: 'Không có tính mới', authors: [lan], columns: { code: 'SK-2026-901', stage_since: new Date('2026-11-20T03:30:00Z') } }])
    const me = await w.as(lan)

    const mine = await me(readInitiative, { params: { id: id! } })
    expect(mine).toMatchObject({ stage: 'sitting', stageSince: new Date('2026-11-20T01:00:00Z'), result: null, sittingId: null, next: { role: 'council_chair' }, acts: { edit: { code: 'edit.locked', stage: 'sitting' }, withdraw: null } })
    expect(JSON.stringify(mine)).not.toMatch(/awaiting_decision|41\.5|Không có tính mới/)
    await expect(me(saveField, { params: { id: id!, field: 'title' }, body: { rev: 0, value: 'x' } })).rejects.toMatchObject({ fault: { refusal: { code: 'edit.locked', stage: 'sitting' } } })
    expect((await me(listInitiatives, { query: {} })).rows.map(({ stage }) => stage)).toEqual(['sitting'])
    expect(mine.papers).not.toContain('scores')

    expect(await (await w.as(decider))(readInitiative, { params: { id: id! } })).toMatchObject({ stage: 'awaiting_decision', result: { result: 'decline', score: 41.5, reasons: 'Không có tính mới' }, next: { role: 'decision_maker' } })
  })

  it('anyone: in as many statements with one author and file as with three', async () => {
    const [lan, officer] = [await w.person(), await w.person(['secretariat'])]
    const office = await w.as(officer)
    const count = async (id: InitiativeId) => { w.statements = 0; await office(readInitiative, { params: { id } }); return w.statements }
    const one = await aFiledDossier(w, lan)
    const three = await aFiledDossier(w, lan)
    w.putThere.add(three) // authors join behind the back of the doors
    for (const person of [await w.person(), await w.person()]) await addAuthor(three, person)
    const [few, many] = [await count(one), await count(three)]
    expect(many).toBe(few)
    // Beginning, the organisation, the session and the end are four of them.
    expect(few).toBeLessThanOrEqual(8 + 4)

    const me = await w.as(lan)
    const { id: draft } = await me(startInitiative, { body: { title: 'Bản nháp' } })
    w.statements = 0
    await me(readInitiative, { params: { id: draft } })
    expect(w.statements).toBeLessThanOrEqual(8 + 4)
  })
  const addAuthor = (id: InitiativeId, person: PersonId) => w.inside((tx) => tx.insertInto('authorship').values({ org_id: w.org, initiative_id: id, person_id: person, share: 1, position: 9, confirmed_share: null, confirmed_at: null }).execute())
})

describe('what happened to a dossier', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand beside those that were filed', names: ['codes of a year run without gaps up to their counter'] } })

  it('is told from its first word to its end, the latest first', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const id = await aFiledDossier(w, lan)
    const me = await w.as(lan)
    await me(withdrawInitiative, { params: { id }, body: { reason: 'Cần thêm số liệu' } })

    expect((await me(readTimeline, { params: { id } })).map(({ what, actorName }) => [what, actorName])).toEqual([['initiative.withdrawn', 'Trần Thị Lan'], ['initiative.submitted', 'Trần Thị Lan'], ['initiative.started', 'Trần Thị Lan']])
    expect(await me(readInitiative, { params: { id } })).toMatchObject({ stage: 'withdrawn', code: expect.stringMatching(/^SK-/), terms: [{ kind: 'examine', ended: true, workingDaysLeft: null }] })
    await expect((await w.as(await w.person()))(readTimeline, { params: { id } })).rejects.toMatchObject({ status: 404 })
  })

  it('keeps the workings of the council from its authors, and from nobody who prepares the result', async () => {
    const [lan, officer] = [await w.person(), await w.person(['secretariat'])]
    const { items: [id] } = await aClosedSitting(w, [{ result: 'recognise', authors: [lan], consentAsked: true }])
    const { record } = await import('../history/record.ts')
    for (const what of ['initiative.before_council', 'initiative.consent_recorded', 'initiative.condition_checked'])
      await w.inside((tx) => record(tx, w.org, { at: w.now, actor: { id: officer }, what, noun: 'initiative', subject: id! }))
    const told = async (person: PersonId) => (await (await w.as(person))(readTimeline, { params: { id: id! } })).map(({ what }) => what)
    expect(await told(lan)).toEqual(['initiative.before_council'])
    expect(await told(officer)).toEqual(['initiative.condition_checked', 'initiative.consent_recorded', 'initiative.before_council'])
  })

  it('withdraws what the council has concluded as well: the agency decides nothing on it any more', async () => {
    const lan = await w.person()
    const { items: [id] } = await aClosedSitting(w, [{ result: 'recognise', authors: [lan] }])
    expect(await (await w.as(lan))(withdrawInitiative, { params: { id: id! }, body: { reason: 'Xin rút' } })).toMatchObject({ stage: 'withdrawn' })
    await expect((await w.as(await w.person(['secretariat'])))(withdrawInitiative, { params: { id: await aDraftOfNobodyElse() }, body: { reason: 'Không phải của tôi' } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(await w.person(['secretariat'])))(withdrawInitiative, { params: { id: id! }, body: { reason: 'Không phải của tôi' } })).rejects.toMatchObject(refusedWith('initiative.not_by_you', 403))
  })
  const aDraftOfNobodyElse = async () => aDraft(w, await w.person())
})
