import type { FieldLexicon } from './field-lexicon.ts'

/** Một cửa, thủ tục hành chính. */
export const oneStopDesk: FieldLexicon = {
  name: 'một cửa, thủ tục hành chính',
  object: `hồ sơ khai sinh; hồ sơ chứng thực; giấy hẹn; phiếu kiểm soát; tờ khai; bản sao chứng thực; hồ sơ đăng ký kinh doanh; kết quả giải quyết; phiếu bổ sung; lệ phí;
    thủ tục liên thông; hồ sơ trực tuyến; giấy xác nhận cư trú; hồ sơ kết hôn; hồ sơ cấp phép xây dựng; số thứ tự; phiếu đánh giá; bộ thủ tục; quy trình nội bộ;
    hồ sơ trễ hẹn;
    thư xin lỗi; biên lai điện tử; mẫu đơn; hồ sơ người có công; hồ sơ bảo trợ; giấy ủy quyền; tài khoản định danh; hồ sơ hoàn trả; thành phần hồ sơ;
    giấy tờ tùy thân; hồ sơ khuyết tật; trích lục;
    phiếu chuyển; câu hỏi thường gặp; lịch hẹn; thủ tục khai tử; giấy phép con; kết quả số hóa; hồ sơ hộ kinh doanh; phản ánh kiến nghị`,
  verb: `tiếp nhận; hướng dẫn kê khai; thẩm tra; trả kết quả; kiểm tra; luân chuyển; số hóa; nộp hộ; thu; cấp; xác nhận; rút gọn; niêm yết; đối chiếu; bổ sung;
    hoàn trả; theo dõi; nhắc hạn; công khai;
    tra cứu; ký duyệt; gộp; đặt lịch; phân luồng; giải thích; điền sẵn; đồng bộ; giám sát; chấm điểm; đơn giản hóa`,
  actor: `công chức một cửa; người dân; tổ công nghệ số cộng đồng; đoàn viên thanh niên; người cao tuổi; công chức tư pháp; lãnh đạo trung tâm; doanh nghiệp nhỏ;
    hộ kinh doanh; nhân viên bưu điện;
    công chức hộ tịch; người nộp hồ sơ; cán bộ thẩm định; bộ phận trả kết quả; trưởng thôn; nhân viên hướng dẫn; đồng bào vùng xa; phụ nữ mang thai; người khuyết tật;
    kiểm soát viên thủ tục;
    công dân ở xa; cộng tác viên dịch vụ công; tình nguyện viên; giám sát viên`,
  place: `trung tâm phục vụ hành chính công; quầy số hai; bàn hướng dẫn; nhà văn hóa thôn; điểm bưu điện; sảnh chờ; quầy ưu tiên; bộ phận một cửa; cổng dịch vụ công;
    kiosk tự phục vụ; điểm hỗ trợ lưu động;
    quầy tư pháp; khu vực kê khai; chợ phiên; phòng thẩm định; quầy thu phí; khu dân cư; cụm xã vùng cao; khu công nghiệp; trạm hướng dẫn; hành lang chờ;
    điểm tiếp nhận ủy quyền`,
  fault: `phải nộp lại nhiều lần; trễ hẹn không báo; thiếu chữ ký; kê khai sai mẫu; bị trả về; không rõ đang ở đâu; chờ quá một buổi; yêu cầu giấy thừa; khó tra cứu;
    không nhận được tin nhắn;
    lệch thông tin căn cước; chưa số hóa; trùng với hồ sơ cũ; treo trên hệ thống; ghi hẹn miệng; dồn vào đầu tuần; nộp hộ tràn lan; thất lạc khi chuyển;
    quên đóng lệ phí; hết hạn giấy tờ;
    tải ảnh mờ; không đủ thành phần; chậm luân chuyển; ký sai thẩm quyền; khai nhầm ngày sinh`,
  cause: `mẫu đơn nhiều chữ khó hiểu; mạng chậm giờ cao điểm; người già không có điện thoại; công chức kiêm nhiều quầy; quy trình liên thông đứt đoạn;
    phần mềm hay đăng xuất; chưa có bảng chỉ dẫn;
    biểu mẫu thay đổi luôn; bà con đi làm xa; danh mục dán quá cao; số thứ tự phát tay; chữ ký số hết hạn; dữ liệu dân cư lệch; nhiều giấy tờ viết tay;
    khách nói tiếng dân tộc; thiếu máy quét;
    mật khẩu hay quên; người nộp không rõ thẩm quyền; hẹn trả cùng một giờ; trụ sở vừa sáp nhập; lịch trực chưa rõ`,
  measure: `in mã QR từng thủ tục; làm phim hướng dẫn ngắn; mở quầy lưu động cuối tuần; nhắn tin trước hạn trả; điền sẵn tờ khai; phát thẻ màu theo nhóm;
    đặt hộp thư góp ý; dịch hướng dẫn hai thứ tiếng;
    chia khung giờ hẹn; bỏ bản sao thừa; ghép hai bước thẩm tra; bố trí bàn cho người già; lập danh sách lỗi hay gặp; gọi lại sau ba ngày; trả kết quả tại nhà;
    ủy quyền ký hồ sơ đơn giản; công khai hồ sơ trễ;
    vẽ sơ đồ đường đi; mở lớp tối cho bà con; gửi phiếu kiểm bằng Zalo; gộp bốn mẫu làm một; xin lỗi bằng văn bản; kiểm giấy tờ ngay cửa; cử thanh niên trực;
    ghi âm câu hỏi`,
  quality: `trong một lần đến; trước hẹn; tại nhà; không cần bản sao; ngay trên điện thoại; theo số thứ tự; đúng thẩm quyền; miễn phí; qua bưu chính;
    trong giờ nghỉ trưa; bằng tài khoản định danh; cả ngày thứ Bảy;
    theo nhóm ưu tiên; bằng tiếng dân tộc; không chờ lãnh đạo; có tin báo; rõ lý do; gần nơi ở; đúng một cửa; bằng ảnh chụp`,
  gain: `bà con bớt đi lại; phòng chờ thông thoáng; hồ sơ trễ gần như hết; người già tự nộp được; quầy không ùn tắc; công chức đỡ giải thích lặp;
    doanh nghiệp yên tâm; điểm hài lòng tăng; lệ phí minh bạch;
    tin báo đến đúng người; giấy tờ thừa được bỏ; thôn xa không thiệt thòi; phản ánh giảm hẳn; kết quả đến tận tay; lãnh đạo biết ngay điểm nghẽn; cò hồ sơ không còn;
    lịch hẹn kín đều; tờ khai sạch lỗi;
    thanh niên có việc ý nghĩa; chỉ số cải cách tăng bậc`,
  slowness: `thời gian chờ tại quầy; thời gian kê khai; thời gian luân chuyển; thời gian thẩm tra; thời gian trả kết quả; thời gian nộp trực tuyến;
    thời gian hướng dẫn; thời gian bổ sung giấy tờ; thời gian quét hồ sơ; thời gian ký duyệt`,
  badShare: `tỷ lệ hồ sơ trễ; tỷ lệ trả về; tỷ lệ khai sai; tỷ lệ nộp giấy; tỷ lệ hồ sơ thiếu thành phần; tỷ lệ khách bỏ về; tỷ lệ phản ánh không hài lòng;
    tỷ lệ nộp hộ; tỷ lệ hồ sơ treo`,
  goodShare: `tỷ lệ nộp trực tuyến; tỷ lệ trả đúng hẹn; tỷ lệ thanh toán điện tử; tỷ lệ hài lòng; tỷ lệ số hóa đầu vào; tỷ lệ đặt lịch trước; tỷ lệ hồ sơ một lần;
    tỷ lệ tái sử dụng dữ liệu; tỷ lệ thủ tục toàn trình`,
  count: `số lần đi lại; số giấy tờ phải nộp; số cuộc gọi hỏi; số hồ sơ tồn; số thư xin lỗi; số bước luân chuyển; số lượt chờ; số mẫu phải điền; số phản ánh; số lần ký`,
  toolName: `Một Chạm; HẹnSố; QuầyGần; Dân Hỏi; eMộtCửa; TờKhai Nhanh; LưuĐộng 24; Nhắc Hẹn; Hồ Sơ Xanh; CửaMở; TraHồSơ; BảnĐồ Thủ Tục; Gõ Cửa; XếpHàng Số; ThủTục Dễ;
    Không Chờ`,
}
