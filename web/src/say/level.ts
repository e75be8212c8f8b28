import type { Level, PaperSource } from '@sangkien/domain/nomination/level'
import type { NominationState } from '@sangkien/domain/nomination/refuse-nomination'
import type { Tone } from '../ui/Badge.tsx'

const levelNames: { readonly [L in Level]: string } = { province: 'Cấp tỉnh', nation: 'Toàn quốc' }
export const sayLevel = (level: Level): string => levelNames[level]
/** Inside a sentence: "cấp tỉnh", "toàn quốc". */
export const inLevel = (level: Level): string => levelNames[level].toLowerCase()

const states: { readonly [S in NominationState]: readonly [words: string, tone: Tone] } = { preparing: ['Đang lập hồ sơ', 'waiting'], sent: ['Đã gửi', 'soon'], recognised: ['Được công nhận', 'done'], declined: ['Không công nhận', 'stopped'] }
export const sayNominationState = (state: NominationState): string => states[state][0]
export const nominationTone = (state: NominationState): Tone => states[state][1]

const sources: { readonly [S in PaperSource]: string } = { application: 'Hệ thống: đơn', report: 'Hệ thống: báo cáo mô tả', decision: 'Hệ thống: quyết định', certificate: 'Hệ thống: giấy chứng nhận', minutes: 'Hệ thống: biên bản họp', upload: 'Cơ quan tải lên' }
export const sayPaperSource = (source: PaperSource): string => sources[source]
