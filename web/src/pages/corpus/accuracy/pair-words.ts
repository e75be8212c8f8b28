const words: Readonly<Record<string, string>> = {
  'copy-10': 'Chép nguyên văn 10 % nội dung', 'copy-20': 'Chép nguyên văn 20 % nội dung', 'copy-30': 'Chép nguyên văn 30 % nội dung', 'copy-50': 'Chép nguyên văn 50 % nội dung', 'copy-70': 'Chép nguyên văn 70 % nội dung', 'copy-90': 'Chép nguyên văn 90 % nội dung',
  'small-edits': 'Chép rồi sửa vài từ trong mỗi đoạn', 'shuffled-sentences': 'Đảo thứ tự các câu', 'shuffled-words': 'Đảo từ trong từng câu', 'shuffled-all-words': 'Đảo từ trong cả văn bản', 'shuffled-replaced': 'Đảo câu, đảo từ và thay 15 % số từ',
  synonyms: 'Thay bằng từ đồng nghĩa', paraphrase: 'Viết lại: đổi vế, đổi chủ động và bị động, tách và gộp câu', 'numbers-names': 'Đổi mọi con số, tên đơn vị, địa danh, công cụ', 'template-family': 'Cùng khuôn tên, khác công cụ, nội dung viết riêng', unrelated: 'Hai văn bản không liên quan, cùng lĩnh vực',
}

/** How the second text of a labelled pair came of the first. */
export const sayPairKind = (kind: string): string => words[kind] ?? kind
