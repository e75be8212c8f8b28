import { catalogue } from '@sangkien/contract/catalogue'
import type { Role } from '@sangkien/domain/people/role'

/** Each section of the frame with the door it stands on: whoever may open that door has the section. */
const doors = {
  initiatives: 'listInitiatives', ideas: 'listIdeas', library: 'searchLibrary', pastImport: 'startPastImport', intake: 'acceptInitiative', councils: 'listSittings', scoring: 'listMySheets',
  decisions: 'listDecisions', outgoing: 'draftOutgoing', incoming: 'listIncoming', formatCheck: 'checkFormat', expertRequests: 'listMyExpertRequests', experts: 'listExperts', nominations: 'listNominations', reports: 'listReports', administration: 'readOrganisation', people: 'listPeople', regulations: 'addRegulation', rounds: 'addRound', history: 'listHistory',
} as const satisfies Record<string, string>

/** Which sections of the frame these roles have; read off the contract, so that a section and its door never differ. */
export const sectionsOf = (roles: ReadonlySet<Role>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(doors).map(([section, door]) => {
    const allow = catalogue.get(door)?.allow
    if (allow === undefined) throw new Error(`no door is called ${door}`)
    return [section, allow === 'public' || allow.some((role) => roles.has(role))]
  }))
