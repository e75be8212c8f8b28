import { writeNumber } from '../ui/number-text.ts'

/** A counter beside a word; its meaning is said by the word. */
export const Counter = ({ count, urgent }: { count: number; urgent?: boolean | undefined }) => (
  <span className={`count ${urgent ? 'urgent' : ''}`}>{count > 999 ? '999+' : writeNumber(count)}</span>
)
