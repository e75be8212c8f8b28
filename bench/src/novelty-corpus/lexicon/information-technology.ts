import type { FieldLexicon } from './field-lexicon.ts'

/** Công nghệ thông tin. */
export const informationTechnology: FieldLexicon = {
  name: 'công nghệ thông tin',
  object: `máy trạm; tài khoản người dùng; mật khẩu; bản sao lưu; mạng nội bộ; máy chủ; mã độc; cổng thông tin; phòng họp trực tuyến; chữ ký số; hộp thư công vụ;
    thiết bị mạng; phiếu yêu cầu hỗ trợ; dữ liệu dùng chung; giao diện lập trình; nhật ký hệ thống; bản vá; máy in mạng; dây cáp; camera an ninh; kho mã nguồn;
    trang tra cứu; ứng dụng di động; bộ định tuyến; ổ cứng hỏng; bảng điều khiển; mô hình ngôn ngữ; tường lửa; quyền truy cập; biểu mẫu điện tử; tổng đài tự động;
    bản quyền phần mềm; điểm phát sóng; thư rác; sơ đồ mạng; máy tính xách tay`,
  verb: `cài đặt; sao lưu; cấp quyền; giám sát; vá; khôi phục; cấu hình; đồng bộ; kiểm thử; mã hóa; tích hợp; quét; nâng cấp; lập trình; phân tích; khóa; thu hồi;
    ghi nhật ký; đăng tải; bảo trì; kết nối; thay; tối ưu; tự động hóa; chẩn đoán; di chuyển`,
  actor: `quản trị viên; kỹ thuật viên; người dùng cuối; tổ ứng cứu sự cố; chuyên viên an toàn thông tin; lập trình viên; đầu mối công nghệ; nhà mạng;
    đơn vị thuê ngoài; biên tập viên cổng; trực tổng đài; cán bộ lớn tuổi; nhóm dữ liệu; thủ trưởng; thực tập sinh; chủ quản hệ thống; kiểm thử viên; người giữ khóa;
    văn thư điện tử; bộ phận mua bản quyền`,
  place: `phòng máy chủ; trung tâm dữ liệu; tủ mạng tầng hai; phòng trực kỹ thuật; điểm cầu xã; kho thiết bị; phòng họp chính; chi nhánh xa; cổng nội bộ;
    vùng mạng khách; sảnh làm việc; trung tâm điều hành; phân hệ báo cáo; nhà cao tầng; trạm phát; xưởng sửa chữa; phòng đào tạo; môi trường thử; đám mây nội bộ;
    bàn hỗ trợ`,
  fault: `treo giữa giờ; lộ ra ngoài; chậm dần; quên sao chép; mất kết nối; bị mã hóa tống tiền; dùng chung nhiều người; hết hạn; chưa vá; xung đột địa chỉ;
    lỗi phông chữ; đầy ổ đĩa; đăng nhập thất bại; gửi nhầm; trùng bản ghi; nghẽn băng thông; nóng máy; không tương thích; kẹt giấy; sập nguồn; rò quyền;
    sai định dạng; chập chờn; bỏ quên sau nghỉ việc; mất âm thanh`,
  cause: `mật khẩu dán trên màn hình; thiết bị quá bảy năm; dây cáp đi chung điện; bản quyền không gia hạn; người dùng bấm đường dẫn lạ; hệ thống do nhiều nhà làm;
    tài liệu cấu hình thất truyền; điện lưới chớp tắt; kỹ sư nghỉ việc; chưa tách vùng mạng; mỗi phòng mua một loại; dung lượng tăng đột biến; yêu cầu báo miệng;
    nâng cấp giữa giờ làm; quạt làm mát bụi bám; phân quyền theo cảm tính; phần mềm viết từ lâu; đường truyền dự phòng không có; dữ liệu đặt tên tùy ý;
    không ai thử khôi phục`,
  measure: `sao lưu ba hai một; bật xác thực hai lớp; gắn nhãn đầu cáp; thử khôi phục mỗi tháng; mở sổ sự cố; chia vùng mạng khách; viết đoạn mã quét ổ;
    dùng ảnh cài sẵn; diễn tập thư lừa đảo; đặt ngưỡng báo đầy; khóa cổng dữ liệu rời; gom nhật ký về một chỗ; lập hàng đợi hỗ trợ; vẽ lại sơ đồ mạng;
    thay pin nguồn dự phòng; tắt tài khoản bỏ quên; dựng trang tự phục vụ; vá theo đợt đêm; chuẩn hóa tên tệp; dùng mã nguồn mở; ghi hình thao tác mẫu;
    điều khiển máy từ xa; hút bụi định kỳ; nối hai hệ qua trục; chấm điểm an toàn phòng; nén ảnh trước đăng`,
  quality: `không gián đoạn; từ xa; theo vai trò; ngoài giờ làm; có bản dự phòng; trong vùng riêng; bằng mã mở; theo nhật ký; tự động mỗi đêm; không cần cài;
    theo ngưỡng; qua trục liên thông; có xác thực hai lớp; một lần đăng nhập; trước khi hỏng; theo hàng đợi; đúng phiên bản; có kiểm thử`,
  gain: `máy khởi động nhanh; sự cố báo trước; dữ liệu phục hồi được; người dùng tự sửa lỗi nhỏ; không máy nào nhiễm độc; đường truyền êm; thư lừa đảo bị chặn;
    kỹ thuật bớt chạy tầng; mật khẩu không còn dán; họp không rớt tiếng; bản quyền dùng vừa đủ; hệ cũ nối được hệ mới; sơ đồ ai cũng hiểu; tài khoản thừa bị gỡ;
    điện máy chủ giảm; cổng mở nhanh; yêu cầu không bị quên; vá lỗi trong đêm`,
  slowness: `thời gian khởi động; thời gian khắc phục sự cố; thời gian sao lưu; thời gian cấp tài khoản; thời gian cài máy; thời gian chờ hỗ trợ; thời gian gián đoạn;
    thời gian tải trang; thời gian vá; thời gian kết xuất`,
  badShare: `tỷ lệ máy nhiễm; tỷ lệ đăng nhập lỗi; tỷ lệ yêu cầu lặp; tỷ lệ bấm thư giả; tỷ lệ máy chưa vá; tỷ lệ thiết bị quá tuổi; tỷ lệ bản ghi trùng;
    tỷ lệ rớt kết nối; tỷ lệ tài khoản thừa`,
  goodShare: `tỷ lệ sẵn sàng; tỷ lệ sao lưu thành công; tỷ lệ xác thực hai lớp; tỷ lệ xử lý từ xa; tỷ lệ máy đã vá; tỷ lệ dùng chữ ký số; tỷ lệ dữ liệu chuẩn;
    tỷ lệ phiếu đúng hạn; tỷ lệ tự phục vụ`,
  count: `số sự cố; số phiếu hỗ trợ; số giờ gián đoạn; số lần cài lại; số mật khẩu quên; số máy hỏng; số cuộc gọi kỹ thuật; số thư rác; số lần chạy tầng;
    số bản quyền mua`,
  toolName: `Trực Máy; SaoLưu Đêm; eHỗTrợ; Khóa Hai; MạngRõ; Nhãn Cáp; Cổng Nhanh; VáĐêm; NhậtKý Một; Ảnh Cài; DiễnTập Lừa; BotPhòng; Hàng Đợi; TrụcNối; Nguồn Bền;
    Data Làng`,
}
