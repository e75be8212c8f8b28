export interface PageRoute {
  /** The Vietnamese address; `$name` is a parameter. */
  readonly path: string
  /** `pages/<page>.tsx`, whose default export is the page. */
  readonly page: string
  /** Outside the frame: for those who have not signed in. */
  readonly bare?: true
}

/** Every address there is. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: 'home/HomePage' },
  { path: '/thong-bao', page: 'notice/NoticesPage' },
  { path: '/tai-khoan', page: 'account/AccountPage' },
  { path: '/sang-kien', page: 'initiative/InitiativesPage' },
  { path: '/sang-kien/$id', page: 'initiative/InitiativePage' },
  { path: '/sang-kien/$id/soan', page: 'initiative/DossierPage' },
  { path: '/y-tuong', page: 'idea/IdeasPage' },
  { path: '/thu-vien', page: 'library/LibraryPage' },
  { path: '/thu-vien/nhap', page: 'import/PastImportsPage' },
  { path: '/thu-vien/nhap/$id', page: 'import/PastImportPage' },
  { path: '/thu-vien/$id', page: 'library/LibraryEntryPage' },
  { path: '/binh-chon', page: 'contest/ContestsPage' },
  { path: '/binh-chon/$id', page: 'contest/ContestPage' },
  { path: '/tiep-nhan', page: 'intake/IntakePage' },
  { path: '/hoi-dong', page: 'council/CouncilsPage' },
  { path: '/hoi-dong/$id', page: 'council/CouncilPage' },
  { path: '/phien-hop/$id', page: 'council/SittingPage' },
  { path: '/cham-diem', page: 'scoring/MySheetsPage' },
  { path: '/cham-diem/$sittingId/$initiativeId', page: 'scoring/ScoringPage' },
  { path: '/de-nghi', page: 'nomination/NominationsPage' },
  { path: '/quyet-dinh', page: 'decision/DecisionsPage' },
  { path: '/quyet-dinh/$id', page: 'decision/DecisionPage' },
  { path: '/van-ban-di', page: 'outgoing/OutgoingListPage' },
  { path: '/van-ban-di/soan', page: 'outgoing/DraftOutgoingPage' },
  { path: '/van-ban-di/quyen-ky', page: 'outgoing/SigningRightsPage' },
  { path: '/van-ban-di/$id', page: 'outgoing/OutgoingPage' },
  { path: '/kiem-tra-the-thuc', page: 'document/FormatCheckPage' },
  { path: '/bao-cao', page: 'report/ReportPage' },
  { path: '/quan-tri', page: 'people/AdministrationPage' },
  { path: '/quan-tri/don-vi', page: 'people/UnitsPage' },
  { path: '/quan-tri/nguoi', page: 'people/PeoplePage' },
  { path: '/quan-tri/nguoi/moi', page: 'people/NewPersonPage' },
  { path: '/quan-tri/nguoi/moi-vao', page: 'invitation/NewcomersPage' },
  { path: '/quan-tri/nguoi/nhap', page: 'import/PeopleImportsPage' },
  { path: '/quan-tri/nguoi/nhap/$id', page: 'import/PeopleImportPage' },
  { path: '/quan-tri/nguoi/$id', page: 'people/PersonPage' },
  { path: '/quan-tri/dot-xet', page: 'regulation/RoundsPage' },
  { path: '/quan-tri/quy-che', page: 'regulation/RegulationsPage' },
  { path: '/quan-tri/quy-che/soan', page: 'regulation/RegulationEditorPage' },
  { path: '/quan-tri/can-cu', page: 'regulation/LegalBasesPage' },
  { path: '/quan-tri/lich', page: 'regulation/CalendarPage' },
  { path: '/quan-tri/nhat-ky', page: 'people/HistoryPage' },
  { path: '/dang-nhap', page: 'account/SignInPage', bare: true },
  { path: '/khoi-tao', page: 'account/FirstRunPage', bare: true },
  { path: '/moi/$org', page: 'account/LinkCodePage', bare: true },
  { path: '/moi/$org/$token', page: 'account/LinkPage', bare: true },
  { path: '/gcn/$org', page: 'certificate/CodePage', bare: true },
  { path: '/gcn/$org/$code', page: 'certificate/CertificateCheckPage', bare: true },
  { path: '/cong-khai/$org', page: 'library/PublicLibraryPage', bare: true },
  { path: '/cong-khai/$org/$id', page: 'library/PublicEntryPage', bare: true },
]
