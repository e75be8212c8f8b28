import type { FieldLexicon } from './field-lexicon.ts'

/** An toàn, vệ sinh lao động. */
export const workplaceSafety: FieldLexicon = {
  name: 'an toàn, vệ sinh lao động',
  object: `mũ bảo hộ; giàn giáo; máy cắt thép; bình khí nén; tủ điện; lối thoát hiểm; xe nâng; nồi hơi; dây đai an toàn; khẩu trang lọc; hóa chất tẩy;
    phiếu cấp phép làm việc; nhật ký an toàn; tai nạn suýt xảy ra; sàn trơn; tiếng ồn xưởng; lan can tạm; thang nhôm; dụng cụ cầm tay; biển cảnh báo; hố đào sâu;
    cẩu trục; buổi huấn luyện; tư thế ngồi; bình chữa cháy; khí độc hầm; áo phản quang; cầu dao; ca làm đêm; vòi rửa mắt; kính hàn; hồ sơ kiểm định; găng cách nhiệt;
    thùng sơ cứu; bụi gỗ; băng chuyền`,
  verb: `kiểm định; trang bị; huấn luyện; nhận diện; che chắn; khóa; treo biển; kiểm tra; đo kiểm; cách ly; diễn tập; bảo dưỡng; báo cáo; ngăn chặn; khám; ghi nhận;
    điều tra; rào; thông gió; cải tiến; giám sát; đánh giá rủi ro; cấp phép; thay mới; nhắc; cô lập`,
  actor: `an toàn viên; tổ trưởng sản xuất; thợ hàn; công nhân thời vụ; kỹ sư giám sát; thợ xây lắp; quản đốc; nhân viên y tế xưởng; thợ điện cao thế;
    người vận hành cẩu; đốc công; công nhân nữ; nhà thầu phụ; thợ lặn cống; nhân viên kho lạnh; thợ cơ khí; ban an toàn; người mới nhận việc; thợ lò; đội cứu hộ`,
  place: `công trường; xưởng mộc; phân xưởng dập; trạm biến áp; hầm cống; kho hóa chất; bãi cẩu; lò nung; tầng mái; dây chuyền đóng gói; khu hàn; mỏ đá; cầu cảng;
    kho lạnh; nhà máy nước; đường hầm; phòng thí nghiệm; trạm bơm; xưởng sơn; bãi tập kết`,
  fault: `mất nắp che; rò khí; trơn trượt; quá hạn kiểm định; đội lệch; chập mạch; chất cao quá; bị tháo chốt; rơi từ trên; thiếu lan can; hết áp; bỏ không dùng;
    ồn vượt ngưỡng; kẹt ngón tay; rỉ sét; chắn lối; hỏng khóa; cháy xém; không nhãn; đứt cáp; gây đau lưng; tràn đổ; trục trặc; thiếu sáng; nứt chân`,
  cause: `thợ vội cho kịp tiến độ; đồ bảo hộ nóng bức; nhà thầu khoán trắng; máy cũ tháo che để nhanh; biển báo phai màu; ca đêm buồn ngủ; người mới chưa học;
    suýt xảy ra không ai báo; dây điện kéo tạm; sàn đọng dầu; tiếng máy át lời gọi; kho xếp ngẫu hứng; kiểm tra làm hình thức; thưởng theo sản lượng;
    lối đi chung với xe; thiếu ánh sáng; găng không vừa tay; ngại nhắc nhau; hồ sơ máy thất lạc; thông gió yếu; thợ xoay vòng liên tục`,
  measure: `sơn vạch lối đi; khóa và treo thẻ; họp năm phút đầu ca; chụp ảnh mối nguy; đổi mũ theo màu nghề; làm tay gạt thay tay với; đặt gương góc khuất;
    gắn công tắc hai tay; trải thảm chống mỏi; báo suýt tai nạn không phạt; dựng mô hình ngã thử; in thẻ hóa chất bỏ túi; đo khí trước khi xuống; xoay ca có nghỉ;
    treo dụng cụ bằng dây; lắp chuông lùi xe; ghép đôi người cũ mới; kiểm dây đai bằng quả tạ; chấm năm chữ S; tập rửa mắt khẩn; làm xe đẩy thấp;
    che lưỡi cưa trong suốt; cho dừng việc khi nghi ngờ; dán tem kiểm định màu; thi an toàn viên giỏi; đặt cảm biến khói`,
  quality: `trước khi vào ca; đúng quy chuẩn; có thẻ khóa; theo màu nghề; không đổ lỗi; hai người cùng làm; đủ bảo hộ; tại chỗ; theo bảng mối nguy; đúng tư thế;
    ngay khi phát hiện; có diễn tập; không tháo che; theo ca; có đo khí; theo tem màu; không với tay; sáng rõ`,
  gain: `tai nạn không xảy ra; thợ tự nhắc nhau; xưởng gọn sáng; lưng bớt mỏi; mối nguy lộ sớm; nhà thầu chịu đeo dây; lối thoát luôn trống; bụi giảm quá nửa;
    người mới quen nhanh; máy dừng kịp; khí độc được báo; tiếng ồn dịu; ca đêm tỉnh táo; tem kiểm định đủ; sơ cứu đúng cách; kho xếp chắc; vợ con yên tâm;
    bảo hiểm chi ít`,
  slowness: `thời gian dừng máy; thời gian sơ cứu; thời gian huấn luyện; thời gian tìm dụng cụ; thời gian thoát nạn; thời gian cấp phép việc; thời gian kiểm tra ca;
    thời gian nghỉ ốm; thời gian khắc phục mối nguy; thời gian điều tra`,
  badShare: `tỷ lệ không đeo mũ; tỷ lệ máy quá hạn; tỷ lệ đau lưng; tỷ lệ vượt ồn; tỷ lệ lối bị chắn; tỷ lệ thợ chưa học; tỷ lệ tháo che; tỷ lệ vắng ca;
    tỷ lệ dây đai lỗi`,
  goodShare: `tỷ lệ đeo bảo hộ; tỷ lệ máy kiểm định; tỷ lệ mối nguy xử lý; tỷ lệ dự huấn luyện; tỷ lệ báo suýt tai nạn; tỷ lệ đạt năm chữ S; tỷ lệ khám sức khỏe;
    tỷ lệ bình còn áp; tỷ lệ thuộc lối thoát`,
  count: `số vụ tai nạn; số ngày công mất; số lần vi phạm; số mối nguy; số máy dừng; số ca sơ cứu; số lần chập điện; số vết bỏng; số thẻ phạt; số cú ngã`,
  toolName: `Năm Phút Ca; KhóaThẻ; Mối Nguy Ảnh; MũMàu; eAnToàn; Gương Góc; Suýt Báo; TemMàu; Lưng Khỏe; KhíTrước; Xe Đẩy Thấp; Ca Tỉnh; Thẻ Hóa Chất; DừngNgay;
    XưởngSáng; Sơ Cứu 1 Phút`,
}
