import { writeNumber } from '../../ui/number-text.ts'

/** The same number as the counter of the frame; where there are more than the page lists, it says so. */
export const sayCount = (all: number, listed: number): string | undefined =>
  all === 0 ? undefined
  : listed >= all ? `${writeNumber(all)} việc đang chờ bạn.`
  : `${writeNumber(all)} việc đang chờ bạn. Trang này liệt kê ${writeNumber(listed)} việc; loại việc nào có quá nhiều thì chỉ nêu những việc gần hạn nhất.`
