import type { FieldLexicon } from './field-lexicon.ts'

/** Thi đua, khen thưởng. */
export const emulationAwards: FieldLexicon = {
  name: 'thi đua, khen thưởng',
  object: `hồ sơ khen thưởng; bằng khen; phong trào thi đua; báo cáo thành tích; danh hiệu chiến sĩ thi đua; gương người tốt; phiếu bầu; tờ trình khen;
    quỹ khen thưởng; kỷ niệm chương; sáng kiến cơ sở; cụm khối; bảng vàng; huân chương kháng chiến; cờ thi đua; lễ tuyên dương; tiêu chí bình xét; giấy khen đột xuất;
    gia đình có công; danh sách lao động tiên tiến; bài viết điển hình; đăng ký giao ước; kết quả chấm chéo; tập thể xuất sắc; hội nghị tổng kết; hồ sơ phong tặng;
    khung bằng; tranh cổ động; điểm cụm trưởng; nghệ nhân dân gian; phim tư liệu gương sáng; người lao động trực tiếp; sổ vàng; bản tin phong trào; thư khen`,
  verb: `bình xét; khen; phát động; tôn vinh; thẩm định; đề nghị; chấm; phát hiện; nhân lên; trao; tổng kết; tuyên truyền; đăng ký; rà; công nhận; viết; lấy phiếu;
    theo dõi; lưu; chọn; xác nhận; tích điểm; giới thiệu; cổ vũ; biên tập; suy tôn`,
  actor: `hội đồng thi đua; thường trực khối; cán bộ thi đua; tập thể được khen; công nhân tổ máy; thủ trưởng cơ quan; cụm trưởng; người viết thành tích;
    cựu thanh niên xung phong; phóng viên đài; ban chấp hành công đoàn; người lao động giỏi; nghệ nhân; chuyên viên ban thi đua; giám khảo; hội cựu chiến binh;
    điển hình tiên tiến; thành viên bình bầu; tác giả sáng kiến; đoàn cơ sở`,
  place: `hội đồng khối; phòng truyền thống; phân xưởng; lễ đường; cụm miền núi; bảng tin sảnh; hội nghị điển hình; nhà văn hóa lao động; cơ quan thường trực;
    chi đoàn; tổ đội sản xuất; trang tin phong trào; ngày hội làng; khu di tích; đơn vị kết nghĩa; góc tri ân; nhà máy; sân khấu trao giải; phòng biên tập;
    ban thi đua`,
  fault: `chung chung; nộp sát giờ; chép năm ngoái; luân phiên nhau; thiếu số đo; dồn cho lãnh đạo; sai mẫu; trùng hình thức; quên người trực tiếp; kê khai quá lời;
    in sai tên; chậm trao; bỏ lỡ mốc; thiếu phiếu; chưa xác nhận thuế; không ai biết đến; hình thức; khen cào bằng; thiếu tỷ lệ phiếu; nợ tiền thưởng;
    thất lạc quyết định cũ; mờ nhạt; không lan tỏa; bị khiếu nại; kể lể`,
  cause: `tiêu chí nặng thâm niên; báo cáo viết theo khuôn; việc nhỏ ít ai để ý; bình bầu cuối năm vội; quyết định cũ lưu giấy; quỹ thưởng eo hẹp; người tốt ngại kể;
    phong trào phát rồi quên; nể cấp trưởng; chấm chéo qua loa; mẫu hồ sơ nhiều trang; truyền thông thiếu sức hút; cụm khối quá rộng; không đo được đóng góp;
    thành tích tập thể lẫn cá nhân; mốc trình nhiều đợt; in khung phải đặt xa; dữ liệu khen trước rải rác; người lao động làm ca; ít dịp gặp gỡ`,
  measure: `chấm điểm theo tháng; khen ngay tại ca; tra cứu khen cũ một ô; quay phim gương sáng; viết thành tích nửa trang; bầu kín qua điện thoại;
    gửi thư khen về nhà; mở hộp giới thiệu; dựng cây hoa việc tốt; báo mốc trình sớm; tách hạn mức người trực tiếp; chấm chéo có minh chứng; làm kỷ yếu ảnh;
    kể chuyện đầu tuần; giao ước có số đo; quét quyết định từ năm tách tỉnh; thăm người được khen; tổ chức chợ sáng kiến; xếp hạng sao; in bằng tại chỗ;
    mời con em dự lễ; phát thanh giờ nghỉ; tích điểm nhóm; lập bảng đối chiếu điều kiện; viết nhật ký việc tốt; dán sơ đồ thủ tục khen`,
  quality: `đúng người đúng việc; kịp thời; từ cơ sở; có số đo; không cào bằng; ngay tại ca; theo tháng; có minh chứng; công khai điểm; qua bỏ phiếu kín; trang trọng;
    hướng về người trực tiếp; trước mốc trình; gọn nửa trang; dân chủ; theo thang sao; không trùng hình thức; lan tỏa`,
  gain: `người trực tiếp được khen nhiều hơn; phong trào sôi nổi; hồ sơ trả về ít đi; gương tốt có người học; phiếu bầu thực chất; quỹ thưởng dùng đúng;
    công nhân phấn khởi; lễ trao ấm áp; khen cũ tra ngay; cụm khối thi đua thật; báo cáo hết sáo rỗng; sáng kiến nảy nở; tiền thưởng trả liền; cựu binh được tri ân;
    tổ đội gắn bó; điển hình lên sóng; tập thể nhỏ có tên; người trẻ hăng hái`,
  slowness: `thời gian thẩm định khen; thời gian viết thành tích; thời gian tra khen cũ; thời gian bình xét; thời gian in bằng; thời gian lấy phiếu; thời gian trình;
    thời gian chi thưởng; thời gian tổng kết; thời gian chấm cụm`,
  badShare: `tỷ lệ hồ sơ khen trả về; tỷ lệ khen lãnh đạo; tỷ lệ nộp muộn; tỷ lệ sao chép; tỷ lệ trùng hình thức; tỷ lệ phiếu trắng; tỷ lệ in sai;
    tỷ lệ thiếu minh chứng; tỷ lệ phong trào bỏ dở`,
  goodShare: `tỷ lệ người trực tiếp; tỷ lệ khen đột xuất; tỷ lệ phiếu đồng thuận; tỷ lệ hồ sơ điện tử; tỷ lệ đăng ký có số đo; tỷ lệ sáng kiến áp dụng;
    tỷ lệ gương được đăng; tỷ lệ nữ được khen; tỷ lệ trình đúng mốc`,
  count: `số trang báo cáo; số hồ sơ trả; số lần bình lại; số bằng in sai; số cuộc họp khối; số khiếu nại khen; số ngày chờ thưởng; số phiếu giấy; số lần hỏi khen cũ;
    số mẫu phải điền`,
  toolName: `Khen Ngay; GươngSáng; Nửa Trang; eThiĐua; Cây Việc Tốt; TraKhen; BầuKín; Sao Tháng; SổVàng Mở; Thư Khen Nhà; CụmKhối Số; Mốc Trình; KểChuyện; Bảng Hoa;
    ChợSángKiến; Điểm Nhóm`,
}
