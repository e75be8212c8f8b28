import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { world } from '../../test/world.ts'
import { keepHouse } from './keep-house.ts'

const w = world({ breaks: { because: 'the nightly round has to find something', names: ['what is decided stands in an issued decision of its kind, dated the day it is decided on'] } })
const broken = 'Ràng buộc dữ liệu bị vi phạm: what is decided stands in an issued decision of its kind, dated the day it is decided on (1 dòng). Chạy npm run invariants để xem.'

beforeEach(() => { vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }) })
afterEach(() => { vi.useRealTimers() })

it('looks every minute, and once a night reminds of terms and checks the data, whatever time the server was started', async () => {
  const officer = await w.person(['secretariat'])
  const author = await w.person()
  await anInitiative(w, { stage: 'declined', authors: [author] })
  const due = await anInitiative(w, { stage: 'accepted', authors: [author], dueOn: '2026-11-26' })
  const reminded = () => w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'term.due_soon').where('person_id', '=', officer).where('initiative_id', '=', due).select('facts').orderBy('at').execute())
  const said: string[] = []
  const nights = () => said.filter((line) => line === broken).length
  const house = keepHouse({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' }, (line) => said.push(line))
  /** A minute passes; what the house then does is done when it has been quiet for a while. */
  const minuteAt = async (now: string) => { w.now = new Date(now); vi.advanceTimersByTime(60_000); for (let before = -1; before !== w.statements;) { before = w.statements; await sleep(300) } }

  await minuteAt('2026-11-23T16:58:00Z') // 23:58 in Việt Nam
  expect(nights()).toBe(1)
  expect(await reminded()).toMatchObject([{ facts: { daysLeft: 3 } }])

  await minuteAt('2026-11-23T16:59:59Z')
  expect(nights()).toBe(1)

  await minuteAt('2026-11-23T17:00:00Z') // the next day begins
  expect(nights()).toBe(2)
  expect(await reminded()).toHaveLength(1)

  await minuteAt('2026-11-26T01:00:00Z')
  expect(await reminded()).toMatchObject([{ facts: { daysLeft: 3 } }, { facts: { daysLeft: 0 } }])

  house.stop()
  said.length = 0
  await minuteAt('2026-11-29T01:00:00Z')
  expect(said).toEqual([])
}, 60_000)
