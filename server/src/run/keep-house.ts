import { dayOf } from '@sangkien/domain/time/day'
import { settleRunning } from '../conflict/settle-conflicts.ts'
import type { House } from '../http/mount.ts'
import { checkInvariants } from '../invariants.ts'
import { sendInvitations } from '../invitation/send-invitations.ts'
import { mailerFromEnvironment } from '../notice/mailer.ts'
import { sendDueMail } from '../notice/send-due-mail.ts'
import { remindExperts } from '../notice/remind-experts.ts'
import { remindOfAnswers } from '../notice/remind-of-answers.ts'
import { remindOfTerms } from '../notice/remind-of-terms.ts'
import { resumeReadings } from '../corpus/run-reading.ts'
import { resumeImports } from '../import/run-import.ts'
import { tendCorpora } from '../novelty/tend-corpus.ts'
import { sweepBatches } from '../batch/batch-files.ts'
import { resumeBatches } from '../batch/run-batch.ts'

/** Looks every minute: mail that is due, lists, documents and papers in batches that a crash cut off, the corpus and its index, and once a night reminders, who is out of what comes before a council, what batches left behind, and the invariants. Nothing here changes what is lawful: being late is worked out when asked. */
export function keepHouse(house: House, log: (line: string) => void): { stop(): void } {
  const mailer = mailerFromEnvironment()
  let lastNight = ''
  let busy = false
  const look = async () => {
    const now = house.clock()
    if (mailer) for (const send of [sendDueMail, sendInvitations]) for (const failure of (await send(house, mailer, now)).failures) log(failure)
    await resumeBatches(house)
    await resumeImports(house)
    await resumeReadings(house)
    const today = dayOf(now)
    await tendCorpora(house, { thorough: today !== lastNight })
    if (today === lastNight) return
    lastNight = today
    await remindOfTerms(house, now)
    await remindOfAnswers(house, now)
    await remindExperts(house, now)
    await settleRunning(house)
    await sweepBatches(house, now)
    for (const { name, rows } of await checkInvariants(house.db)) log(`Ràng buộc dữ liệu bị vi phạm: ${name} (${rows.length} dòng). Chạy npm run invariants để xem.`)
  }
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    look().catch((error: unknown) => log(`Việc định kỳ gặp lỗi: ${String(error)}`)).finally(() => { busy = false })
  }, 60_000)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
