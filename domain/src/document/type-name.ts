import type { DocumentType } from './number.ts'

/** The names of the types of papers (Nghị định 30/2020/NĐ-CP, Điều 7, Phụ lục III; FACT); a công văn has no abbreviation of its own. */
export const typeNames = {
  CV: 'Công văn', NQ: 'Nghị quyết', 'QĐ': 'Quyết định', CT: 'Chỉ thị', QC: 'Quy chế', 'QyĐ': 'Quy định', TC: 'Thông cáo', TB: 'Thông báo', HD: 'Hướng dẫn', CTr: 'Chương trình', KH: 'Kế hoạch', PA: 'Phương án', 'ĐA': 'Đề án', DA: 'Dự án', BC: 'Báo cáo', BB: 'Biên bản', TTr: 'Tờ trình', 'HĐ': 'Hợp đồng', 'CĐ': 'Công điện',
  BGN: 'Bản ghi nhớ', BTT: 'Bản thỏa thuận', GUQ: 'Giấy ủy quyền', GM: 'Giấy mời', GGT: 'Giấy giới thiệu', GNP: 'Giấy nghỉ phép', PG: 'Phiếu gửi', PC: 'Phiếu chuyển', PB: 'Phiếu báo', SY: 'Bản sao y', TrS: 'Bản trích sao', SL: 'Bản sao lục',
} as const satisfies Record<DocumentType | 'CV', string>

/** `Thông báo`; the abbreviation itself where the decree names no such type. */
export const typeName = (type: string): string => (typeNames as Readonly<Record<string, string>>)[type] ?? type
