/**
 * The commonest syllables of Vietnamese administrative prose, in tiers, with the share of texts that hold each. An estimate to begin
 * with (DESIGN): an agency's own counts soon outweigh it.
 */
export const commonWords: readonly { readonly share: number; readonly words: string }[] = [
  { share: 0.95, words: 'và của các cho được trong là có với không để từ đã về theo khi một này đến ở tại công việc cơ quan thực hiện' },
  { share: 0.7, words: 'những do bằng như ra vào thì mà nên cần phải sẽ còn cũng đó qua sau trước trên dưới giữa nhiều mỗi từng bộ phận đơn vị cán viên chức người nhân dân giải pháp sáng kiến hiệu quả quy định trình quản lý thông tin văn bản số hồ sơ thời gian năm tháng ngày tổ' },
  { share: 0.5, words: 'nếu vì tuy nhưng hoặc hay rất đều chỉ lại hơn nhất ngay luôn đang vẫn bị làm đưa lấy xem nêu gồm thuộc nhằm giúp tạo bảo đảm nâng cao tăng giảm cường chất lượng yêu cầu kết hợp phối kiểm tra xử lý áp dụng xây dựng sử triển khai hoạt động kinh tế xã hội đầu tư chi phí lợi ích mới tính khả năng phù điều kiện nội dung phương hình thức mức độ phần lần lượt bước cách kỳ hàng đầu cuối hai ba bốn' },
  { share: 0.3, words: 'phòng ban sở tỉnh huyện xã phường thôn lãnh đạo chủ tịch trưởng phó chuyên tham mưu báo cáo kế hoạch đề xuất góp ý trách nhiệm nhiệm vụ chế độ chính sách cải cách hành thủ tục dịch vụ hệ thống phần mềm dữ liệu máy điện tử mạng cập nhật theo dõi giám sát đánh giá tổng hợp thống kê lưu trữ tiếp nhận trả gửi nhận chuyển ký duyệt ban hành phát thanh toán tập trung đồng thời thường xuyên kịp đầy đủ chính xác rõ ràng nhanh gọn dễ khó khăn vướng mắc hạn tồn nguyên nhân thực trạng trạng thiếu chậm sai sót' },
]
