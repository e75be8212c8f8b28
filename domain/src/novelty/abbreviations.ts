/** Abbreviations every office writes, by their written form without dots and spaces. An agency adds its own and may change these. */
export const commonAbbreviations: Readonly<Record<string, string>> = {
  ATTT: 'an toàn thông tin', ATVSLĐ: 'an toàn vệ sinh lao động', BHXH: 'bảo hiểm xã hội', BHYT: 'bảo hiểm y tế', CBCC: 'cán bộ công chức', CBCCVC: 'cán bộ công chức viên chức', CCHC: 'cải cách hành chính',
  CĐS: 'chuyển đổi số', CNTT: 'công nghệ thông tin', CSDL: 'cơ sở dữ liệu', CSVC: 'cơ sở vật chất', DVC: 'dịch vụ công', DVCTT: 'dịch vụ công trực tuyến', ĐT: 'điện thoại', GCN: 'giấy chứng nhận', GCNQSDĐ: 'giấy chứng nhận quyền sử dụng đất',
  GDĐT: 'giáo dục và đào tạo', HCQT: 'hành chính quản trị', HĐND: 'hội đồng nhân dân', HĐSK: 'hội đồng sáng kiến', KHCN: 'khoa học và công nghệ', KTXH: 'kinh tế xã hội',
  NĐ: 'nghị định', NSNN: 'ngân sách nhà nước', PCCC: 'phòng cháy chữa cháy', QĐ: 'quyết định', QLNN: 'quản lý nhà nước', SK: 'sáng kiến', TCKT: 'tài chính kế toán', TĐKT: 'thi đua khen thưởng', TNMT: 'tài nguyên và môi trường', TP: 'thành phố',
  TTHC: 'thủ tục hành chính', TTHCC: 'trung tâm hành chính công', UBMTTQ: 'ủy ban mặt trận tổ quốc', UBND: 'ủy ban nhân dân', VBQPPL: 'văn bản quy phạm pháp luật', VHXH: 'văn hóa xã hội', VP: 'văn phòng', VTLT: 'văn thư lưu trữ', XDCB: 'xây dựng cơ bản',
}
