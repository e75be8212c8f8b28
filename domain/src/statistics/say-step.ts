import type { TimedStep } from './step-times.ts'

const steps: { readonly [Step in TimedStep]: string } = {
  intake: 'Từ khi nộp đến khi tiếp nhận', to_agenda: 'Từ khi tiếp nhận đến khi vào chương trình họp', council: 'Từ khi vào chương trình họp đến khi hội đồng kết luận',
  decision: 'Từ khi hội đồng kết luận đến khi có quyết định', whole: 'Cả quá trình, từ khi nộp đến khi có quyết định',
}
/** A step whose length is told, in words for pages and workbooks. */
export const sayTimedStep = (step: TimedStep): string => steps[step]

const terms = { examine: 'Xem xét đơn', complete: 'Bổ sung hồ sơ', decide: 'Xét công nhận' } as const
export const sayTermKind = (kind: keyof typeof terms): string => terms[kind]
