import { addCouncil } from '@sangkien/contract/council'
import { askExpert } from '@sangkien/contract/expert'
import { noteIdea } from '@sangkien/contract/idea'
import { listInitiatives } from '@sangkien/contract/initiative'
import { addRound } from '@sangkien/contract/regulation'
import { setSeatFields } from '@sangkien/contract/reviewing'
import { doUnitAct } from '@sangkien/contract/unit-act'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import { demoScale } from './demo-scale.ts'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { addDays, type Day, day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { buildApp } from '../app.ts'
import { inOrganisation } from '../db.ts'
import type { House } from '../http/mount.ts'
import { addRegulationRow, makeOrganisation } from '../organisation/make-organisation.ts'
import { type Cast, makeCast } from './demo-cast.ts'
import { demoCalendar, demoHourlyCosts, demoMerger, demoUnits } from './demo-units.ts'
import { dice } from './dice.ts'
import { playDossier } from './play-dossier.ts'
import { playLevels } from './play-levels.ts'
import { playIncoming } from './play-incoming.ts'
import { playOutgoing } from './play-outgoing.ts'
import { playReports } from './play-report.ts'
import { playRound, type Taken } from './play-round.ts'
import { StageManager } from './stage-manager.ts'
import { demoRounds, tellStories } from './storyline.ts'
import { allSubjects } from './subjects/all-subjects.ts'

/** Whether the demonstration stands: `half` when the process that played it was stopped before the end, `real` when an agency works here. */
export async function demoState(db: House['db']): Promise<'none' | 'half' | 'ready' | 'real'> {
  const there = await db.selectFrom('organisation').select(['settings', 'is_demo']).execute()
  if (there.length === 0) return 'none'
  if (there.some((one) => !one.is_demo)) return 'real'
  return there.every((one) => (one.settings as { demoReady?: boolean }).demoReady) ? 'ready' : 'half'
}

/** The morning the story stands still at: the demonstration begins here whenever it is made, and time goes on from it. */
const present = Date.parse('2026-11-23T02:00:00Z')

/** The clock of the demonstration: the time since it was made, added to its morning. */
export async function demoClock(db: House['db'], clock: () => Date): Promise<() => Date> {
  const there = await db.selectFrom('organisation').select('settings').where('is_demo', '=', true).executeTakeFirst()
  const made = (there?.settings as { demoMade?: string } | undefined)?.demoMade
  const ahead = made === undefined ? 0 : present - Date.parse(made)
  return () => new Date(clock().getTime() + ahead)
}

/** Makes the demonstration office in an installation that has no agency yet, playing its three years through the doors. */
export async function loadDemo(house: House, say: (line: string) => void): Promise<void> {
  const began = performance.now()
  say('Đang dựng văn phòng minh họa: 148 người, ba năm hoạt động sáng kiến…')
  const from = new Date('2024-01-02T01:00:00Z')
  const org = await makeOrganisation(house.db, {
    code: 'vp-minh-hoa', name: 'Văn phòng UBND tỉnh (dữ liệu minh họa)', parentName: 'UBND TỈNH QUẢNG NGÃI', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng',
    reportTo: 'UBND tỉnh', reportThrough: 'Sở Khoa học và Công nghệ', isDemo: true,
  }, from)
  const { cast, scaledId, nationalId } = await inOrganisation(house.db, org, async (tx) => {
    const made = await makeCast(tx, org)
    await tx.updateTable('organisation').set({ settings: sql`settings || ${JSON.stringify({ demoAccounts: made.accounts, libraryPublic: true })}::jsonb` }).where('id', '=', org).execute()
    const { id } = await tx.selectFrom('regulation').select('id').where('org_id', '=', org).executeTakeFirstOrThrow()
    await tx.updateTable('regulation').set({ valid_to: day('2024-12-31') }).where('org_id', '=', org).execute()
    const scaled = await addRegulationRow(tx, org, { ...daNangEducation, scale: demoScale, sections: nationalDefault.sections, benefit: { ...daNangEducation.benefit, hourlyCosts: demoHourlyCosts }, name: `${daNangEducation.name} (dùng làm ví dụ trong dữ liệu minh họa)`, validFrom: day('2025-01-01') }, day('2025-01-01'), from)
    await tx.insertInto('calendar_day').values(demoCalendar.map(([on, kind, name]) => ({ org_id: org, day: on as Day, kind, name }))).execute()
    return { cast: made, scaledId: scaled, nationalId: id }
  })
  await play(house, org, cast, from, { scaledId, nationalId }, say)
  await inOrganisation(house.db, org, (tx) => tx.updateTable('organisation').set({ settings: sql`settings || ${JSON.stringify({ demoReady: true, demoMade: house.clock().toISOString() })}::jsonb` }).where('id', '=', org).execute())
  say(`Đã dựng xong sau ${Math.round((performance.now() - began) / 1000)} giây.`)
}

async function play(house: House, org: OrgId, cast: Cast, from: Date, { scaledId, nationalId }: { scaledId: string; nationalId: string }, say: (line: string) => void): Promise<void> {
  const manager = new StageManager(house.db, org, () => app, from)
  const app = await buildApp({ ...house, clock: () => manager.now })
  const { secretary } = cast.parts
  const council = await manager.as(secretary, addCouncil, {
    body: {
      name: 'Hội đồng sáng kiến Văn phòng (dữ liệu minh họa)', decisionNumber: '12/QĐ-VP', decisionDate: '2024-01-10', validFrom: '2024-01-10', validTo: '2026-12-31',
      seats: ([['chair', 'chair'], ['vice', 'vice_chair'], ['secretary', 'secretary'], ['union', 'union_representative'], ['head', 'member'], ['member', 'member'], ['expert', 'member']] as const).map(([part, seat]) => ({ personId: cast.parts[part], seat })),
    },
  })
  // What each member knows, for the proposal of reviewers; the chair and the secretary know no field in particular.
  for (const [part, fields] of [['expert', ['electronics_it']], ['head', ['services']], ['member', ['services', 'agriculture_environment']], ['vice', ['mechanics_construction_transport']]] as const)
    await manager.as(secretary, setSeatFields, { params: { id: council.id, personId: cast.parts[part] }, body: { fields: [...fields] } })
  const stories = tellStories(cast)
  // What a council put off or sent to an expert comes before the next one.
  let putOff: Taken[] = []
  for (const [at, round] of demoRounds.entries()) {
    const { id } = await manager.as(secretary, addRound, { body: { year: round.year, number: round.number, name: `Đợt ${round.number} năm ${round.year}`, opensOn: round.opens, closesOn: round.closes, regulationId: round.scaled ? scaledId : nationalId } })
    const taken: Taken[] = []
    for (const story of stories.filter((one) => one.round === at))
      playDossier(manager, cast, story, (initiative: InitiativeId) => taken.push({ id: initiative, ending: story.ending, authors: story.authors.map((one) => one.id as PersonId) }))
    const before = putOff
    playRound(manager, cast, round, council.id, id, () => [...before.filter(({ ending }) => ending === 'deferred' || ending === 'consult_expert').map((one) => ({ ...one, ending: round.sits ? 'recognised' as const : 'scoring' as const })), ...taken])
    putOff = taken
  }
  playMerger(manager, cast)
  playIdeas(manager, cast)
  playReports(manager, cast)
  playLevels(manager, cast)
  playOutgoing(manager, cast)
  playIncoming(manager, cast)
  playExpert(manager, cast)
  let told = 0
  await manager.play(new Date(present), (done, of) => {
    const percent = Math.floor((done / of) * 10) * 10
    if (percent > told) say(`  … ${(told = percent)} %`)
  })
  await manager.endSessions()
  // Nobody leaves a year's notices unread, and none of them is to be mailed now.
  await inOrganisation(house.db, org, (tx) => tx.updateTable('notice').set((row) => ({ mailed_at: row.ref('at'), read_at: sql<Date | null>`case when at < ${new Date(present - 4 * 86_400_000)} then at end` })).where('org_id', '=', org).execute())
  await app.close()
}

/** Two divisions become one, written down a few days before: their people, head and dossiers go on in it. */
function playMerger(manager: StageManager, cast: Cast): void {
  const { formers: [first, ...others], into, day: from, writtenOn, basis } = demoMerger
  const idOf = (code: string) => cast.units.get(code)!
  manager.on(writtenOn, 8, async () => void (await manager.as(cast.parts.admin, doUnitAct, {
    params: { id: idOf(first) }, body: { kind: 'merge', day: from, basis, withIds: others.map(idOf), begun: [{ code: into, name: demoUnits.find(({ code }) => code === into)!.name }] },
  })))
}

/** What the council wants an expert for goes to one from outside, on the morning after it sat. */
function playExpert(manager: StageManager, cast: Cast): void {
  manager.on(day('2026-11-23'), 8, async () => {
    const [asked] = (await manager.as(cast.parts.desk, listInitiatives, { query: { stage: 'expert_opinion', limit: 1 } })).rows
    if (asked) await manager.as(cast.parts.desk, askExpert, { params: { id: asked.id }, body: { expertId: cast.outsider, question: 'Hội đồng đề nghị cho ý kiến về an toàn dữ liệu khi áp dụng giải pháp: rủi ro nào còn lại, và cần thêm biện pháp gì.', dueOn: '2026-12-04', confidential: false } })
  })
}

function playIdeas(manager: StageManager, cast: Cast): void {
  const chance = dice(77)
  for (let n = 0; n < 60; n += 1) {
    const subject = chance.pick(allSubjects)
    const who = n % 12 === 0 ? cast.parts.author : chance.pick(cast.colleagues).id
    manager.on(addDays(day('2024-02-01'), chance.between(0, 1020)), 9 + chance.roll() * 7, async () => void (await manager.as(who, noteIdea, { body: { title: chance.pick(ideaTitles).replace('{x}', subject.purpose.replace(/\.$/, '').toLowerCase()), note: subject.known[0]!.slice(0, 400) } })))
  }
}
const ideaTitles = ['Nên làm thế nào để {x}', 'Ý tưởng: {x}', 'Ghi lại để bàn: {x}']
