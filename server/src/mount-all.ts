import { ballotRoutes } from './ballot/ballot.routes.ts'
import { paperCountRoutes } from './ballot/paper-count.routes.ts'
import { batchRoutes } from './batch/batch.routes.ts'
import { calendarRoutes } from './calendar/calendar.routes.ts'
import { certificateRoutes } from './certificate/certificate.routes.ts'
import { councilRoutes } from './council/council.routes.ts'
import { decisionRoutes } from './decision/decision.routes.ts'
import { formatCheckRoutes } from './document/format-check.routes.ts'
import { evidenceRoutes } from './evidence/evidence.routes.ts'
import { hearingRoutes } from './hearing/hearing.routes.ts'
import { historyRoutes } from './history/history.routes.ts'
import { homeRoutes } from './home/home.routes.ts'
import type { Mount } from './http/mount.ts'
import { ideaRoutes } from './idea/idea.routes.ts'
import { incomingRoutes } from './incoming/incoming.routes.ts'
import { initiativeRoutes } from './initiative/initiative.routes.ts'
import { initiativeListRoutes } from './initiative/list-initiatives.routes.ts'
import { intakeRoutes } from './intake/intake.routes.ts'
import { contestRoutes } from './contest/contest.routes.ts'
import { invitationRoutes } from './invitation/invitation.routes.ts'
import { libraryRoutes } from './library/library.routes.ts'
import { nominationRoutes } from './nomination/nomination.routes.ts'
import { noticeRoutes } from './notice/notice.routes.ts'
import { corpusFileRoutes } from './corpus/corpus-file.routes.ts'
import { corpusImportRoutes } from './corpus/corpus-import.routes.ts'
import { corpusRoutes } from './novelty/corpus.routes.ts'
import { noveltyRoutes } from './novelty/novelty.routes.ts'
import { organisationRoutes } from './organisation/organisation.routes.ts'
import { outgoingRoutes } from './outgoing/outgoing.routes.ts'
import { recipientListRoutes } from './outgoing/recipient-list.routes.ts'
import { delegationRoutes } from './people/delegation.routes.ts'
import { peopleRoutes } from './people/people.routes.ts'
import { peopleImportRoutes } from './people-import/people-import.routes.ts'
import { pastImportRoutes } from './past/past-import.routes.ts'
import { sessionRoutes } from './people/session.routes.ts'
import { registerRoutes } from './register/register.routes.ts'
import { legalBasisRoutes } from './regulation/legal-basis.routes.ts'
import { regulationDraftRoutes } from './regulation/regulation-draft.routes.ts'
import { regulationRoutes } from './regulation/regulation.routes.ts'
import { reportRoutes } from './report/report.routes.ts'
import { expertRoutes } from './expert/expert.routes.ts'
import { scoringRoutes } from './scoring/scoring.routes.ts'
import { signingRoutes } from './signing/signing.routes.ts'
import { conflictRoutes } from './conflict/conflict.routes.ts'
import { reviewingRoutes } from './reviewing/reviewing.routes.ts'
import { statisticsRoutes } from './statistics/statistics.routes.ts'
import { minutesRoutes } from './minutes/minutes.routes.ts'
import { sittingRoutes } from './sitting/sitting.routes.ts'
import { templateRoutes } from './template/template.routes.ts'

/** Every noun mounts its own doors; the test of the catalogue finds a door nobody mounted. */
export function mountAll(mount: Mount): void {
  sessionRoutes(mount)
  organisationRoutes(mount)
  peopleRoutes(mount)
  delegationRoutes(mount)
  invitationRoutes(mount)
  peopleImportRoutes(mount)
  pastImportRoutes(mount)
  regulationRoutes(mount)
  regulationDraftRoutes(mount)
  legalBasisRoutes(mount)
  calendarRoutes(mount)
  homeRoutes(mount)
  noticeRoutes(mount)
  nominationRoutes(mount)
  historyRoutes(mount)
  ideaRoutes(mount)
  initiativeListRoutes(mount)
  initiativeRoutes(mount)
  statisticsRoutes(mount)
  hearingRoutes(mount)
  expertRoutes(mount)
  evidenceRoutes(mount)
  councilRoutes(mount)
  sittingRoutes(mount)
  minutesRoutes(mount)
  conflictRoutes(mount)
  reviewingRoutes(mount)
  ballotRoutes(mount)
  paperCountRoutes(mount)
  scoringRoutes(mount)
  decisionRoutes(mount)
  outgoingRoutes(mount)
  recipientListRoutes(mount)
  incomingRoutes(mount)
  certificateRoutes(mount)
  batchRoutes(mount)
  formatCheckRoutes(mount)
  templateRoutes(mount)
  intakeRoutes(mount)
  noveltyRoutes(mount)
  corpusRoutes(mount)
  corpusImportRoutes(mount)
  corpusFileRoutes(mount)
  libraryRoutes(mount)
  registerRoutes(mount)
  contestRoutes(mount)
  reportRoutes(mount)
  signingRoutes(mount)
}
