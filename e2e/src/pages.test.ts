import { readFileSync } from 'node:fs'
import { cancelBatch, startBatch } from '@sangkien/contract/batch'
import { listCouncils, listSittings } from '@sangkien/contract/council'
import { listDecisions } from '@sangkien/contract/decision'
import { listMyExpertRequests } from '@sangkien/contract/expert'
import { listInitiatives, readInitiative } from '@sangkien/contract/initiative'
import { searchLibrary } from '@sangkien/contract/library'
import { checkNovelty } from '@sangkien/contract/novelty'
import { listOutgoing } from '@sangkien/contract/outgoing'
import { listPeople, openAccount } from '@sangkien/contract/people'
import { listRounds } from '@sangkien/contract/regulation'
import { beginDraft, readDraft } from '@sangkien/contract/regulation-draft'
import { acceptSuggestion, suggestReviewers } from '@sangkien/contract/reviewing'
import { listMySheets } from '@sangkien/contract/scoring'
import { describe, expect, it } from 'vitest'
import { aContest } from './a-contest.ts'
import { beginDossier } from './a-dossier.ts'
import { sendCorpusList, sendPastList } from './a-past-list.ts'
import { sendStaffList } from './a-staff-list.ts'
import { browsers, phone, screen, type Visitor } from './visitor.ts'

interface Opening {
  /** Who opens it; nobody signed in when absent. */
  readonly who?: string
  /** An address of the page, found by one who may look for it. */
  readonly at: (ask: Visitor['ask'], visitor: Visitor) => string | Promise<string>
  /** Who looks for it when whoever opens it has no list to find it in. */
  readonly found?: string
}

/** A dossier compared with the corpus; with its first source open, or the table of them all. */
const aChecked = (what: 'table' | 'source') => async (ask: Visitor['ask']) => {
  const id = (await ask(listInitiatives, { query: { stage: 'submitted', limit: 1 } })).rows[0]!.id
  const { run } = await ask(checkNovelty, { params: { id }, body: {} })
  return `/sang-kien/${id}/tinh-moi${what === 'source' ? `?nguon=${run!.sources[0]!.textId}` : ''}`
}

const organisation = 'vp-minh-hoa'
const here = (path: string) => () => path
const anInitiative = (stage: 'recognised' | 'scoring' | 'submitted') => async (ask: Visitor['ask']) => `/sang-kien/${(await ask(listInitiatives, { query: { stage, limit: 1 } })).rows[0]!.id}`
const aSitting = (state: 'planned' | 'open' | 'closed') => async (ask: Visitor['ask']) => `/phien-hop/${(await ask(listSittings, { query: { limit: 200 } })).rows.find((one) => one.state === state)!.id}`
const aRecognised = async (ask: Visitor['ask']) => (await ask(searchLibrary, { query: { limit: 1 } })).rows[0]!.id
const aDecision = (kind: 'recognition' | 'refusal' | 'revocation') => async (ask: Visitor['ask']) => `/quyet-dinh/${(await ask(listDecisions, { query: { kind, limit: 1 } })).rows[0]!.id}`
const anOutgoing = (state: 'signed' | 'issued') => async (ask: Visitor['ask']) => `/van-ban-di/${(await ask(listOutgoing, { query: { state, limit: 1 } })).rows[0]!.id}`

/** A sitting whose dossiers have their reviewers, as proposed. */
async function aReviewed(ask: Visitor['ask']): Promise<string> {
  const path = await aSitting('planned')(ask)
  const params = { id: path.split('/').at(-1)! }
  const { hash, accept } = await ask(suggestReviewers, { params })
  if (accept === null) await ask(acceptSuggestion, { params, body: { hash } })
  return `${path}/phan-bien`
}

/** The certificates of a decision, asked for and stopped: a page that stands still. */
async function aBatch(ask: Visitor['ask']): Promise<string> {
  const [decision] = (await ask(listDecisions, { query: { kind: 'recognition', state: 'issued', limit: 1 } })).rows
  const { id } = await ask(startBatch, { body: { kind: 'certificates', format: 'docx', decisionId: decision!.id } })
  return (await ask(cancelBatch, { params: { id } })).id
}

/** The draft of the next version of the rules, begun from the scale that ships, if nobody has begun one. */
async function aRegulationDraft(ask: Visitor['ask']): Promise<void> {
  if ((await ask(readDraft, {})).draft === null) await ask(beginDraft, { body: { shipped: 'da_nang_education' } })
}

