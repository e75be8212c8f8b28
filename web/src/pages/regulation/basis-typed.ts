import type { LegalBasisRow } from '@sangkien/contract/legal-basis'
import type { Evidence } from '@sangkien/domain/regulation/basis'

interface TypedSuccession { readonly code: string; readonly on: string }

/** An entry of the register as it stands in its form: no day is ''. */
export interface BasisTyped {
  readonly id: string | undefined
  readonly version: number
  readonly code: string
  readonly number: string
  readonly issuer: string
  readonly title: string
  readonly issuedOn: string
  readonly validFrom: string
  readonly validTo: string
  readonly replacedBy: TypedSuccession
  readonly amendedBy: readonly TypedSuccession[]
  readonly receivedBefore: string
  readonly unlessMoreFavourable: boolean
  readonly evidence: Evidence
}

export const emptyBasis: BasisTyped = {
  id: undefined, version: 0, code: '', number: '', issuer: '', title: '', issuedOn: '', validFrom: '', validTo: '', replacedBy: { code: '', on: '' }, amendedBy: [], receivedBefore: '', unlessMoreFavourable: false, evidence: 'fact',
}

export const typedFrom = ({ id, version, entry }: Pick<LegalBasisRow, 'id' | 'version' | 'entry'>): BasisTyped => ({
  id, version, code: entry.code, number: entry.number, issuer: entry.issuer, title: entry.title, issuedOn: entry.issuedOn ?? '', validFrom: entry.validFrom ?? '', validTo: entry.validTo ?? '',
  replacedBy: entry.replacedBy ?? { code: '', on: '' }, amendedBy: entry.amendedBy, receivedBefore: entry.transition?.receivedBefore ?? '', unlessMoreFavourable: entry.transition?.unlessMoreFavourable ?? false, evidence: entry.evidence,
})

export const bodyOf = ({ number, issuer, title, issuedOn, validFrom, validTo, replacedBy, amendedBy, receivedBefore, unlessMoreFavourable, evidence }: BasisTyped) => ({
  number, issuer, title, issuedOn: issuedOn || null, validFrom: validFrom || null, validTo: validTo || null, replacedBy: replacedBy.code === '' ? null : replacedBy,
  amendedBy: amendedBy.filter(({ code }) => code !== ''), transition: receivedBefore === '' ? null : { receivedBefore, unlessMoreFavourable, evidence }, evidence,
})

/** What is still wanted before the entry can be sent. */
export function lackingIn({ id, code, title, replacedBy, amendedBy }: BasisTyped): string | undefined {
  if (title.trim().length < 5) return 'Cần có trích yếu.'
  if (id === undefined && !/^[a-z0-9_]{2,60}$/.test(code)) return 'Mã chỉ gồm chữ thường không dấu, số và gạch dưới.'
  return [replacedBy, ...amendedBy].some((one) => one.code !== '' && one.on === '') ? 'Văn bản thay thế hoặc sửa đổi cần có ngày.' : undefined
}
