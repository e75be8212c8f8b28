import type { MaskReason } from '@sangkien/domain/novelty/words'

/** Why a stretch does not count, as the hand resting on it is told. */
export const maskWords: { readonly [Reason in MaskReason]: string } = {
  counted: '',
  form: 'Không tính: lời của mẫu đơn, mẫu báo cáo hoặc tên mục',
  citation: 'Không tính: trích dẫn văn bản pháp luật',
  name: 'Không tính: tên cơ quan, đơn vị hoặc địa danh',
  quotation: 'Không tính: đoạn đặt trong ngoặc kép',
  recurring: 'Không tính: đoạn lặp lại ở nhiều hồ sơ trong kho',
  excluded: 'Không tính: đã loại trừ',
}
