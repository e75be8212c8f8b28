import type { CompositionProblem } from '@sangkien/domain/council/check-composition'
import type { CouncilRules, Seat } from '@sangkien/domain/regulation/pack'
import { sayBasis } from './basis.ts'
import { saySeat } from './seat.ts'

/** What is wrong with a council, with the article of the regulation it is held against. */
export function sayComposition(problem: CompositionProblem, nameOf: (person: string) => string, rules: Pick<CouncilRules, 'basis' | 'headBasis'>): string {
  switch (problem.code) {
    case 'seat_missing': return problem.seat === 'union_representative'
      ? `Có tác giả là đoàn viên công đoàn nên hội đồng cần đại diện công đoàn${sayBasis(rules.basis)}.`
      : `Hội đồng chưa có ${inside(problem.seat)}${sayBasis(rules.basis)}.`
    case 'seat_twice': return `Hội đồng có hơn một ${inside(problem.seat)}; chỉ cần một người.`
    case 'person_twice': return `${nameOf(problem.personId)} được ghi hai lần.`
    case 'head_is_author': return `${nameOf(problem.personId)} đứng đầu cơ quan và là tác giả sáng kiến trong chương trình nên không tham gia hội đồng${sayBasis(rules.headBasis)}.`
  }
}

const inside = (seat: Seat) => saySeat(seat).toLowerCase()
