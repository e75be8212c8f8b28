import type { FieldLexicon } from './field-lexicon.ts'

/** Y tế cơ sở. */
export const primaryHealth: FieldLexicon = {
  name: 'y tế cơ sở',
  object: `sổ tiêm chủng; bệnh nhân tăng huyết áp; đơn thuốc; ca sốt xuất huyết; thai phụ; hồ sơ sức khỏe; tủ thuốc trạm; dụng cụ tiệt khuẩn; rác thải y tế;
    bệnh án ngoại trú; phiếu xét nghiệm; thẻ bảo hiểm; trẻ suy dinh dưỡng; vắc xin; dây truyền lạnh; ca chuyển tuyến; đường huyết mao mạch; người bệnh lao; lịch trực;
    ổ lăng quăng; đơn kê kháng sinh; kết quả siêu âm; buổi tư vấn; bệnh nhân sau mổ; vết loét tì đè; phác đồ cấp cứu; vật tư tiêu hao; sổ khám bệnh; giường bệnh;
    bài thuốc nam; sức khỏe học đường; thực phẩm bếp ăn; ca ngộ độc; người cao tuổi neo đơn; phản ứng sau tiêm`,
  verb: `khám; theo dõi; tiêm; cấp phát; tư vấn; sàng lọc; ghi chép; tiệt khuẩn; quản lý; giám sát; xét nghiệm; chuyển; điều trị; chăm sóc; lập; kiểm tra; hướng dẫn;
    báo cáo; phân loại; thu gom; nhắc; đo; xử trí; bảo quản; tái khám; khoanh vùng`,
  actor: `bác sĩ trạm; điều dưỡng viên; y tế thôn bản; nữ hộ sinh; dược sĩ; người bệnh mạn tính; bà mẹ có con nhỏ; kỹ thuật viên xét nghiệm; cộng tác viên dân số;
    trưởng trạm; người nhà bệnh nhân; khoa dinh dưỡng; đội phòng dịch; nhân viên tiếp đón; bác sĩ gia đình; cô đỡ thôn bản; kíp trực; lương y; nhân viên vệ sinh;
    tổ kiểm soát nhiễm khuẩn`,
  place: `trạm y tế xã; phòng tiêm; khoa khám bệnh; điểm tiêm lưu động; quầy phát thuốc; phòng cấp cứu; khoa nhi; bản vùng cao; phòng siêu âm; nhà thuốc; khu cách ly;
    khoa hồi sức; buồng bệnh số bảy; phòng lưu mẫu; khu chứa rác; hội trường thôn; phòng hộ sinh; trường mầm non; phòng khám khu vực; khoa đông y`,
  fault: `bỏ mũi tiêm; quên uống thuốc; ghi sai liều; hết hạn dùng; chờ khám lâu; không tái khám; lẫn mẫu; thiếu nhiệt độ; chuyển tuyến muộn; kê trùng hoạt chất;
    chưa khử khuẩn; vượt tuyến; bùng phát theo cụm; thiếu cân; viết tay khó đọc; trùng mã thẻ; tái phát; nhiễm trùng; phân loại nhầm; không có người chăm;
    bỏ điều trị; sót triệu chứng; dị ứng không ghi; báo dịch chậm; hỏng khi mất điện`,
  cause: `sổ giấy lưu ba quyển; đường vào bản cách trở; người bệnh ngại đi khám; trạm chỉ một bác sĩ; tủ lạnh không có báo động; chữ kê đơn khó đọc;
    mùa mưa muỗi nhiều; bà con tin thầy cúng; điều dưỡng làm ca đôi; thuốc thầu về muộn; lịch tiêm trùng ngày chợ; phiếu hẹn dễ rơi; cân đo không chuẩn;
    người nhà ít hiểu biết; phần mềm bảo hiểm treo; rác không phân màu; kíp trực thay nhau; chưa có phác đồ dán tường; xe cấp cứu ở xa; bệnh diễn tiến âm thầm;
    nước sạch thiếu`,
  measure: `gọi nhắc mũi tiêm; phát hộp thuốc chia ngày; dán phác đồ tại giường; đo huyết áp ở nhà văn hóa; lắp chuông báo nhiệt độ; dùng thẻ màu phân loại;
    diệt lăng quăng sáng thứ Bảy; vẽ bản đồ ca bệnh; in đơn thay viết tay; lập nhóm bà mẹ; khám ghép trong ngày chợ; kiểm tay bằng bột huỳnh quang;
    hẹn giờ khám qua điện thoại; quét mã cổ tay; dạy sơ cứu học sinh; lật trở hai giờ một lần; chuyển thuốc tận bản; nấu bát bột mẫu; ghi dị ứng bìa đỏ;
    hội chẩn từ xa; tập thở cho người già; cân trẻ hằng tháng; chia luồng người sốt; trồng vườn thuốc mẫu; đếm gạc hai người; phân thùng ba màu`,
  quality: `đúng liều; trong giờ vàng; tại nhà; theo phác đồ; không bỏ mũi; đúng nhiệt độ; theo mã cổ tay; trước khi chuyển tuyến; theo ca; có người kiểm chéo;
    an toàn cho mẹ; bằng tiếng bản địa; theo bản đồ dịch; kín đáo; đủ liệu trình; không kháng sinh thừa; cùng gia đình; theo nhóm nguy cơ`,
  gain: `trẻ tiêm đủ mũi; huyết áp ổn định hơn; ổ dịch dập trong tuần; bệnh nhân chờ ít; thuốc không quá hạn; mẹ tròn con vuông; người già uống thuốc đều;
    rác phân đúng màu; vết loét liền nhanh; bản xa có thầy thuốc; kháng sinh dùng ít đi; khoa sạch hơn; tai biến không xảy ra; người nhà biết chăm;
    chuyển tuyến kịp lúc; trẻ lên cân; lao được chữa khỏi; phiếu xét nghiệm không lẫn; kíp trực đỡ mệt`,
  slowness: `thời gian chờ khám; thời gian tìm sổ; thời gian trả xét nghiệm; thời gian cấp thuốc; thời gian báo dịch; thời gian cấp cứu; thời gian nằm viện;
    thời gian chuẩn bị mổ; thời gian ghi chép; thời gian tiệt khuẩn`,
  badShare: `tỷ lệ bỏ mũi; tỷ lệ nhiễm khuẩn; tỷ lệ bỏ điều trị; tỷ lệ suy dinh dưỡng; tỷ lệ kê trùng; tỷ lệ loét tì đè; tỷ lệ vượt tuyến; tỷ lệ thuốc hết hạn;
    tỷ lệ nhầm mẫu`,
  goodShare: `tỷ lệ tiêm đủ; tỷ lệ tái khám; tỷ lệ rửa tay; tỷ lệ quản lý huyết áp; tỷ lệ khám thai đủ; tỷ lệ lập hồ sơ sức khỏe; tỷ lệ hài lòng nội trú;
    tỷ lệ phân loại rác; tỷ lệ khỏi lao`,
  count: `số ca mắc; số mũi bỏ; số ngày nằm; số lọ hủy; số lần chọc kim; số sổ ghi; số chuyến chuyển tuyến; số ca ngã; số đơn viết lại; số ổ lăng quăng`,
  toolName: `MũiTiêm Nhắc; SổKhỏe; Huyết Áp Làng; eTrạm; ThuốcĐều; Bản Đồ Muỗi; Cổ Tay Xanh; HẹnKhám; Mẹ Bé; Lạnh An; DượcGọn; Sơ Cứu Nhí; KhỏeBản; Thẻ Ba Màu;
    KípTrực; Vườn Thuốc Số`,
}
