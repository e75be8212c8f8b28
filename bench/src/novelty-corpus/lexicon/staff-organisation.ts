import type { FieldLexicon } from './field-lexicon.ts'

/** Tổ chức cán bộ. */
export const staffOrganisation: FieldLexicon = {
  name: 'tổ chức cán bộ',
  object: `hồ sơ viên chức; vị trí việc làm; kế hoạch tuyển dụng; quyết định bổ nhiệm; bản kê khai tài sản; đánh giá xếp loại; ngạch lương; quy hoạch chức danh;
    lý lịch đảng viên; khóa bồi dưỡng; bảng mô tả công việc; hợp đồng lao động; nâng lương thường xuyên; biên chế; đề án tinh giản; phiếu lấy ý kiến; thẻ công chức;
    hồ sơ nghỉ hưu; chứng chỉ ngoại ngữ; điều động biệt phái; kỳ thi nâng hạng; nghỉ phép năm; danh sách luân chuyển; sổ bảo hiểm; đề thi tuyển; kết quả tự chấm;
    nhận xét thử việc; kỷ luật công vụ; chế độ thai sản; báo cáo nhân sự; cây tổ chức; giấy khám sức khỏe; lịch đi học; ý kiến góp ý nội bộ; chỉ tiêu đào tạo`,
  verb: `tuyển dụng; đánh giá; bổ nhiệm; quy hoạch; rà soát; cập nhật; luân chuyển; đào tạo; xếp loại; nâng; thẩm tra; lấy phiếu; ký; tổng hợp; giải quyết; xây dựng;
    thẩm định; tính; phân công; công khai; lưu; kê khai; xác minh; tham mưu; bố trí; chuẩn hóa`,
  actor: `chuyên viên tổ chức; trưởng phòng nội vụ; viên chức trẻ; người dự tuyển; hội đồng xét tuyển; cấp ủy; người sắp nghỉ hưu; công chức tập sự;
    giảng viên kiêm chức; người được quy hoạch; nhân viên hợp đồng; ban tổ chức; tổ giúp việc đề án; người đánh giá; công chức biệt phái; bộ phận chế độ; trưởng khoa;
    cán bộ nữ; công chức cấp xã; người hướng dẫn tập sự`,
  place: `phòng tổ chức cán bộ; tủ hồ sơ nhân sự; hội đồng thi; lớp bồi dưỡng; trường chính trị; đơn vị mới sáp nhập; phòng phỏng vấn; cơ quan tham mưu;
    ban tổ chức huyện cũ; phòng nội vụ; điểm thi số một; đơn vị tự chủ; chi bộ văn phòng; phòng chế độ; khối đoàn thể; vùng khó khăn; cụm cơ quan; phòng đào tạo;
    kho hồ sơ gốc; bàn tư vấn hưu trí`,
  fault: `kê khai thiếu mốc; lệch ngày tháng năm sinh; chấm cào bằng; chậm nâng lương; sai mã ngạch; thiếu chứng chỉ; chưa gắn sản phẩm; nể nang; quá tuổi quy hoạch;
    trùng người; bỏ trống nhiều năm; chưa có mô tả; tính nhầm thâm niên; cử sai đối tượng; nộp bản khai cũ; chậm chốt sổ; thiếu minh chứng; không phản ánh năng lực;
    đứt quãng quá trình; thất lạc bằng gốc; chưa lấy ý kiến; chồng lấn chức năng; không đủ tỷ lệ nữ; thiếu nguồn kế cận`,
  cause: `tiêu chí chấm còn chung chung; bằng cấp lưu ở nhiều nơi; người chấm ngại va chạm; mẫu lý lịch đổi ba lần; mốc lương tính bằng tay; đơn vị cũ không bàn giao;
    viên chức ít khi tự cập nhật; lớp học trùng lịch công tác; biên chế giao muộn; khối lượng việc khó đo; quyết định lưu rải rác; người dự tuyển ở xa;
    chưa có ngân hàng đề; người giỏi xin chuyển đi; cán bộ mới chưa quen việc; nhiều vị trí kiêm nhiệm; báo cáo đòi gấp; ý kiến góp ý không ghi lại;
    danh mục vị trí lỗi thời; học xong không dùng đến`,
  measure: `lập lý lịch số một bản; tính mốc lương tự động; chấm điểm theo sản phẩm; mở kho đề trắc nghiệm; báo trước sáu tháng nghỉ hưu; vẽ cây kế cận;
    ghép người kèm người; lấy phiếu kín qua mạng; đối chiếu bằng với trường; viết lại mô tả việc; khảo sát nhu cầu học; ghi nhật ký kết quả tuần; tổ chức thi thử;
    dùng thang năm mức; phỏng vấn có khung; nhập bù quá trình công tác; soạn quyết định từ mẫu; chia lớp theo vị trí; rà biên chế từng quý; lập bảng năng lực;
    xoay việc nội bộ; trao đổi riêng sau chấm; gửi phiếu nhắc sinh nhật hồ sơ; chấm chéo hai phòng; lưu bằng gốc có niêm`,
  quality: `theo vị trí việc làm; đúng mốc thời hạn; gắn với sản phẩm; có minh chứng; khách quan; không cào bằng; theo thang năm mức; có phản hồi hai chiều;
    đúng quy hoạch; trước kỳ xét; theo khung năng lực; dân chủ; đúng đối tượng; từ một nguồn dữ liệu; đủ thành phần họp; kín đáo; theo nhiệm kỳ mới;
    không bỏ sót ai`,
  gain: `không ai chậm nâng lương; điểm xếp loại phản ánh đúng; người trẻ được giao việc khó; hồ sơ gốc đủ bằng; lớp học đúng người; nguồn kế cận dày hơn;
    đơn thư nội bộ ít đi; người nghỉ hưu nhận sổ sớm; tập sự vào việc nhanh; thi tuyển không khiếu nại; phòng bớt việc giấy tờ; biên chế dùng đúng chỗ;
    họp xét ngắn lại; cán bộ nữ có cơ hội; việc kiêm nhiệm cân bằng; người giỏi ở lại; số liệu nhân sự tức thời; góp ý thẳng thắn hơn`,
  slowness: `thời gian lập danh sách nâng lương; thời gian tra lý lịch; thời gian xét tuyển; thời gian chấm cuối năm; thời gian chốt sổ; thời gian bổ nhiệm;
    thời gian soạn quyết định; thời gian tập sự; thời gian lấy phiếu; thời gian báo cáo nhân sự`,
  badShare: `tỷ lệ hồ sơ sai lệch; tỷ lệ chậm lương; tỷ lệ nghỉ việc; tỷ lệ chấm lại; tỷ lệ vị trí trống; tỷ lệ cử học sai; tỷ lệ thiếu chứng chỉ; tỷ lệ đơn thắc mắc;
    tỷ lệ phiếu không hợp lệ`,
  goodShare: `tỷ lệ hồ sơ đủ; tỷ lệ đạt chuẩn; tỷ lệ hoàn thành bồi dưỡng; tỷ lệ đồng thuận; tỷ lệ cán bộ nữ; tỷ lệ tự cập nhật; tỷ lệ việc có sản phẩm;
    tỷ lệ tập sự đạt; tỷ lệ quy hoạch trẻ`,
  count: `số lần bổ sung lý lịch; số buổi họp xét; số đơn thắc mắc; số quyết định sửa; số vị trí kiêm; số phiếu phát ra; số ngày chờ sổ; số bản khai;
    số lượt đi xác minh; số biểu tổng hợp`,
  toolName: `NhânSự Một; Lý Lịch Số; eVịTrí; Mốc Lương; Thang Năm; KếCận; HọcĐúng; Phiếu Kín; CâyTổChức; Việc & Người; TậpSự Mới; HưuSớm Báo; ChấmViệc; Năng Lực 360;
    BiênChế Plus; HồSơ Gốc`,
}
