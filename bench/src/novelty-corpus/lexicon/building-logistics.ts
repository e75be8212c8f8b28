import type { FieldLexicon } from './field-lexicon.ts'

/** Hậu cần, quản trị tòa nhà, xe. */
export const buildingLogistics: FieldLexicon = {
  name: 'hậu cần, quản trị tòa nhà, xe',
  object: `xe công; lịch phòng họp; thang máy; điều hòa; văn phòng phẩm; lệnh điều xe; máy phát điện; bếp ăn tập thể; phòng khách; chìa khóa phòng; bãi gửi xe;
    bóng đèn; bơm nước; vườn hoa; hội trường; âm thanh; lốp xe; nhật trình xe; bàn ghế; thẻ ra vào; phiếu báo hỏng; hợp đồng vệ sinh; nước uống; thiết bị vệ sinh;
    mái tôn; bình cứu hỏa; quà lễ tân; suất ăn khách; xăng dầu; kho dụng cụ; bảo dưỡng định kỳ; đồng hồ điện; rèm cửa; tấm pin mặt trời; sơ đồ chỗ ngồi;
    tủ đồ dùng chung`,
  verb: `điều phối; bảo dưỡng; sửa chữa; cấp phát; đặt; kiểm tra; thay; tiết kiệm; lau dọn; trực; đăng ký; giao; thu; ghép; bố trí; nghiệm thu; đo; tắt; chuẩn bị;
    dự trù; thanh lý; mua; trang trí; phục vụ; điểm lại; bàn giao`,
  actor: `lái xe; nhân viên lễ tân; thợ điện; tổ bảo vệ; nhân viên tạp vụ; cấp dưỡng; trưởng ban quản trị; thợ nước; người đặt phòng; nhân viên hội trường;
    thủ kho hậu cần; đội xe; khách đến làm việc; nhà thầu vệ sinh; nhân viên cây cảnh; tổ kỹ thuật tòa nhà; người đăng ký xe; kỹ thuật âm thanh; trực ban;
    đầu bếp chính`,
  place: `nhà xe; hội trường lớn; phòng kỹ thuật; tầng hầm gửi xe; sảnh chính; bếp ăn; nhà khách; kho văn phòng phẩm; mái nhà; phòng họp số ba; vườn sau; cổng phụ;
    trạm điện; dãy nhà cấp bốn; phòng trực bảo vệ; khu vệ sinh tầng một; xưởng sửa xe; cầu thang bộ; phòng tiếp khách; bể nước ngầm`,
  fault: `trùng lịch; hỏng giữa chừng; hao xăng; rò nước; bật qua đêm; thiếu ghế; kẹt cửa; chạy rỗng; thấm dột; hết đột ngột; bỏ không; hú tiếng; quá hạn đăng kiểm;
    mất chìa; bám bụi; chập điện; thừa suất; cấp dư; chờ thợ cả tuần; khó kê lại; bẩn sau họp; lạnh buốt; vượt công suất; mòn không đều; bị mượn quên trả`,
  cause: `đăng ký qua điện thoại; mỗi phòng tự mua; xe cùng hướng đi riêng; tòa nhà xây từ lâu; không ai tắt điện trưa; sổ cấp phát viết vội; thợ chỉ một người;
    thiết bị nhiều hãng; lịch họp đổi phút chót; khách báo sát giờ; lốp mua giá rẻ; chưa có định mức từng loại; công tắc chung cả tầng; hợp đồng bảo trì hết hạn;
    bảo vệ thay ca không ghi; nhà hai cơ sở; mùa nắng kéo dài; số suất ăn ước lượng; chìa treo lẫn nhau; phụ tùng đặt lâu`,
  measure: `ghép chuyến cùng hướng; dán mã báo hỏng; hẹn giờ điều hòa; treo bảng phòng trống; thay bóng tiết kiệm; đặt cảm biến hành lang; lập thẻ tuổi thiết bị;
    chốt suất trước chín giờ; đánh số chìa ba màu; đo điện từng tầng; trữ nước mưa tưới cây; chia kệ theo tháng; kiểm xe ngày thứ Hai; vẽ bốn kiểu kê bàn;
    khoán xăng theo cung đường; giao ca bằng ảnh; lắp tấm pin trên mái; mở tủ mượn tự ghi; mua chung văn phòng phẩm; đón khách bằng biển điện tử; lau theo điểm chạm;
    công khai số ki lô mét; thử máy phát hằng tuần; dùng giấy hai mặt; bọc ống chống rò; gửi phiếu hỏi sau họp`,
  quality: `không trùng giờ; trước chín giờ; theo định mức; ghép cùng hướng; trong buổi sáng; không chờ thợ ngoài; theo tuổi thiết bị; bằng một cú chạm; gọn gàng;
    đủ ghế; theo tầng; có ảnh giao ca; tiết kiệm điện; theo cung đường; không lãng phí suất; đúng nghi lễ; sạch từng góc; an toàn cháy nổ`,
  gain: `xe không chạy rỗng; phòng họp luôn sẵn; tiền điện giảm; hỏng đâu sửa đấy; suất ăn vừa đủ; khách được đón chu đáo; chìa không thất lạc;
    văn phòng phẩm dùng vừa; mái hết dột; thang máy ít kẹt; lái xe biết trước lịch; bàn ghế kê nhanh; vườn xanh quanh năm; bảo vệ giao ca rõ; máy phát luôn chạy;
    nước không rò; hội trường ấm cúng; nhà thầu làm kỹ hơn`,
  slowness: `thời gian đặt xe; thời gian chờ thợ; thời gian kê phòng; thời gian cấp phát; thời gian tìm chìa; thời gian sửa; thời gian chuẩn bị hội nghị;
    thời gian giao ca; thời gian kiểm kho; thời gian phục vụ bữa`,
  badShare: `tỷ lệ trùng phòng; tỷ lệ chuyến rỗng; tỷ lệ suất thừa; tỷ lệ hỏng lặp; tỷ lệ vượt định mức; tỷ lệ thiết bị nằm không; tỷ lệ rò nước; tỷ lệ mượn quá hạn;
    tỷ lệ xe hỏng dọc đường`,
  goodShare: `tỷ lệ ghép chuyến; tỷ lệ sửa trong ngày; tỷ lệ dùng phòng; tỷ lệ đèn tiết kiệm; tỷ lệ báo suất đúng; tỷ lệ thiết bị có thẻ; tỷ lệ khách hài lòng;
    tỷ lệ bảo dưỡng đúng kỳ; tỷ lệ điện mặt trời`,
  count: `số ki lô mét rỗng; số lần hỏng; số suất bỏ; số lít xăng; số lần trùng lịch; số chìa mất; số ram giấy; số giờ bật đèn; số cuộc gọi bảo vệ; số mét khối nước`,
  toolName: `GhépXe; Phòng Trống; Báo Hỏng 1; NhàSáng; Suất Ăn Đủ; eQuảnTrị; Chìa Màu; ĐiệnTầng; KhoGọn; Nhật Trình Số; Đón Khách; Thẻ Tuổi Máy; XeĐều; Mái Xanh;
    GiaoCa; LễTân Mở`,
}
