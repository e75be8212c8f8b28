import type { DecisionRow } from '@sangkien/contract/decision'
import { amongst, oneOf, type RawSearch } from '../../frame/address.ts'
import { marksOf } from '../../frame/keyset.ts'

/** Steps of a decision as the address names them, and the state each stands for; `tat-ca` is all of them. */
export const steps = {
  'tat-ca': { label: 'Tất cả', state: undefined },
  'du-thao': { label: 'Dự thảo', state: 'draft' },
  'cho-ban-hanh': { label: 'Chờ ban hành', state: 'approved' },
  'da-ban-hanh': { label: 'Đã ban hành', state: 'issued' },
  'da-huy': { label: 'Đã hủy dự thảo', state: 'cancelled' },
} as const satisfies Record<string, { label: string; state: DecisionRow['state'] | undefined }>

export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as [Step, ...Step[]]

/** Orders as the address names them. */
export const orders = { 'cho-truoc': { label: 'Việc đang chờ trước', sort: 'waiting' }, 'moi-nhat': { label: 'Ngày mới nhất trước', sort: '-dated' }, 'cu-nhat': { label: 'Ngày cũ nhất trước', sort: 'dated' } } as const
export type Order = keyof typeof orders
export const orderNames = Object.keys(orders) as [Order, ...Order[]]

export interface DecisionSearch { readonly buoc: Step; readonly loai: DecisionRow['kind'] | ''; readonly nam: string; readonly q: string; readonly xep: Order; readonly sau: readonly string[] }

export const readDecisionSearch = (raw: RawSearch): DecisionSearch => ({
  buoc: amongst(raw, 'buoc', stepNames), loai: amongst<DecisionRow['kind'] | ''>(raw, 'loai', ['', 'recognition', 'refusal', 'revocation']),
  nam: /^20\d\d$/.test(oneOf(raw, 'nam')) ? oneOf(raw, 'nam') : '', q: oneOf(raw, 'q').slice(0, 200), xep: amongst(raw, 'xep', orderNames), sau: marksOf(raw),
})

/** The search as the server reads it. */
export const queryOf = ({ buoc, loai, nam, q, xep, sau }: DecisionSearch) => ({
  ...(steps[buoc].state && { state: steps[buoc].state }), ...(loai && { kind: loai }), ...(nam && { year: nam }), ...(q && { q }), ...(xep !== 'cho-truoc' && { sort: orders[xep].sort }), ...(sau.length > 0 && { after: sau.at(-1) }),
})
