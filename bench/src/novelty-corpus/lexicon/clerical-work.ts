import type { FieldLexicon } from './field-lexicon.ts'

/** Văn thư, lưu trữ. */
export const clericalWork: FieldLexicon = {
  name: 'văn thư, lưu trữ',
  object: `văn bản đến; văn bản đi; công văn hỏa tốc; sổ đăng ký; hồ sơ công việc; mục lục hồ sơ; phông lưu trữ; hộp tài liệu; bì thư;
    phiếu trình; bản gốc; bản sao y; con dấu; tài liệu mật; danh mục hồ sơ; phiếu mượn tài liệu; tài liệu hết giá trị; tờ trình; thông báo kết luận;
    biên bản bàn giao; giấy mời; giấy giới thiệu; tài liệu rời lẻ; hồ sơ nhân sự cũ; bản đồ giấy; ảnh tư liệu; quyết định cá biệt; báo cáo tuần; phụ lục kèm theo;
    tập lưu công văn; số văn bản; chữ ký số; bản thảo; sổ chuyển giao; phiếu gửi; kệ hồ sơ; tài liệu nộp lưu; văn bản liên ngành; nhãn hộp; thẻ tra cứu`,
  verb: `tiếp nhận; đăng ký; vào sổ; chuyển giao; phát hành; đóng dấu; lưu giữ; chỉnh lý; tra tìm; số hóa; sao lục; bàn giao; thống kê; phân loại; đánh số;
    xác định giá trị; tiêu hủy; thu thập; giao nộp; rà soát; trình ký; theo dõi; bóc bì; kiểm đếm; sắp xếp; cấp số; soát thể thức; biên mục; nhân bản; bảo quản`,
  actor: `nhân viên văn thư; chuyên viên lưu trữ; người soạn thảo; thủ kho; công chức được giao việc; văn thư hai cơ sở; trưởng phòng hành chính; người ký;
    thư ký tổng hợp;
    cộng tác viên lưu trữ; đơn vị chủ trì; người mượn tài liệu; cán bộ bảo mật; nhân viên bưu chính; người mới vào nghề; lãnh đạo văn phòng; văn thư xã; người tra cứu;
    tổ chỉnh lý; kiểm soát viên thể thức; người nhận văn bản; bộ phận in sao; nhân viên trực đêm; chánh văn phòng`,
  place: `kho lưu trữ tầng ba; bộ phận văn thư; trụ sở thứ hai; phòng đọc; quầy nhận công văn; kho tạm; hành lang nhà cũ; phòng in sao; giá di động; tủ sắt;
    nhà kho sau sáp nhập; phòng hành chính; góc làm việc văn thư; lưu trữ lịch sử; văn phòng cấp xã; phòng máy chủ; tầng hầm; phòng trực; kho chuyên dụng;
    bàn tiếp nhận; cơ sở một; kho tài liệu mật`,
  fault: `bị thất lạc; trùng số; vào sổ muộn; thiếu trang cuối; xếp lẫn nhiều năm; mối mọt; không rõ người giữ; sai thể thức; chuyển nhầm phòng; chưa có mục lục;
    ẩm mốc từng mảng; ghi thiếu ngày nhận; nằm lại qua đêm; phải in lại; không đóng được dấu; mất phụ lục; trùng tên gọi; lẫn vào giấy vụn; chờ quá lâu; chưa lập hồ sơ;
    đánh số nhảy cóc; mờ nét mực; không đọc được trích yếu; quá thời hạn nộp lưu; rách mép; thất thoát khi mượn; khó đối chiếu`,
  cause: `sổ giấy chỉ một người giữ; hai trụ sở cách xa nhau; người mượn không ký trả; nhãn hộp viết tay; chưa có danh mục đầu năm; kho chật hẹp;
    văn bản đến dồn buổi chiều;
    mỗi phòng đặt tên một kiểu; chưa ai được giao soát; máy quét hỏng lâu ngày; quy chế văn thư quá cũ; bản điện tử gửi sau bản giấy; tên cơ quan thay đổi;
    nhân sự luân chuyển;
    thư điện tử không được vào sổ; số liệu nằm ở nhiều tệp; không có lịch phát hành; kinh phí chỉnh lý ít; ngại nộp lưu; thiếu giá kệ; người ký đi công tác; mực in phai`,
  measure: `gắn mã vạch lên từng hộp; vẽ sơ đồ kệ treo ở cửa; dùng nhãn màu theo nhiệm kỳ; đặt ba khung giờ phát hành; lập sổ số dùng chung; in phiếu mượn hai liên;
    quét ảnh trang đầu;
    ghi tên cũ lẫn tên mới; khóa ô số đã cấp; nhắc trả sau mười ngày; lập mục lục theo vấn đề; kiểm kê nửa năm một lần; đọc soát chéo trước trình;
    gửi bản mềm trước bản giấy;
    đánh dấu mức độ khẩn; tách tài liệu hạn chế; hút ẩm theo mùa; chụp hiện trạng hộp; lập hồ sơ ngay từ đầu; nối danh mục với thời hạn bảo quản; dán tờ tóm tắt bìa;
    bàn giao có ảnh; chấm điểm nộp lưu;
    cảnh báo số trùng; lập nhật ký ra vào; hướng dẫn bằng đoạn phim`,
  quality: `đúng thể thức; không trùng số; ngay trong buổi; theo thời hạn bảo quản; theo từng phông; có người ký nhận; đủ phụ lục; bằng mã hộp; theo nhiệm kỳ;
    không cần mở bì;
    đúng địa chỉ nhận; trước giờ chiều; theo vấn đề; có đối chiếu; trên một màn hình; an toàn tuyệt đối; theo thứ tự kệ; gọn trong một trang; kịp giờ họp;
    giữ nguyên trật tự`,
  gain: `văn thư không phải gọi điện hỏi; hộp sai chỗ lộ ra ngay; người mới tự tìm được; kho bớt ẩm; mọi công văn có người nhận; sổ giấy được bỏ hẳn;
    cuối năm nộp lưu đủ; lãnh đạo xem được tiến độ;
    mất mát không còn xảy ra; hai trụ sở dùng chung sổ; tài liệu quý được giữ; bản in giảm hẳn; khách đọc chờ ít hơn; việc bàn giao nhẹ nhàng;
    lịch sử cơ quan liền mạch; dấu được giữ nghiêm;
    tài liệu mật tách riêng; phòng đọc trật tự; số liệu thống kê khớp nhau; thanh tra không nhắc lỗi`,
  slowness: `thời gian tra một hồ sơ; thời gian vào sổ; thời gian phát hành; thời gian chờ đóng dấu; thời gian chỉnh lý mét giá; thời gian chuyển công văn;
    thời gian soát thể thức; thời gian bàn giao kho; thời gian mượn tài liệu; thời gian cấp số`,
  badShare: `tỷ lệ văn bản trùng số; tỷ lệ công văn chuyển nhầm; tỷ lệ hộp đặt sai; tỷ lệ lỗi thể thức; tỷ lệ hồ sơ quá hạn nộp; tỷ lệ tài liệu rời;
    tỷ lệ phiếu mượn quá hạn; tỷ lệ bản in bỏ đi; tỷ lệ bì trả lại`,
  goodShare: `tỷ lệ hồ sơ có mục lục; tỷ lệ văn bản ký số; tỷ lệ tài liệu đã quét; tỷ lệ nộp lưu đúng hạn; tỷ lệ tra thấy lần đầu; tỷ lệ công văn giao trong ngày;
    tỷ lệ hộp có nhãn; tỷ lệ lập hồ sơ điện tử; tỷ lệ phát hành không giấy`,
  count: `số lần gọi hỏi; số trang in; số hộp thất lạc; số văn bản phải thu hồi; số lượt đi lại hai trụ sở; số sổ phải ghi; số lần mở kho; số tờ phô tô;
    số lần đính chính; số công văn tồn`,
  toolName: `Sổ Số Chung; eLưuTrữ; Kệ Thông Minh; VanThuNhanh; Tìm Hộp; PhôngSố; Dấu Mốc; KhoMở; TrìnhKý Plus; SaoLục 4.0; Mục Lục Xanh; DocTrack; Nhãn Việt; LưuVăn;
    Một Sổ; PhiếuMượn QR`,
}
