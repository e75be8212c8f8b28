import type { FieldLexicon } from './field-lexicon.ts'

/** Nông nghiệp. */
export const farming: FieldLexicon = {
  name: 'nông nghiệp',
  object: `lúa hè thu; vườn sầu riêng; đàn lợn nái; ao tôm; cây giống; phân hữu cơ; rơm rạ; mạ khay; nhà màng; đàn vịt biển; cà phê tái canh; sâu keo; nước tưới;
    chuồng trại; vải thiều; chè shan; ong mật; bưởi da xanh; cỏ voi; thức ăn ủ chua; nấm rơm; lồng cá; ruộng nhiễm mặn; thuốc trừ sâu; mã vùng trồng; hồ tiêu;
    gà thả đồi; ngô nếp; dưa lưới; hạt điều; trâu bò vỗ béo; rừng keo; cây mắc ca; bệnh đạo ôn; sản phẩm làng nghề; đất bạc màu; mương nội đồng; cá tra giống`,
  verb: `gieo; bón; tưới; ủ; thu hoạch; nhân giống; phòng trừ; chăm sóc; cắt tỉa; ghép; tiêm phòng; úm; sấy; bao trái; truy xuất; cải tạo; cấy; luân canh; phơi; thả;
    vỗ béo; khử trùng; che phủ; đóng gói; tiêu thụ; chọn lọc`,
  actor: `hộ nông dân; hợp tác xã; khuyến nông viên; chủ trang trại; thương lái; thú y xã; tổ thủy nông; xã viên; kỹ sư trồng trọt; hội phụ nữ thôn; người nuôi tôm;
    nông hộ nghèo; chi hội nông dân; chủ vườn; trạm bảo vệ thực vật; thợ ghép; doanh nghiệp bao tiêu; nhóm sản xuất sạch; kiểm lâm viên; ngư dân`,
  place: `cánh đồng mẫu; vùng chuyên canh; trại giống; bãi bồi ven sông; đồi dốc; khu nuôi trồng; chợ đầu mối; vườn ươm; cụm trang trại; đầm phá; ruộng bậc thang;
    kho lạnh; nhà lưới; xóm núi; cống ngăn mặn; khu chăn nuôi tập trung; trạm bơm; bìa rừng; vùng trũng; sân phơi`,
  fault: `vàng lá; chết rải rác; nhiễm bệnh; rớt giá; ngập úng; khô hạn; thoái hóa; đổ ngã; chậm lớn; rụng trái non; nhiễm phèn; dư lượng thuốc; lép hạt; tiêu chảy;
    bị đốt bỏ; lẫn giống; thối rễ; kém đậu quả; bốc mùi; xói mòn; cháy lá; ế ẩm; sượng múi; nhiễm nấm; hao hụt sau thu hoạch`,
  cause: `giống tự để nhiều vụ; nắng nóng bất thường; bà con bón theo thói quen; mương dẫn bồi lắng; thương lái ép giá; công lao động đắt; mặn vào sớm;
    rơm đốt ngoài đồng; chuồng sát nhà ở; thuốc phun không đúng lúc; đất chua lâu năm; kỹ thuật truyền miệng; vốn vay khó; mưa trái mùa; sản xuất nhỏ lẻ;
    chưa ghi nhật ký đồng ruộng; thức ăn lên giá; giống trôi nổi; rừng khoán chậm; thiếu kho bảo quản; người trẻ bỏ ruộng`,
  measure: `ủ rơm bằng men vi sinh; đặt bẫy dính vàng; tưới nhỏ giọt theo ẩm kế; bao trái bằng túi vải; thả vịt ăn rầy; xạ thưa theo hàng; làm đệm lót sinh học;
    ghép mắt trên gốc dại; trồng hoa bờ ruộng; phơi trong nhà kính; ghi nhật ký bằng ảnh; đo mặn mỗi con nước; trộn tỏi vào cám; xới đất bằng giun; quay vòng chuồng;
    bán qua phiên chợ mạng; dán mã truy xuất; làm rọ tre chắn sóng; nuôi ghép cá rô phi; cắt nước giữa vụ; bón lót phân cá; phủ gốc bằng thân ngô; tập huấn tại ruộng;
    cho thuê máy chung; hun khói đuổi côn trùng; hái chọn từng lứa; ươm bầu lá chuối`,
  quality: `theo hướng hữu cơ; đúng lịch thời vụ; không đốt đồng; ít nước; theo chuỗi; có mã truy xuất; an toàn sinh học; trên đất dốc; theo nhóm hộ; ba giảm ba tăng;
    bằng men bản địa; ngay tại vườn; rải vụ; khép kín; không tồn dư; bằng máy nhỏ; theo con nước; được giá`,
  gain: `đất tơi trở lại; lúa ít đổ; đàn vật nuôi lớn đều; khói đồng không còn; trái bán được giá; nước tưới dùng vừa đủ; bà con có thêm việc; mùi chuồng giảm;
    vườn trẻ lại; tôm về đúng cỡ; hợp tác xã có lãi; sâu bệnh tự cân bằng; rừng giữ được nước; hộ nghèo có vốn; thương lái tìm đến; thu nhập khá lên;
    nông sản có tên tuổi; người trẻ quay về làng; cá ít chết`,
  slowness: `thời gian ủ phân; thời gian tưới; thời gian úm; thời gian thu hoạch; thời gian sấy; thời gian làm đất; thời gian xuất chuồng; thời gian phun thuốc;
    thời gian cấy; thời gian phân cỡ`,
  badShare: `tỷ lệ chết; tỷ lệ hao hụt; tỷ lệ lép hạt; tỷ lệ nhiễm bệnh; tỷ lệ rụng trái; tỷ lệ đốt rơm; tỷ lệ hàng loại hai; tỷ lệ giống lẫn; tỷ lệ hộ nghèo`,
  goodShare: `tỷ lệ nảy mầm; tỷ lệ sống; tỷ lệ đậu quả; tỷ lệ hàng loại một; tỷ lệ hộ ghi nhật ký; tỷ lệ phụ phẩm tái dùng; tỷ lệ bao tiêu; tỷ lệ cơ giới hóa;
    tỷ lệ diện tích hữu cơ`,
  count: `số lần phun; số công lao động; số bao phân; số con chết; số mét khối nước; số vụ mất trắng; số lít thuốc; số ngày phơi; số cây trồng dặm; số lần nạo vét`,
  toolName: `ĐồngXanh; Ẩm Kế Làng; MenRơm; Vườn Sáng; TômKhỏe; NhậtKý Ruộng; Truy Xuất Quê; Bẫy Vàng; Mặn Báo; ChuồngSạch; HợpTác Số; Giống Tốt; Chợ Phiên Mạng;
    TướiNhẹ; SấyNắng; RừngGiữ`,
}
