import { acceptInitiative, saveIntakeCheck } from '@sangkien/contract/intake'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, beforeEach } from 'vitest'
import { aFiled, aRound } from './a-sitting.ts'
import type { About } from './an-initiative.ts'
import type { world } from './world.ts'

export type Verdicts = Readonly<Record<string, 'met' | 'not_met' | 'unclear'>>

/** The intake desk of a world: an officer, and dossiers received on 10/11/2026 that are being examined until 10/12/2026. Today is 23/11/2026. */
export function aDesk(w: ReturnType<typeof world>) {
  let rules: Awaited<ReturnType<typeof aRound>>
  const who = { officer: '' as PersonId }
  const office = () => w.as(who.officer)
  const received = async (about: About = {}): Promise<InitiativeId> => {
    const id = await aFiled(w, rules, { stage: 'submitted', authors: [await w.person()], ...about })
    await w.inside((tx) => tx.insertInto('term').values({ org_id: w.org, initiative_id: id, kind: 'examine', starts_on: '2026-11-10' as never, due_on: '2026-12-10' as never, paused_on: null, ended_at: null }).execute())
    return id
  }
  const desk = {
    who, office, received,
    termsOf: (id: InitiativeId) => w.inside((tx) => tx.selectFrom('term').where('org_id', '=', w.org).where('initiative_id', '=', id).select(['kind', 'starts_on', 'due_on', 'paused_on', 'ended_at']).orderBy('kind').orderBy('starts_on').execute()),
    noticesOf: (id: InitiativeId) => w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('initiative_id', '=', id).select(['person_id', 'kind']).orderBy('id').execute()),
    /** A dossier with a finding on every condition: met, unless said otherwise. */
    async checked(about: About = {}, verdicts: Verdicts = {}): Promise<InitiativeId> {
      const id = await received(about)
      const as = await office()
      for (const { code } of nationalDefault.conditions) await as(saveIntakeCheck, { params: { id, condition: code }, body: { verdict: verdicts[code] ?? 'met', note: '' } })
      return id
    },
    accept: async (id: InitiativeId, person: PersonId = who.officer) => (await w.as(person))(acceptInitiative, { params: { id } }),
  }
  beforeAll(async () => {
    rules = await aRound(w, nationalDefault)
    who.officer = await w.person(['secretariat'], { fullName: 'Lê Thị Thư' })
  })
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })
  return desk
}
