import type { FieldLexicon } from './field-lexicon.ts'

/** Giáo dục. */
export const schoolEducation: FieldLexicon = {
  name: 'giáo dục',
  object: `bài giảng điện tử; giờ đọc sách; học sinh yếu; sổ liên lạc; tiết thực hành; câu hỏi trắc nghiệm; đồ dùng dạy học; góc thư viện; phiếu học tập;
    bài kiểm tra giữa kỳ; học bạ; nhóm bạn cùng tiến; bữa ăn bán trú; trò chơi dân gian; kỹ năng sống; vốn từ tiếng Anh; bài văn miêu tả; phép chia có dư;
    thí nghiệm hóa; hoạt động trải nghiệm; tranh mẫu giáo; sân chơi cát; bài tập về nhà; đề ôn thi; chữ viết lớp một; giờ chào cờ; sáng tác thơ; nền nếp lớp;
    sách giáo khoa cũ; phòng tin học; bản đồ tư duy; điểm danh; cuộc thi khoa học; trẻ hòa nhập; truyện kể bản làng`,
  verb: `soạn; giảng; chấm; ôn luyện; hướng dẫn; đổi mới; rèn; tổ chức; khơi gợi; phụ đạo; quan sát; ghi nhận; thiết kế; đánh giá; kể; minh họa; chia nhóm cho;
    củng cố; kiểm tra; trình bày; sưu tầm; làm; khuyến khích; lồng ghép; điều chỉnh; nhận xét`,
  actor: `giáo viên chủ nhiệm; học sinh lớp năm; tổ trưởng chuyên môn; phụ huynh; hiệu trưởng; cô nuôi; giáo viên tổng phụ trách; em học sinh dân tộc;
    trẻ mẫu giáo lớn; giáo viên bộ môn; nhân viên thư viện; ban đại diện cha mẹ; cán sự lớp; học sinh khá; nhóm trưởng; giáo viên mới ra trường; thầy dạy thể dục;
    cô giáo điểm lẻ; học sinh bán trú; đội cờ đỏ`,
  place: `lớp học điểm lẻ; thư viện trường; sân trường; phòng thí nghiệm; bếp bán trú; khối lớp bốn; nhà đa năng; vườn trường; góc sáng tạo; lớp ghép; phòng tin học;
    trường phổ thông dân tộc; nhóm lớp chồi; trung tâm học tập; tổ khoa học tự nhiên; khu nội trú; hành lang đọc; sân khấu nhỏ; trường mầm non; lớp học ảo`,
  fault: `nhàm chán; ít tương tác; quên nhanh; sai chính tả; rụt rè phát biểu; học vẹt; thiếu hình ảnh; quá sức trẻ; mất gốc; đọc chưa trôi chảy; hư hỏng nhiều;
    không gắn đời sống; ghi điểm nhầm; lười ghi chép; bỏ tiết; chép văn mẫu; kém hứng thú; lẫn lộn khái niệm; thiếu minh chứng tiến bộ; chán ăn; nói ngọng;
    bỏ học giữa chừng; thiếu tự tin; nộp muộn; khó nhớ công thức`,
  cause: `sĩ số lớp quá đông; thiết bị cũ hỏng dần; cha mẹ đi làm ăn xa; tiếng Việt chưa thạo; tiết học ngắn; giáo viên nói là chính; tài liệu nặng chữ;
    đường đến trường trơn lầy; trẻ mê điện thoại; ít sách mới; nhóm học chia tùy tiện; thí nghiệm thiếu hóa chất; cô ngại đổi cách; sân chơi chật; bài tập dàn trải;
    điện yếu mùa mưa; lời phê chung chung; học trò nhút nhát; thầy dạy hai môn; phụ huynh khoán cho trường; đề thi rập khuôn; phòng máy ít`,
  measure: `dùng trò chơi ô chữ; vẽ bản đồ tư duy; cho trẻ đóng vai; học theo trạm; ghi âm đọc bài; viết nhật ký tiến bộ; làm đồ dùng từ vỏ hộp; mời ông bà kể chuyện;
    đổi vai thầy trò; chia nhóm bốn người; chấm bằng phiếu tự đánh giá; mở tủ sách lưu động; quay thí nghiệm chậm; thưởng bằng ngôi sao; học ngoài vườn;
    ghép đôi bạn cùng tiến; kể chuyện bằng rối tay; đặt hộp thư điều em muốn nói; thi hùng biện nhỏ; gửi lời khen về nhà; làm phim một phút; hát để nhớ công thức;
    dạy chữ qua tranh; đo chiều cao cân nặng; trồng rau bếp ăn; tập chữ trên cát`,
  quality: `qua trò chơi; theo nhóm nhỏ; vừa sức; bằng hình ảnh; gắn với bản làng; theo từng em; trong giờ ra chơi; bằng hai thứ tiếng; có sản phẩm; không cho điểm;
    theo dự án; ngoài trời; cùng phụ huynh; theo năng lực; thật vui; ngay tại lớp; bằng đồ tái chế; theo trạm học`,
  gain: `các em mạnh dạn phát biểu; chữ viết đẹp lên; lớp học rộn ràng; phụ huynh tin tưởng; trẻ ăn hết suất; điểm yếu giảm rõ; không em nào bỏ học;
    thư viện đông trở lại; học sinh tự làm thí nghiệm; giáo viên soạn bài nhẹ hơn; vốn từ tăng; em khuyết tật hòa đồng; trò tự nhận ra lỗi; văn có cảm xúc thật;
    nhóm tự điều hành; giờ toán bớt sợ; đồ dùng có quanh năm; trẻ thích đến trường; cha mẹ đọc sách cùng con`,
  slowness: `thời gian soạn bài; thời gian chấm; thời gian chia nhóm; thời gian ổn định lớp; thời gian nhập điểm; thời gian chuẩn bị thí nghiệm; thời gian điểm danh;
    thời gian tìm sách; thời gian nhớ bảng nhân; thời gian báo cáo`,
  badShare: `tỷ lệ học sinh yếu; tỷ lệ bỏ học; tỷ lệ viết sai; tỷ lệ nghỉ không phép; tỷ lệ trẻ thấp còi; tỷ lệ chép mẫu; tỷ lệ nhút nhát; tỷ lệ hỏng thiết bị;
    tỷ lệ chưa đạt`,
  goodShare: `tỷ lệ khá giỏi; tỷ lệ chuyên cần; tỷ lệ đọc thông; tỷ lệ tự học; tỷ lệ tham gia câu lạc bộ; tỷ lệ mượn sách; tỷ lệ phụ huynh phản hồi;
    tỷ lệ trẻ ăn ngon; tỷ lệ đạt kỹ năng`,
  count: `số em phải phụ đạo; số lỗi chính tả; số buổi vắng; số đồ dùng mua mới; số giờ soạn; số lần nhắc nhở; số bài chưa nộp; số vụ đánh nhau; số em sợ toán;
    số trang phô tô`,
  toolName: `LớpVui; Ô Chữ Xanh; Bạn Cùng Tiến; eHọcBạ; ToánSao; Rối Tay; ĐọcTo; MindKid; Thư Viện Gió; QuizLàng; BéKhỏe; Trạm Học; Sao Chăm; VănSống; Hạt Mầm; Lab Nhỏ`,
}
