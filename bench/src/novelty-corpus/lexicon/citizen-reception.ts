import type { FieldLexicon } from './field-lexicon.ts'

/** Tiếp công dân, khiếu nại, tố cáo. */
export const citizenReception: FieldLexicon = {
  name: 'tiếp công dân, khiếu nại',
  object: `đơn khiếu nại; đơn tố cáo; buổi tiếp dân; kiến nghị cử tri; sổ tiếp công dân; vụ việc kéo dài; đơn nặc danh; kết luận thanh tra; biên bản đối thoại;
    đơn trùng lặp; giấy biên nhận; phản ánh hiện trường; đoàn đông người; quyết định giải quyết; hồ sơ vụ việc; lịch tiếp của lãnh đạo; đơn vượt cấp; ghi âm cuộc gặp;
    chứng cứ kèm đơn; thông báo thụ lý; người ủy quyền; tổ hòa giải cơ sở; ý kiến tư vấn pháp luật; đơn chuyển sai; khiếu kiện hành chính; nhóm việc bồi thường;
    hạn trả lời; phiếu hướng dẫn; danh sách điểm nóng; đường dây nóng; lời hứa chất vấn; quyết định thi hành; hòm thư góp ý; báo cáo xác minh; vụ tranh chấp chợ`,
  verb: `tiếp; thụ lý; phân loại; xác minh; đối thoại; giải quyết; trả lời; chuyển; theo dõi; vận động; hòa giải; ghi biên bản; rà soát; đôn đốc; giải thích;
    kết luận; tham vấn; tổng hợp; lắng nghe; công bố; thi hành; ngăn ngừa; tư vấn; nhận diện; khép lại; đáp lại`,
  actor: `cán bộ tiếp dân; thanh tra viên; người khiếu nại; luật sư tư vấn; hòa giải viên; chủ tịch phường; đại biểu dân cử; người tố cáo; trưởng ban mặt trận;
    tổ xác minh; người cao niên uy tín; thư ký buổi tiếp; cơ quan bị kiện; công an khu vực; già làng; trợ giúp viên pháp lý; bí thư chi bộ; người đại diện đoàn;
    ban thanh tra nhân dân; chuyên viên nội chính`,
  place: `phòng tiếp công dân; trụ sở tiếp dân; nhà sinh hoạt cộng đồng; điểm nóng giải tỏa; hội trường khu phố; nhà người khiếu nại; ban nội chính;
    cơ quan thanh tra; thôn có tranh chấp; đình làng; chợ cũ; dự án dở dang; phòng đối thoại; văn phòng luật sư; khu nhà ở xã hội; tổ dân phố; phòng hòa giải;
    cổng phản ánh; trạm trợ giúp; bến xe`,
  fault: `gửi nhiều nơi; quá hạn trả lời; thiếu chứng cứ; chuyển lòng vòng; gay gắt; bị bỏ sót; viện dẫn sai điều; kéo dài nhiều đời; ký thay không ủy quyền;
    chưa đối thoại; không rõ nội dung; tái khiếu; thiếu địa chỉ; lộ tên người tố; tụ tập đông; trả lời chung chung; chưa thi hành xong; mâu thuẫn lời khai;
    hiểu nhầm chính sách; thất lạc tài liệu gốc; xếp sai loại; đẩy lên cấp trên; không ghi sổ; kích động; bế tắc`,
  cause: `người dân chưa hiểu luật; giá bồi thường chênh lệch; lời hứa không ghi giấy; cán bộ trả lời qua loa; hồ sơ gốc thất truyền; mâu thuẫn dòng họ;
    lịch tiếp hay hoãn; nhiều cơ quan cùng thụ lý; ít đối thoại trực tiếp; đơn viết dài khó nắm; người tiếp thiếu kỹ năng; chính sách giao thời;
    ranh giới thẩm quyền mờ; dân ở xa trụ sở; sợ bị trù dập; tin đồn lan nhanh; quyết định tòa chưa rõ; phòng tiếp chật nóng; người bị kiện né tránh; bức xúc dồn nén;
    bên thứ ba xúi giục`,
  measure: `lập bản đồ điểm nóng; hẹn gặp tại nhà; tóm tắt đơn một trang; đối thoại trước khi thụ lý; mời người uy tín; gắn thẻ vụ việc; nối các đơn trùng;
    đọc luật qua loa thôn; báo tiến độ bằng tin nhắn; ghi lời hứa có hạn; tập đóng vai tiếp dân; che tên người tố; họp liên ngành tháng; mở buổi tiếp tối;
    vẽ cây thời gian vụ việc; công khai kết luận; chấm thái độ tiếp; trực luật sư miễn phí; lập tổ lắng nghe; rà đơn tồn năm năm; dùng mẫu trả lời dễ hiểu;
    ghi hình có đồng ý; chuyển đơn trong ngày; thăm lại sau giải quyết; trích án lệ tương tự; phân vai ba người`,
  quality: `tận nơi; có luật sư; trong hạn luật định; thấu tình đạt lý; công khai; không vượt cấp; bằng đối thoại; giữ kín danh tính; dứt điểm; đúng thẩm quyền;
    có hẹn trước; bằng lời dễ hiểu; theo thẻ vụ việc; từ cơ sở; khách quan hai phía; có biên nhận; kiên trì; ngay lần đầu`,
  gain: `đơn vượt cấp giảm; người dân nguôi bức xúc; vụ cũ khép lại; làng xóm hòa thuận; lời hứa được giữ; điểm nóng hạ nhiệt; cán bộ tự tin đối đáp;
    đơn trùng gom một mối; người tố được che chở; lãnh đạo nắm tình hình; thi hành án nhanh; luật đến từng ngõ; phòng tiếp bớt căng; bà con rút đơn;
    thẩm quyền phân rõ; buổi tiếp đúng lịch; chứng cứ lưu đủ; dòng họ bắt tay nhau`,
  slowness: `thời gian thụ lý; thời gian xác minh; thời gian trả lời đơn; thời gian chờ gặp; thời gian chuyển đơn; thời gian tra vụ cũ; thời gian hòa giải;
    thời gian ra quyết định; thời gian thi hành; thời gian tóm tắt đơn`,
  badShare: `tỷ lệ đơn trùng; tỷ lệ quá hạn; tỷ lệ tái khiếu; tỷ lệ vượt cấp; tỷ lệ chuyển sai; tỷ lệ quyết định bị hủy; tỷ lệ buổi hoãn; tỷ lệ đơn thiếu địa chỉ;
    tỷ lệ án treo`,
  goodShare: `tỷ lệ hòa giải thành; tỷ lệ trả lời đúng hạn; tỷ lệ rút đơn; tỷ lệ đối thoại; tỷ lệ thi hành xong; tỷ lệ hài lòng người kiện; tỷ lệ tiếp đúng lịch;
    tỷ lệ vụ có luật sư; tỷ lệ kiến nghị được đáp`,
  count: `số đơn tồn; số đoàn đông người; số lần gửi lại; số vụ kéo dài; số buổi tiếp; số điểm nóng; số văn bản đôn đốc; số lượt lên cấp trên; số trang hồ sơ;
    số ngày chờ`,
  toolName: `LắngNghe; Thẻ Vụ; Đơn Một Trang; eTiếpDân; Bản Đồ Nóng; HẹnGặp; Lời Hứa Số; CửaLuật; GomĐơn; Đối Thoại Tối; TổNghe; Già Làng Online; KhépLại; Hòa Khí;
    Luật Gần; ÁnSáng`,
}