async function aLink(ask: Visitor['ask']): Promise<string> {
  const invited = (await ask(listPeople, { query: { limit: 200 } })).rows.find(({ account }) => account === 'invited')!
  return new URL((await ask(openAccount, { params: { id: invited.id }, body: { username: invited.username! } })).link).pathname
}

/** Each page by its address in routes.ts, opened by those it looks different to. */
const pages: Readonly<Record<string, readonly Opening[]>> = {
  '/': [{ who: 'thuky', at: here('/') }, { who: 'tacgia', at: here('/') }, { who: 'ketoan', at: here('/') }, { who: 'chuyengiangoai', at: here('/') }],
  '/y-kien/$id': [{ who: 'chuyengiangoai', at: async (ask) => `/y-kien/${(await ask(listMyExpertRequests, {}))[0]!.id}` }],
  '/thong-bao': [{ who: 'thuky', at: here('/thong-bao') }],
  '/tai-khoan': [{ who: 'tacgia', at: here('/tai-khoan') }, { who: 'chuyengiangoai', at: here('/tai-khoan') }, { who: 'uyvien', at: here('/tai-khoan') }],
  '/sang-kien': [{ who: 'thuky', at: here('/sang-kien') }, { who: 'lanhdao', at: here('/sang-kien?q=quy+trinh&nam=2025') }],
  '/sang-kien/$id': [{ who: 'thuky', at: anInitiative('submitted') }, { who: 'lanhdao', at: anInitiative('recognised') }, { who: 'uyvien', at: anInitiative('scoring') }],
  '/sang-kien/$id/soan': [{ who: 'tacgia', at: async (ask) => `/sang-kien/${await beginDossier(ask)}/soan` }],
  '/sang-kien/$id/tinh-moi': [{ who: 'thuky', at: aChecked('table') }, { who: 'thuky', at: aChecked('source') }, { who: 'chanhvp', found: 'thuky', at: aChecked('table') }],
  '/y-tuong': [{ who: 'tacgia', at: here('/y-tuong') }, { who: 'thuky', at: here('/y-tuong?xem=tat-ca') }],
  '/thu-vien': [{ who: 'tacgia', at: here('/thu-vien') }],
  '/thu-vien/nhap': [{ who: 'thuky', at: here('/thu-vien/nhap') }],
  '/thu-vien/nhap/$id': [{ who: 'thuky', at: async (_ask, visitor) => `/thu-vien/nhap/${await sendPastList(visitor)}` }],
  '/thu-vien/$id': [{ who: 'tacgia', at: async (ask) => `/thu-vien/${await aRecognised(ask)}` }],
  '/binh-chon': [{ who: 'tacgia', at: here('/binh-chon') }],
  '/binh-chon/$id': [{ who: 'tacgia', found: 'thuky', at: async (ask) => `/binh-chon/${await aContest(ask)}` }],
  '/tiep-nhan': [{ who: 'thuky', at: here('/tiep-nhan') }],
  '/kho-doi-chieu': ['', '?phan=van-ban', '?phan=tu-dien', '?phan=nguong', '?phan=so-nghia', '?phan=do-chinh-xac'].map((part) => ({ who: 'thuky', at: here(`/kho-doi-chieu${part}`) })),
  '/kho-doi-chieu/nhap': [{ who: 'thuky', at: here('/kho-doi-chieu/nhap') }],
  '/kho-doi-chieu/nhap/$id': [{ who: 'thuky', at: async (_ask, visitor) => `/kho-doi-chieu/nhap/${await sendCorpusList(visitor)}` }],
  '/kho-doi-chieu/tai-lieu': [{ who: 'thuky', at: here('/kho-doi-chieu/tai-lieu') }],
  '/hoi-dong': [{ who: 'thuky', at: here('/hoi-dong') }, { who: 'uyvien', at: here('/hoi-dong?xem=hoi-dong') }],
  '/hoi-dong/$id': [{ who: 'thuky', at: here('/hoi-dong/moi') }, { who: 'thuky', at: async (ask) => `/hoi-dong/${(await ask(listCouncils, {}))[0]!.id}` }],
  '/phien-hop/$id': [{ who: 'thuky', at: aSitting('planned') }, { who: 'uyvien', at: aSitting('closed') }, { who: 'chuyengia', at: aSitting('open') }],
  '/phien-hop/$id/xung-dot-loi-ich': [{ who: 'truongphong', at: async (ask) => `${await aSitting('planned')(ask)}/xung-dot-loi-ich` }, { who: 'chuyengia', at: async (ask) => `${await aSitting('planned')(ask)}/xung-dot-loi-ich` }],
  '/phien-hop/$id/thanh-vien-khong-tham-gia': [{ who: 'thuky', at: async (ask) => `${await aSitting('planned')(ask)}/thanh-vien-khong-tham-gia?xem=tat-ca` }],
  '/phien-hop/$id/phan-bien': [{ who: 'thuky', at: aReviewed }, { who: 'chutich', at: async (ask) => `${await aSitting('planned')(ask)}/phan-bien` }],
  '/phien-hop/$id/bien-ban': [{ who: 'thuky', at: async (ask) => `${await aSitting('closed')(ask)}/bien-ban` }, { who: 'uyvien', at: async (ask) => `${await aSitting('closed')(ask)}/bien-ban?xem=dau-vet` }],
  '/phien-hop/$id/phieu-giay': [{ who: 'thuongtruc', at: async (ask) => `${await aSitting('planned')(ask)}/phieu-giay` }],
  '/cham-diem': [{ who: 'uyvien', at: here('/cham-diem') }],
  '/cham-diem/$sittingId/$initiativeId': [{ who: 'uyvien', at: async (ask) => { const { sittingId, initiativeId } = (await ask(listMySheets, {})).find((one) => one.state !== 'handed_in')!; return `/cham-diem/${sittingId}/${initiativeId}` } }],
  '/de-nghi': [{ who: 'thuky', at: here('/de-nghi') }],
  '/quyet-dinh': [{ who: 'thuky', at: here('/quyet-dinh') }, { who: 'vanthu', at: here('/quyet-dinh?buoc=da-ban-hanh') }],
  '/quyet-dinh/$id': [{ who: 'chanhvp', at: aDecision('recognition') }, { who: 'vanthu', at: aDecision('revocation') }],
  '/lap-hang-loat': [{ who: 'vanthu', at: async (ask) => { await aBatch(ask); return '/lap-hang-loat' } }],
  '/lap-hang-loat/$id': [{ who: 'thuky', at: async (ask) => `/lap-hang-loat/${await aBatch(ask)}` }],
  '/van-ban-den': [{ who: 'vanthu', at: here('/van-ban-den') }, { who: 'lanhdao', at: here('/van-ban-den') }],
  '/van-ban-di': [{ who: 'vanthu', at: here('/van-ban-di?phan=tat-ca') }, { who: 'chanhvp', at: here('/van-ban-di') }],
  '/van-ban-di/soan': [{ who: 'thuky', at: here('/van-ban-di/soan') }],
  '/van-ban-di/noi-nhan': [{ who: 'vanthu', at: here('/van-ban-di/noi-nhan') }, { who: 'thuky', at: here('/van-ban-di/noi-nhan') }],
  '/van-ban-di/quyen-ky': [{ who: 'vanthu', at: here('/van-ban-di/quyen-ky') }],
  '/van-ban-di/$id': [{ who: 'vanthu', at: anOutgoing('signed') }, { who: 'chanhvp', at: anOutgoing('issued') }],
  '/van-ban-di/$id/dinh-chinh': [{ who: 'thuky', at: async (ask) => `${await anOutgoing('issued')(ask)}/dinh-chinh` }],
  '/kiem-tra-the-thuc': [{ who: 'tacgia', at: here('/kiem-tra-the-thuc') }],
  '/bao-cao': [{ who: 'thuky', at: here('/bao-cao?nam=2026') }],
  '/quan-tri': [{ who: 'quantri', at: here('/quan-tri') }],
  '/quan-tri/don-vi': [{ who: 'quantri', at: here('/quan-tri/don-vi') }],
  '/quan-tri/nguoi': [{ who: 'quantri', at: here('/quan-tri/nguoi') }],
  '/quan-tri/nguoi/moi': [{ who: 'quantri', at: here('/quan-tri/nguoi/moi') }],
  '/quan-tri/nguoi/moi-vao': [{ who: 'quantri', at: here('/quan-tri/nguoi/moi-vao') }],
  '/quan-tri/nguoi/nhap': [{ who: 'quantri', at: here('/quan-tri/nguoi/nhap') }],
  '/quan-tri/nguoi/nhap/$id': [{ who: 'quantri', at: async (_ask, visitor) => `/quan-tri/nguoi/nhap/${await sendStaffList(visitor)}` }],
  '/quan-tri/nguoi/$id': [{ who: 'quantri', at: async (ask) => `/quan-tri/nguoi/${(await ask(listPeople, { query: { limit: 1 } })).rows[0]!.id}` }],
  '/quan-tri/chuyen-gia': [{ who: 'thuky', at: here('/quan-tri/chuyen-gia') }, { who: 'quantri', at: here('/quan-tri/chuyen-gia') }],
  '/quan-tri/dot-xet': [{ who: 'thuky', at: here('/quan-tri/dot-xet') }],
  '/dot-xet/$id/thong-ke': [{ who: 'thuky', at: async (ask) => `/dot-xet/${(await ask(listRounds, {})).find(({ year, number }) => year === 2026 && number === 1)!.id}/thong-ke` }],
  '/quan-tri/quy-che': [{ who: 'thuky', at: here('/quan-tri/quy-che') }],
  '/quan-tri/quy-che/soan': [
    { who: 'thuky', at: here('/quan-tri/quy-che/soan') },
    ...['chung', 'thoi-han', 'dieu-kien', 'bao-cao', 'quy-trinh', 'cap-tren', 'bieu-quyet', 'hoi-dong', 'thang-diem', 'xem-lai'].map((part) => ({ who: 'thuky', at: async (ask: Visitor['ask']) => { await aRegulationDraft(ask); return `/quan-tri/quy-che/soan?phan=${part}` } })),
  ],
  '/quan-tri/can-cu': [{ who: 'thuky', at: here('/quan-tri/can-cu') }],
  '/quan-tri/mau': [{ who: 'thuky', at: here('/quan-tri/mau') }, { who: 'vanthu', at: here('/quan-tri/mau') }],
  '/quan-tri/mau/$kind': [{ who: 'vanthu', at: here('/quan-tri/mau/invitation') }, { who: 'quantri', at: here('/quan-tri/mau/certificate') }],
  '/quan-tri/mau/$kind/truong': [{ who: 'vanthu', at: here('/quan-tri/mau/recognition-decision/truong') }],
  '/quan-tri/lich': [{ who: 'quantri', at: here('/quan-tri/lich') }],
  '/quan-tri/nhat-ky': [{ who: 'quantri', at: here('/quan-tri/nhat-ky') }],
  '/dang-nhap': [{ at: here('/dang-nhap') }],
  '/khoi-tao': [{ at: here('/khoi-tao') }],
  '/moi/$org': [{ at: here(`/moi/${organisation}`) }],
  '/moi/$org/$token': [{ found: 'quantri', at: aLink }],
  '/gcn/$org': [{ at: here(`/gcn/${organisation}`) }],
  '/gcn/$org/$code': [{ found: 'thuky', at: async (ask) => `/gcn/${organisation}/${(await ask(readInitiative, { params: { id: await aRecognised(ask) } })).certificates[0]!.checkCode}` }],
  '/cong-khai/$org': [{ at: here(`/cong-khai/${organisation}`) }],
  '/cong-khai/$org/$id': [{ found: 'thuky', at: async (ask) => `/cong-khai/${organisation}/${await aRecognised(ask)}` }],
}

