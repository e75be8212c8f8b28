import type { FieldLexicon } from './field-lexicon.ts'

/** Tài chính, kế toán. */
export const publicFinance: FieldLexicon = {
  name: 'tài chính, kế toán',
  object: `chứng từ thanh toán; dự toán quý; tạm ứng công tác phí; hóa đơn điện tử; bảng lương; quỹ tiền mặt; hồ sơ mua sắm; tài sản cố định; sổ cái;
    báo cáo quyết toán; phụ cấp thâm niên; khoản chi hội nghị; hợp đồng dịch vụ; đối chiếu kho bạc;
    nguồn cải cách tiền lương; bảng chấm công; biên bản nghiệm thu; công nợ; ủy nhiệm chi; giấy rút dự toán; khấu hao; nguồn thu phí; quỹ phúc lợi; tiền điện nước;
    định mức xăng xe; kinh phí đoàn ra; thuế thu nhập; bảo hiểm xã hội; phiếu thu; phiếu chi; vật tư tồn kho; hồ sơ thầu; kinh phí dự án; tiền làm thêm giờ; bảng kê;
    kiểm kê cuối năm`,
  verb: `thanh toán; hạch toán; đối chiếu; lập; thẩm định; phân bổ; kiểm soát; quyết toán; hoàn ứng; trích lập; kê khai; rút; tạm ứng; cân đối; công khai; chốt;
    điều chỉnh; kiểm kê; thanh lý; định khoản; phê duyệt chi; theo dõi; chuyển khoản; tổng hợp; giải ngân; ghi nhận`,
  actor: `kế toán trưởng; kế toán viên; thủ quỹ; chủ tài khoản; người đi công tác; kho bạc nhà nước; đơn vị dự toán; kế toán xã; nhà cung cấp; bộ phận mua sắm;
    phòng kế hoạch; tổ thẩm định giá; kiểm toán nội bộ; cán bộ tiền lương; người đề nghị thanh toán; kế toán kiêm nhiệm; thanh tra tài chính; đơn vị thụ hưởng;
    chủ đầu tư; ban quản lý quỹ`,
  place: `phòng kế toán; quầy giao dịch kho bạc; kho vật tư; phòng tài vụ; đơn vị trực thuộc; kế toán trường học; trạm thu phí; ban dự án; phòng họp ngân sách;
    nhà kho tài sản; cụm kế toán; két quỹ; sở tài chính; phòng thẩm định giá; kho chứng từ; cổng dịch vụ kho bạc; quỹ công đoàn; bộ phận một dấu; tài khoản tiền gửi;
    chi nhánh ngân hàng`,
  fault: `thiếu hóa đơn gốc; hạch toán sai mục; treo tạm ứng; bị kho bạc trả lại; lệch số dư; quá niên độ; chi vượt định mức; kê thiếu thuế; trùng lần thanh toán;
    không khớp sổ; chậm phân bổ; sai tên người bán; thiếu chữ ký thủ quỹ; dồn vào tháng mười hai; phải lập lại; mất liên hai; quên trích bảo hiểm; tính sai hệ số;
    không có nghiệm thu; hủy dự toán; chưa thẩm định giá; vênh công nợ; sai tài khoản nhận; ghi nhầm nguồn; chậm quyết toán`,
  cause: `công thức bảng lương chép tay; mục lục ngân sách thay đổi; người đi công tác nộp muộn; một kế toán lo ba đơn vị; hợp đồng ký trước dự toán;
    chứng từ gửi theo đường bưu điện; định mức xăng chưa cập nhật; hóa đơn xuất sai địa chỉ; phần mềm cũ không xuất bảng; kho bạc đổi mẫu biểu;
    không có phiếu theo dõi hoàn ứng; tài sản không dán thẻ; nguồn thu biến động; giá vật tư lên nhanh; ít người hiểu thông tư; chi dồn cuối năm;
    thủ quỹ kiêm văn thư; dự toán lập áng chừng; số liệu nhập hai nơi; chờ chữ ký chủ tài khoản; biên lai giấy dễ rách`,
  measure: `lập phiếu kiểm chứng từ; nhắc hoàn ứng sau năm ngày; tính công tác phí tự động; dán thẻ tài sản có mã; chốt công nợ giữa tháng; khóa dòng đã duyệt;
    so số dư mỗi sáng; cảnh báo vượt định mức; gộp mua sắm theo quý; công khai chi trên bảng tin; dùng một tệp lương mẫu; nối hóa đơn với hợp đồng;
    chia hạn nộp theo phòng; ký số ủy nhiệm chi; lập bản đồ nguồn kinh phí; kiểm kê bằng điện thoại; đánh màu khoản treo; mở sổ quỹ điện tử; thẩm định giá nhóm chung;
    tách chi thường xuyên; dự báo dòng tiền; lưu ảnh hóa đơn; rà tồn quỹ đột xuất; soạn sẵn giấy rút; họp ngân sách ngắn; lập danh sách lỗi kho bạc`,
  quality: `đúng mục lục ngân sách; trong niên độ; khớp từng đồng; có đủ hóa đơn; không dùng tiền mặt; theo từng nguồn; trước ngày chốt; đúng định mức;
    qua kho bạc điện tử; có nghiệm thu; không treo nợ; theo tiến độ giải ngân; một lần duyệt; đúng chế độ; cân đối thu chi; rõ người đề nghị; bằng chữ ký số;
    theo hợp đồng`,
  gain: `tạm ứng không còn treo; kho bạc duyệt ngay lần đầu; quyết toán xong sớm; lương trả đúng ngày; cuối năm không dồn chi; tài sản nào cũng có thẻ;
    người đi công tác nhận tiền nhanh; sổ sách khớp nhau; kiểm toán không xuất toán; quỹ công khai từng khoản; chủ tài khoản yên lòng ký; dự toán sát thực chi;
    tiền xăng giảm hẳn; nhà cung cấp được trả sớm; kế toán bớt làm đêm; công nợ rõ từng hợp đồng; mua sắm gộp được giá; thuế kê đúng hạn; nguồn dư được dùng kịp`,
  slowness: `thời gian thanh toán; thời gian hoàn ứng; thời gian lập bảng lương; thời gian đối chiếu; thời gian quyết toán quý; thời gian duyệt chi;
    thời gian kiểm kê; thời gian rút dự toán; thời gian nhập chứng từ; thời gian tra hóa đơn`,
  badShare: `tỷ lệ chứng từ trả lại; tỷ lệ tạm ứng quá hạn; tỷ lệ hạch toán sai; tỷ lệ chi tiền mặt; tỷ lệ hủy dự toán; tỷ lệ khoản vượt định mức; tỷ lệ hóa đơn sai;
    tỷ lệ chênh kiểm kê; tỷ lệ nợ đọng`,
  goodShare: `tỷ lệ giải ngân; tỷ lệ duyệt lần đầu; tỷ lệ chi chuyển khoản; tỷ lệ tài sản có thẻ; tỷ lệ hoàn ứng đúng hạn; tỷ lệ ký số chứng từ;
    tỷ lệ mua sắm tập trung; tỷ lệ khoản công khai; tỷ lệ khớp kho bạc`,
  count: `số chứng từ trả lại; số lần đi kho bạc; số bút toán sửa; số khoản treo; số giờ làm thêm; số hóa đơn thất lạc; số lần ký lại; số bảng kê;
    số kiến nghị kiểm toán; số phiếu chi lẻ`,
  toolName: `Sổ Quỹ Mở; KếToán Gọn; Hoàn Ứng 5; eDựToán; ThẻTàiSản; Lương Sáng; Chi Đúng; Công Nợ Rõ; BạcSố; Kiểm Kê Nhanh; DựChi; Hóa Đơn Một; QuyếtToán Sớm; FinXã;
    TríchQuỹ; NguồnVốn 2.0`,
}
