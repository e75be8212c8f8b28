import type { SolutionKind } from '@sangkien/domain/regulation/pack'

const labels: { readonly [K in SolutionKind]: string } = {
  technical: 'Giải pháp kỹ thuật', management: 'Giải pháp quản lý', operational: 'Giải pháp tác nghiệp', applied_progress: 'Ứng dụng tiến bộ kỹ thuật',
}

/** The four kinds of Thông tư 18/2013, Điều 3. */
export const saySolutionKind = (kind: SolutionKind): string => labels[kind]
