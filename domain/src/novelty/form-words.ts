/** Words of the official form and of the letterhead, which stand in every dossier (Thông tư 18/2013, Phụ lục I; Nghị định 30/2020). An agency's own section names are added. */
export const formWordings: readonly string[] = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc', 'Đơn yêu cầu công nhận sáng kiến', 'Đơn đề nghị công nhận sáng kiến', 'Báo cáo mô tả sáng kiến', 'Báo cáo sáng kiến',
  'Tên sáng kiến', 'Lĩnh vực áp dụng sáng kiến', 'Lĩnh vực áp dụng', 'Chủ đầu tư tạo ra sáng kiến', 'Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử', 'Mô tả bản chất của sáng kiến',
  'Tình trạng giải pháp đã biết', 'Nội dung giải pháp đề nghị công nhận là sáng kiến', 'Mục đích của giải pháp', 'Nội dung giải pháp', 'Những điểm khác biệt, tính mới của giải pháp', 'Tính mới của giải pháp',
  'Khả năng áp dụng của giải pháp', 'Khả năng áp dụng của sáng kiến', 'Những thông tin cần được bảo mật', 'Các điều kiện cần thiết để áp dụng sáng kiến',
  'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả', 'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến',
  'Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được do áp dụng giải pháp', 'Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu', 'Tài liệu kèm theo',
  'Tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật', 'Tỷ lệ đóng góp vào việc tạo ra sáng kiến', 'Trình độ chuyên môn', 'Ngày tháng năm sinh', 'Nơi công tác', 'Họ và tên',
  'theo quy định của pháp luật', 'theo quy định hiện hành', 'trong thời gian tới', 'trên địa bàn tỉnh', 'đáp ứng yêu cầu nhiệm vụ được giao', 'góp phần hoàn thành tốt nhiệm vụ được giao',
]