const notFound = 'Không có trang này, hoặc bạn không được xem'
const narrow = { width: 320, height: 720 } as const
const routes = [...readFileSync(new URL('../../web/src/routes.ts', import.meta.url), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path!)

describe('every page', () => {
  const { as } = browsers()

  it('is opened here', () => {
    expect(routes.length).toBeGreaterThan(30)
    expect(Object.keys(pages).toSorted()).toEqual(routes.toSorted())
  })

  const openings = Object.entries(pages).flatMap(([route, list]) => list.map((opening, at): [string, Opening] => [`${route}${at === 0 ? '' : ` (${at + 1})`}`, opening]))
  it.for(openings)('%s is named, readable by everyone and fits every screen', async ([, { who, found, at }]) => {
    const reader = await as(who)
    const { page } = reader
    await page.setViewportSize(screen)

    const finder = await as(found ?? who)
    await reader.open(await at(finder.ask, finder))

    const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
    expect(heading).not.toBe('')
    expect(heading).not.toBe(notFound)
    expect(await page.title()).toMatch(/^\S.* · Sáng kiến$/)
    // What refuses to be drawn by the server costs everyone a second: see docs/decisions/0010.
    expect(await page.locator('#da-doc').count(), 'drawn by the server').toBe(1)
    await reader.accessible()

    await page.setViewportSize(phone)
    await reader.accessible()

    await page.setViewportSize(narrow)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth'), 'pixels across at 320').toBeLessThanOrEqual(narrow.width)
  })
})
