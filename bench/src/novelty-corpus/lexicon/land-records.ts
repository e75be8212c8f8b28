import type { FieldLexicon } from './field-lexicon.ts'

/** Tài nguyên, đất đai. */
export const landRecords: FieldLexicon = {
  name: 'tài nguyên, đất đai',
  object: `giấy chứng nhận; bản đồ địa chính; thửa đất; hồ sơ tách thửa; trích đo; quy hoạch sử dụng đất; giá đất cụ thể; phương án bồi thường; mốc giới; sổ mục kê;
    hợp đồng thuê đất; đất công ích; hồ sơ thừa kế; biến động đất đai; ranh giới tranh chấp; giấy tờ đất cũ; chuyển mục đích; mỏ cát; giếng nước ngầm; hồ sơ thế chấp;
    nghĩa vụ tài chính; đất lâm trường; hành lang đường; tài sản trên đất; bản vẽ nhà; tọa độ điểm gốc; đất xen kẹt; kiểm kê đất; đất tái định cư; đơn xin giao đất;
    sổ theo dõi biến động; ảnh vệ tinh; lối đi chung; mã số thửa; hồ sơ cấp đổi; đất nghĩa địa`,
  verb: `đo đạc; cấp; tách; chỉnh lý; xác minh; thẩm định; bồi thường; thu hồi; đăng ký; chồng xếp; số hóa; kiểm đếm; công khai; định giá; cắm; tra cứu; hòa giải;
    chuyển nhượng; niêm yết; trích lục; cập nhật; xác nhận; đối soát; giao; kiểm kê; ghép`,
  actor: `cán bộ địa chính; văn phòng đăng ký; chủ sử dụng đất; tổ đo vẽ; hội đồng bồi thường; hộ giáp ranh; công chứng viên; chi cục thuế; đơn vị tư vấn; trưởng xóm;
    người thừa kế; tổ hòa giải; ngân hàng nhận thế chấp; doanh nghiệp thuê đất; thanh tra đất; người bị thu hồi; kỹ thuật viên bản đồ; bộ phận lưu hồ sơ địa chính;
    hộ tái định cư; ban giải phóng mặt bằng`,
  place: `khu đo mới; tổ dân phố giáp ranh; phòng đo đạc; dự án tuyến tránh; kho sổ địa chính; chi nhánh đăng ký đất; vùng lòng hồ; khu dãn dân; đất ven lộ;
    nông trường cũ; khu mỏ; tờ bản đồ số chín; thực địa; cánh đồng dồn điền; bãi bồi; nhà văn hóa khu; khu phân lô; trụ sở hòa giải; đồi rừng khoán; điểm cắm mốc`,
  fault: `lệch tọa độ; chồng ranh; sai tên chủ; chưa vào sổ; mất mốc; thiếu chữ ký giáp ranh; treo nhiều năm; sai diện tích; áp giá chưa đúng; rách tờ bản đồ;
    lấn chiếm; cấp trùng thửa; quên thu thuế; đổi tên đường; chưa cập nhật biến động; vênh giữa hai lần đo; bỏ hoang; thiếu lối đi; khiếu kiện kéo dài;
    thế chấp chưa xóa; sai loại đất; kê thiếu cây trồng; mua bán giấy tay; đứt mảnh; quá hạn thuê`,
  cause: `bản đồ đo từ hệ cũ; chủ đất đi nơi khác; mua bán bằng giấy tay; hồ sơ phân tán ba cấp; thửa nhỏ bị chia nhiều; giá thị trường biến động;
    nhân lực đo vẽ mỏng; mốc bị nhổ khi làm đường; sổ mục kê mối xông; gia đình chưa thống nhất chia; quy hoạch điều chỉnh liên tục; máy đo phải thuê;
    trùng tên đệm nhiều người; lời khai không khớp; thuế và đăng ký chưa nối; đất tập thể giao miệng; cây trồng kê vội; suối đổi dòng; biên bản cũ không tọa độ;
    cán bộ cũ đã mất`,
  measure: `chồng ảnh bay lên bản đồ; chụp mốc có tọa độ; mời giáp ranh ký trước; lập phiếu theo thửa; nối mã thửa với mã thuế; công khai giá trên sa bàn;
    kê cây bằng máy tính bảng; hẹn đo theo cụm; dán bản đồ ở xóm; rà sổ cũ theo họ; quay phim kiểm đếm; mở đường dây hỏi giá; chôn mốc bê tông có mã;
    hòa giải ngay bờ ruộng; đo bằng định vị vệ tinh; tô màu biến động; trả sổ tại thôn; soạn sẵn đơn tách thửa; gộp lần đo của hai hộ; tính thuế thử;
    báo hạn thuê trước năm; vẽ lại lối đi chung; kiểm chéo diện tích; lập tổ xác minh nguồn gốc; quét sổ mục kê hai mặt`,
  quality: `theo tọa độ; đúng hiện trạng; có giáp ranh ký; trên một bản đồ; không chồng lấn; theo mã thửa; tại thực địa; đúng nguồn gốc; trước khi thu hồi;
    theo từng tờ; công khai giá; trong một lần đo; đúng loại đất; theo ảnh bay; không khiếu kiện; theo cụm hộ; kèm sơ đồ; rõ ranh`,
  gain: `hàng xóm hết cãi ranh; sổ trao tận thôn; mặt bằng bàn giao sớm; thửa nào cũng có mã; bản đồ khớp thực địa; thuế thu đủ; đất công không bị lấn; đơn kiện giảm;
    người dân hiểu giá; dự án không đội vốn; biến động vào sổ ngay; mốc không ai nhổ; hộ tái định cư ổn định; thừa kế chia êm; quy hoạch ai cũng xem được;
    mỏ cát khai thác đúng phép; ngân hàng tra nhanh; tổ đo làm được gấp đôi`,
  slowness: `thời gian trích đo; thời gian tách thửa; thời gian xác minh nguồn gốc; thời gian kiểm đếm; thời gian cấp đổi; thời gian tra bản đồ; thời gian hòa giải;
    thời gian bàn giao mặt bằng; thời gian tính thuế; thời gian chỉnh lý`,
  badShare: `tỷ lệ chồng ranh; tỷ lệ sai diện tích; tỷ lệ hồ sơ treo; tỷ lệ khiếu kiện; tỷ lệ mốc mất; tỷ lệ đo lại; tỷ lệ chưa nhận tiền; tỷ lệ đất bỏ hoang;
    tỷ lệ sổ sai tên`,
  goodShare: `tỷ lệ thửa có mã; tỷ lệ cấp sổ; tỷ lệ số hóa bản đồ; tỷ lệ đồng thuận bồi thường; tỷ lệ biến động cập nhật; tỷ lệ hòa giải thành; tỷ lệ mốc còn nguyên;
    tỷ lệ trả trước hẹn; tỷ lệ thu thuế đất`,
  count: `số lần đo lại; số đơn tranh chấp; số chuyến thực địa; số thửa chồng; số buổi họp dân; số hộ chưa nhận tiền; số trang trích lục; số mốc phải chôn lại;
    số cuộc hòa giải; số hồ sơ thất lạc`,
  toolName: `ThửaSố; Ranh Rõ; Mốc Mã; eĐịaChính; BayĐo; Sa Bàn Giá; TáchNhanh; SổThôn; Địa Bạ Mới; GiápRanh Ký; MapXóm; Bồi Thường Sáng; TọaĐộ Plus; Kê Cây;
    ĐấtCông 247; Hòa Giải Bờ`,
}
