import { entriesOf } from './field-lexicon.ts'

/** Words of every field: time, frequency, quantity, judgement, joining. Templates may stand among them. */
export const sharedWords: Readonly<Record<string, readonly string[]>> = {
  time: entriesOf(`hiện nay; thời gian qua; trước đây; nhiều năm liền; từ đầu năm {year}; cuối năm {year}; trong quý {#1-4} năm {year}; vào mùa cao điểm;
    những tháng gần đây; khi mới sáp nhập;
    trong {#2-9} năm trở lại đây; mỗi dịp tổng kết; sau đợt kiểm tra tháng {#1-12}; có thời điểm; bước sang năm {year}; ở giai đoạn đầu; suốt {#3-18} tháng theo dõi;
    ngay từ tuần thứ {#1-4};
    đến giữa năm {year}; trong nửa năm thử nghiệm; giai đoạn {#2016-2019}<>-{#2020-2025}; lúc bắt đầu; vài năm nay; từ ngày {#1-28}/{#1-12}/{year};
    trong đợt khảo sát ban đầu; vào những ngày thứ Hai;
    mỗi khi giao mùa; cứ cuối tháng; theo thống kê năm {year}; qua {#2-9} đợt rà soát; tính đến tháng {#1-12}; hồi năm {year}; từ sau ngày sắp xếp bộ máy;
    trong kỳ báo cáo trước;
    ở thời điểm khảo sát; đầu nhiệm kỳ; vào giờ cao điểm; giữa hai kỳ họp; trong những tuần mưa bão; dịp giáp Tết`),
  year: ['{#2019-2025}'],
  often: entriesOf(`thường; hay; luôn; đôi khi; thỉnh thoảng; hầu như; gần như ngày nào cũng; nhiều lần; vẫn; cứ; dễ; liên tục; rất hay; có lúc; phần lớn; lắm khi;
    không ít lần; cũng; lại; càng ngày càng`),
  must: entriesOf(`phải; buộc phải; đành phải; vẫn phải; cần; được giao; có trách nhiệm; tự mình; đang; thường phải; muốn; chưa thể; khó lòng; mất công; phải tự;
    chỉ kịp`),
  may: entriesOf(`có thể; sẽ; chỉ việc; dễ dàng; chủ động; kịp thời; tự; nhanh chóng; thuận tiện; yên tâm; được quyền; đã; cùng nhau; thường xuyên; ngay lập tức;
    từng bước; hoàn toàn có thể; biết cách`),
  some: entriesOf(`một số; nhiều; hầu hết; phần lớn; không ít; các; những; mọi; toàn bộ; từng; hàng trăm; {#3-95}% số; gần {#20-400}; khoảng {#15-600};
    trên {#10-500}; hơn {#30-900}; mỗi; vài chục; cả; đa số; một phần; {#2-48}`),
  about: entriesOf(`khoảng; gần; bình quân; trung bình; xấp xỉ; ước chừng; trên; ít nhất; chưa đến; tối đa; hơn; cỡ; vào khoảng; chừng; lên tới; chỉ; đúng;
    dao động quanh`),
  why: entriesOf(`do; vì; bởi; bởi vì; là do; một phần do; chủ yếu vì; xét cho cùng là do; nhất là khi; cũng bởi; trong khi; lý do là; nguyên nhân ở chỗ; tại vì;
    chẳng qua vì; phần vì`),
  so: entriesOf(`nên; vì thế; do vậy; bởi vậy; cho nên; từ đó; kết quả là; hệ quả là; khiến; làm cho; dẫn đến; kéo theo; thành ra; gây ra việc; để rồi; đến mức;
    rốt cuộc; vì vậy`),
  thus: entriesOf(`nhờ đó; qua đó; nhờ vậy; từ đây; theo đó; bằng cách ấy; nhờ thế; với cách làm này; có được điều đó; từ chỗ ấy; thông qua bước này; cũng nhờ vậy;
    đi cùng với đó; tiếp nối việc này; trên nền ấy; có công cụ này`),
  also: entriesOf(`đồng thời; bên cạnh đó; ngoài ra; mặt khác; song song với đó; thêm vào đó; hơn nữa; cùng lúc; kế đến; tiếp theo; đáng chú ý; riêng điểm này;
    nhìn rộng hơn; cũng cần nói; thực tế cho thấy; cụ thể; chẳng hạn;
    nói cách khác; tương tự; ở chiều ngược lại; trước hết; sau cùng; một điểm khác; về phía cơ sở; đi vào chi tiết; xét riêng năm {year}; nếu nhìn kỹ; theo phản ánh;
    qua trao đổi; trên thực tế`),
  but: entriesOf(`nhưng; tuy nhiên; song; mà; còn; thế nhưng; trong khi đó; vậy mà; trái lại; dù vậy`),
  purpose: entriesOf(`để; nhằm; với mục đích; hướng tới việc; cốt để; sao cho; giúp cho việc; phục vụ việc; bảo đảm việc; hỗ trợ; tạo điều kiện; mong muốn; tiến tới`),
  when: entriesOf(`khi; mỗi khi; nếu; hễ; ngay khi; trước khi; sau khi; trong lúc; giả sử; mỗi lần; kể từ khi; chừng nào; một khi; trường hợp`),
  how: entriesOf(`bằng; qua; thông qua; dựa vào; nhờ; trên cơ sở; với; theo cách dùng; căn cứ; tận dụng; kết hợp; bằng cách dùng`),
  good: entriesOf(`rõ rệt; đáng kể; bền vững; thiết thực; đồng bộ; khoa học; gọn nhẹ; minh bạch; linh hoạt; dễ nhân rộng; sát thực tế; ít tốn kém; chắc chắn;
    liên tục; hiệu quả hơn; bài bản; rõ người rõ việc; nhịp nhàng; thông suốt;
    tiết kiệm; thân thiện; vượt mong đợi; ổn định; đúng hướng; được đồng thuận; dễ học; nhanh gọn; hợp lòng người; vừa sức; đáng tin`),
  bad: entriesOf(`bất cập; lãng phí; chồng chéo; manh mún; thủ công; rời rạc; chậm trễ; thiếu nhất quán; khó kiểm soát; hình thức; tốn công sức; bị động; phiền hà;
    rủi ro; lạc hậu; nặng giấy tờ; thiếu căn cứ; dễ nhầm; cảm tính; quá tải;
    kém hấp dẫn; lúng túng; trùng lặp; thiếu số liệu; phân tán; thiếu kết nối; mất thời gian; gây bức xúc; chắp vá; khó lường`),
  aspect: entriesOf(`cách làm; quy trình; khâu phối hợp; nền nếp; việc chia sẻ số liệu; công tác kiểm tra; mối liên hệ; thói quen làm việc; khâu chuẩn bị;
    phương thức quản lý; trách nhiệm từng người; kỷ luật giờ giấc; tinh thần chung;
    nhận thức; năng lực tại chỗ; khâu tổng hợp; chất lượng đầu ra; việc phân công; sự chủ động; nguồn lực; khâu kiểm soát; hình ảnh đơn vị; lề lối; cách đo lường;
    sự hài lòng; việc công khai; chuỗi công việc; hiệu suất; khâu giao nhận; vai trò đầu mối`),
  toolKind: entriesOf(`phần mềm; ứng dụng; bảng tính dùng chung; sổ điện tử; công cụ; biểu mẫu trực tuyến; bộ phiếu; trang thông tin; kho dữ liệu; bản đồ số;
    trợ lý ảo; nhóm Zalo; mã QR; bộ thẻ; cẩm nang; bảng theo dõi; quy trình; mô hình; phiếu kiểm; hệ thống nhắc việc; đoạn mã tự động; giải pháp`),
  freq: entriesOf(`mỗi ngày; hằng tuần; hằng tháng; mỗi quý; nửa năm một lần; hai tuần một lần; vào thứ Sáu; đầu giờ sáng; cuối buổi chiều; trước mỗi kỳ họp;
    sau mỗi ca; cứ {#3-15} ngày; ngày {#1-28} hằng tháng; theo mùa; {#2-6} lần mỗi năm; khi phát sinh; vào giờ hành chính; trong vòng {#2-48} giờ; sau {#5-45} phút;
    theo lịch`),
  people: entriesOf(`ban lãnh đạo; tập thể phòng; tổ sáng kiến; hội đồng thẩm định; đồng nghiệp; đơn vị bạn; đoàn kiểm tra; chi bộ; công đoàn; nhóm tác giả;
    người đứng đầu; cấp trên; các tổ viên; cơ sở; nhóm nòng cốt; những người trực tiếp; ban điều hành; các phòng liên quan; bộ phận hậu kiểm; đội ngũ trẻ`),
  step: entriesOf(`bước {#1-7}; công đoạn {#1-5}; khâu đầu tiên; việc thứ {#2-6}; phần việc kế tiếp; mốc thứ {#1-4}; giai đoạn {#1-3}; khâu then chốt;
    lớp kiểm soát thứ {#2-3}; nội dung {#1-6}; vòng {#1-4}; nhóm việc {#1-5}; chặng cuối; bước chuẩn bị; hợp phần {#1-4}; điểm nhấn`),
  cost: entriesOf(`{#2-480} triệu đồng; {#120-960} nghìn đồng mỗi tháng; {##1200-48000} nghìn đồng; {#.1-9} tỷ đồng; {#15-600} giờ công; {#4-90} ngày công;
    {##300-9000} tờ giấy; {#20-700} lít xăng; {#5-60} suất làm thêm; một đợt thuê ngoài; {#3-40}% dự toán; {#2-9} biên chế; {##1000-20000} số điện;
    {#2-30} chuyến xe`),
  minutes: entriesOf(`{#25-240} phút; {#2-16} giờ; {#2-30} ngày; {#2-12} ngày làm việc; nửa ngày; gần {#2-5} tuần; cả buổi sáng; {#.1-8} giờ; {#35-95} phút;
    {#1-4} tháng`),
  fewMinutes: entriesOf(`{#2-24} phút; {#15-50} giây; chưa đầy một giờ; {#.1-4} phút; dưới {#3-20} phút; một buổi; {#1-2} ngày; {#4-18} phút; vài phút; trong ngày`),
  survey: entriesOf(`phiếu hỏi {#30-400} người; sổ theo dõi {#2-12} tháng; biên bản kiểm tra; nhật ký công việc; báo cáo năm {year}; số liệu thống kê;
    phần mềm ghi nhận; kết quả tự chấm; ý kiến {#12-180} người dùng; đối chiếu chéo {#3-20} đơn vị; camera và sổ trực; bảng chấm công; hồ sơ thanh toán;
    ghi chép tại chỗ; kết quả kiểm toán; khảo sát không báo trước`),
}
