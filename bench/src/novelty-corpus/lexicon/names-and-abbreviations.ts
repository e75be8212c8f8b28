import { entriesOf } from './field-lexicon.ts'

/** Names of communes and wards: common given names of places, none of them meant. */
export const placeNames = entriesOf(`An Phú; Bình An; Tân Lập; Phú Thịnh; Hòa Sơn; Long Khê; Thanh Bình; Vĩnh Trung; Đông Hải; Tây Hồ Sen; Nam Cường; Bắc Giao;
    Yên Thạch; Minh Tâm;
  Quảng Lợi; Hưng Đạo Mới; Xuân Lộc; Cẩm Thạch; Mỹ Hiệp; Trường Giang; Kim Ngọc; Đại Thắng; Phước Lâm; Tiên Sơn; Lộc Ninh Hạ; Ea Kmút; Krông Búk Thượng; Cư Prao;
    Đắk Rơ; Ia Mơr; Phong Điền;
  Hải Vân Đông; Sơn Trà Hạ; Thủy Nguyên Tây; Diễn Kỳ; Nghĩa Đàn Mới; Suối Cát; Đồng Xoài; Bàu Sen; Gò Dưa; Rạch Sỏi; Cồn Tiên; Giồng Trôm; Tràm Chim; Láng Biển;
    Mường Khoa; Nậm Pung; Bản Phố;
  Tả Van; Pà Cò; Chiềng Sinh; Thạch Bàn; Vân Hội; Liên Bạt; Hợp Tiến; Đoàn Kết; Thống Nhất; Quyết Thắng; Tự Lập; Hồng Phong; Cao Đức; Lam Hạ; Bãi Cháy; Đảo Ngọc;
    Hòn Rơm; Mũi Né Thượng`)

/** Kinds of unit that a place name may follow. */
export const unitKinds = entriesOf(`UBND xã; Ủy ban nhân dân phường; Văn phòng Sở Nội vụ khu vực; Phòng Văn hóa - Xã hội xã; Phòng Kinh tế xã; Trung tâm Dịch vụ công;
    Chi cục chuyên ngành; Ban Quản lý dự án;
  Trạm liên xã; Trung tâm Phát triển; Hội đồng nhân dân phường; Văn phòng Đảng ủy; Công đoàn cơ sở; Ban Tiếp dân; Đội công tác; Cụm thi đua; Trung tâm Công nghệ;
    Sở chuyên ngành vùng; Đơn vị sự nghiệp; Tổ liên ngành`)

/** Abbreviations the dossiers use, with what they stand for. */
export const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['CNTT', 'công nghệ thông tin'], ['UBND', 'Ủy ban nhân dân'], ['TTHC', 'thủ tục hành chính'], ['CCHC', 'cải cách hành chính'], ['CBCC', 'cán bộ công chức'], ['HĐND', 'Hội đồng nhân dân'],
  ['CSDL', 'cơ sở dữ liệu'], ['NSNN', 'ngân sách nhà nước'], ['CĐS', 'chuyển đổi số'], ['ATTT', 'an toàn thông tin'], ['VBHC', 'văn bản hành chính'], ['KPI', 'chỉ số đánh giá công việc'],
]
