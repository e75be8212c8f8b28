import { exactKey } from '../text/fold.ts'

// With their marks: Sở is a department, sổ is a book.
const aUnit = /^(?:sở|ban|phòng|trường|bệnh viện|trung tâm|cục|chi cục|tổng cục|ubnd|ủy ban|văn phòng|huyện|thị xã|thành phố|tp|xã|phường|đặc khu|công ty|tổng công ty|tập đoàn|viện|hội|liên đoàn|đoàn|công an|bộ chỉ huy|tòa án|kho bạc|ngân hàng|bảo hiểm|đài|quỹ|học viện)(?!\p{L})/u

/** Whether a heading of a list from anywhere names a unit ("Sở Y tế"): of units elsewhere nobody has a list, so the first word tells. */
export const isUnitHeading = (heading: string): boolean => aUnit.test(exactKey(heading).replace(/^(?:[ivxlc]{1,6}|[a-h]|\d{1,2})[.)]\s*/, ''))
