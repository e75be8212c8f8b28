const groups = `
nâng cao/tăng cường/đẩy mạnh; hiện nay/hiện tại/lúc này; thời gian qua/thời gian vừa rồi/dạo gần đây; triển khai/thực hiện/tiến hành; trước đây/trước kia/ngày trước;
giải pháp/biện pháp/phương án; hiệu quả/kết quả tốt/hiệu lực;
rõ rệt/rõ ràng/thấy rõ; đáng kể/không nhỏ/nhiều; kiểm tra/rà soát/xem xét lại; theo dõi/giám sát/bám sát; hướng dẫn/chỉ dẫn/chỉ bảo; tiếp nhận/nhận/thu nhận;
trả kết quả/giao kết quả; bổ sung/thêm/nộp thêm; thống kê/tổng hợp số liệu/đếm gộp;
phân loại/chia loại/sắp loại; sắp xếp/bố trí/xếp đặt; rút ngắn/thu ngắn/giảm bớt; tiết kiệm/đỡ tốn/bớt chi; lãng phí/phí phạm/tốn kém; bất cập/chưa phù hợp/còn vướng;
chồng chéo/giẫm chân nhau; trùng lặp/lặp lại/trùng nhau; phân tán/tản mát/rải rác;
manh mún/nhỏ lẻ/vụn vặt; chậm trễ/trì trệ/muộn màng; thiếu nhất quán/không thống nhất; minh bạch/công khai rõ ràng; linh hoạt/mềm dẻo/uyển chuyển;
bền vững/lâu bền/lâu dài; thiết thực/thực chất/hữu ích; khoa học/có phương pháp; đồng bộ/thống nhất/ăn khớp;
người dân/nhân dân/bà con; cán bộ/công chức/nhân sự; lãnh đạo/người quản lý/cấp phụ trách; cơ quan/đơn vị/công sở; đồng nghiệp/bạn đồng sự/anh em trong phòng;
tập thể/cả nhóm/toàn thể; cấp trên/cấp quản lý; ban lãnh đạo/ban phụ trách/bộ phận điều hành;
do/bởi/vì; nhằm/để/hòng; vì thế/bởi vậy/cho nên; do vậy/do đó/vì lẽ đó; nhờ đó/nhờ vậy/qua đó; bên cạnh đó/ngoài ra/thêm vào đó; đồng thời/cùng lúc/song song;
tuy nhiên/song/thế nhưng; trong khi đó/giữa lúc ấy; mặc dù/tuy/dẫu; chẳng hạn/ví như/ví dụ; cụ thể/nói rõ hơn;
dẫn đến/đưa tới/gây nên; kéo theo/làm nảy sinh; khiến/làm cho; kết quả là/rốt cuộc; nguyên nhân/lý do/căn cớ; hậu quả/hệ quả/tác hại; khó khăn/vướng mắc/trở ngại;
thuận lợi/dễ dàng/suôn sẻ; nhanh chóng/mau lẹ/kịp thời; chủ động/tự giác/đi trước một bước; thường xuyên/đều đặn/liên tục;
thường/hay/vẫn hay; đôi khi/thỉnh thoảng/có lúc; luôn/lúc nào cũng; hầu hết/phần lớn/đa số; một số/vài/dăm ba; nhiều/không ít/rất nhiều; toàn bộ/tất cả/mọi;
khoảng/chừng/vào khoảng; bình quân/trung bình; gần/xấp xỉ/ngót; trên/hơn/quá; ít nhất/tối thiểu; tối đa/nhiều nhất; mỗi ngày/hằng ngày/ngày nào cũng;
hằng tuần/mỗi tuần/tuần nào cũng; hằng tháng/mỗi tháng/từng tháng; mỗi quý/từng quý/hằng quý; cuối năm/dịp hết năm; đầu năm/dịp khởi năm; giảm/hạ/bớt;
tăng/nâng/đi lên; đạt/đến mức/chạm; vượt/cao hơn; xuống/còn; tỷ lệ/tỉ số/mức; thời gian/thì giờ/khoảng thời gian; số lần/số lượt; chi phí/tổn phí/kinh phí;
mục đích/mục tiêu/ý định; yêu cầu/đòi hỏi; điều kiện/tiền đề; quy trình/trình tự/các bước; khâu/công đoạn/bước; công tác/công việc/hoạt động;
nhiệm vụ/phần việc/việc được giao; cách làm/lối làm/phương thức; mô hình/kiểu mẫu/hình mẫu; công cụ/phương tiện/dụng cụ; ứng dụng/vận dụng/áp dụng;
xây dựng/dựng/thiết lập;
thiết kế/vẽ ra/phác thảo; lập/tạo/soạn; soạn/viết/thảo; chọn/lựa/tuyển; phân công/cắt cử/giao việc; phối hợp/cộng tác/hợp sức; tập huấn/bồi dưỡng/huấn luyện;
chia sẻ/trao đổi/dùng chung; nhận thấy/thấy rằng/nhận ra; phản ánh/nêu ý kiến/báo lại; cho biết/cho hay/nói rằng; kiến nghị/đề xuất/đề đạt; đề nghị/mong muốn/xin;
đánh giá/nhận định/nhận xét; công nhận/thừa nhận/ghi nhận; hài lòng/vừa ý/thỏa mãn; đồng tình/tán thành/nhất trí; ủng hộ/hưởng ứng; quan tâm/để ý/chú trọng;
cam kết/hứa/bảo đảm; nhân rộng/mở rộng/phổ biến; chuyển giao/trao lại; thử nghiệm/làm thử/thí điểm; chỉnh sửa/sửa đổi/hiệu chỉnh; cải tiến/đổi mới/cải thiện;
khắc phục/sửa chữa/xử lý;
hạn chế/thiếu sót/mặt chưa được; rủi ro/nguy cơ/mối nguy; ngừa/phòng/tránh; cảnh báo/báo động/báo trước; nhắc/nhắc nhở/lưu ý; báo/thông báo/tin cho; gửi/chuyển/đưa;
nộp/đưa nộp; thu/thu gom/gom; cấp/phát; tra cứu/tra tìm/tìm kiếm; lưu giữ/cất giữ/bảo quản; đối chiếu/so khớp/so sánh; xác nhận/chứng nhận/khẳng định;
thẩm tra/xét duyệt/thẩm định;
ký duyệt/phê duyệt/thông qua; niêm yết/dán công khai; giải thích/giảng giải/làm rõ; đồng bộ hóa/làm khớp; số hóa/chuyển sang bản số; luân chuyển/chuyển tiếp;
bàn giao/trao giao; phát hành/ban hành; vào sổ/ghi sổ; đánh số/ghi số; dữ liệu/số liệu/thông tin; phần mềm/chương trình máy tính; bảng tính/trang tính;
biểu mẫu/mẫu biểu/mẫu; sổ tay/cẩm nang/tài liệu cầm tay; máy tính/máy vi tính;
điện thoại/máy cầm tay; trực tuyến/qua mạng; bị thất lạc/bị mất/không tìm ra; phải in lại/in đi in lại; chờ quá lâu/đợi lâu; trùng số/hai nơi một số;
sai thể thức/không đúng thể thức; quá hạn/trễ hạn/hết hạn; đúng hạn/kịp hạn; ngay trong buổi/liền trong buổi; không cần/khỏi phải/chẳng phải;
thay vì/thay cho việc/đáng lẽ; phải/buộc phải/cần phải; buộc phải/đành phải/không thể không;
có thể/có khả năng/có điều kiện; dễ dàng/không khó/thoải mái; yên tâm/an lòng/vững dạ; tự mình/đích thân; chưa thể/không thể/chưa có cách; mong/ước; tại/ở;
nếu/giả sử/trong trường hợp; khi/lúc/vào lúc; mỗi khi/mỗi lần/hễ; trước khi/trước lúc; sau khi/sau lúc/xong; ngay khi/vừa lúc; đến nay/tới giờ; nay/giờ/giờ đây;
vẫn/còn/cứ; đã/từng;
bằng/qua/nhờ; thông qua/qua/bằng con đường; dựa vào/dựa trên/căn cứ; tận dụng/khai thác/lợi dụng; kết hợp/gắn kết/lồng ghép; hướng tới/tiến đến;
bảo đảm/đảm bảo/chắc chắn; hỗ trợ/giúp đỡ/trợ giúp; tạo điều kiện/mở đường; nền nếp/kỷ cương/khuôn phép; thói quen/nếp cũ; trách nhiệm/phận sự/bổn phận;
năng lực/khả năng/trình độ; chất lượng/phẩm chất; nguồn lực/sức người sức của;
vai trò/vị trí; tinh thần/ý thức; nhận thức/hiểu biết; gọn nhẹ/gọn gàng/đơn giản; ổn định/vững vàng/đều; thông suốt/trôi chảy/liền mạch; nhịp nhàng/ăn ý;
bài bản/có bài có bản/quy củ; thân thiện/gần gũi; đáng tin/tin cậy; bị động/lúng túng/chạy theo; cảm tính/chủ quan; quá tải/quá sức; phiền hà/rắc rối/phiền phức;
gây bức xúc/gây khó chịu; chắp vá/vá víu; lạc hậu/cũ kỹ/lỗi thời; rời rạc/đứt khúc;
thủ công/làm tay/bằng tay; mất thời gian/tốn thời gian/tốn thì giờ; tốn công sức/hao công/mất công; khó kiểm soát/khó quản; khảo sát/thăm dò/điều tra;
so với/đối với/sánh với; tương đương/ngang với; trong đó/trong số này; đặc biệt/nhất là/riêng; tóm lại/nói chung/nhìn chung; điểm mới/nét mới/chỗ mới;
tính mới/sự mới mẻ; trước hết/đầu tiên; sau cùng/cuối cùng; tiếp theo/kế đó/rồi đến;
tổng hợp/gộp chung/thâu tóm; công khai/bày công khai/cho mọi người biết; tổ chức/mở/đứng ra làm; kiểm soát/quản chặt/nắm chắc; quản lý/trông nom/cai quản;
giải quyết/xử trí/tháo gỡ; xác minh/kiểm chứng/làm rõ đúng sai; đo đạc/đo vẽ; bảo dưỡng/chăm sóc định kỳ/bảo trì; sửa chữa/chữa lại/tu sửa;
cấp phát/phân phát/phát ra; điều phối/điều hòa/sắp đặt; huấn luyện/rèn luyện/đào luyện; đào tạo/dạy nghề/bồi đắp; tuyển dụng/tuyển người/thu tuyển;
đánh giá/chấm xét/lượng định; bình xét/bình chọn/xét chọn; phát động/khởi xướng/mở đầu; tôn vinh/vinh danh/ngợi khen; thu hoạch/gặt hái/hái lượm;
chăm sóc/chăm chút/săn sóc; phòng trừ/diệt trừ/ngăn trừ; điều trị/chữa trị/chạy chữa; tư vấn/góp lời khuyên/cố vấn; sàng lọc/lọc chọn/gạn lọc;
vận chuyển/chở/chuyên chở; tái chế/chế lại/dùng lại; nạo vét/khơi vét; khơi thông/làm thông; hòa giải/dàn xếp/giảng hòa; đối thoại/gặp gỡ nói chuyện;
lắng nghe/chú ý nghe; cài đặt/lắp cài; sao lưu/chép dự phòng/sao dự phòng; khôi phục/phục hồi/lấy lại; cấu hình/thiết đặt; nâng cấp/lên đời;
kết nối/nối kết/gắn nối; bố trí/cắt đặt/dàn xếp chỗ; chuẩn bị/sửa soạn/lo trước; nghiệm thu/kiểm nhận; thanh toán/chi trả/trả tiền; hạch toán/ghi tài khoản;
phân bổ/chia nguồn/rải nguồn; tạm ứng/ứng trước; quyết toán/kết sổ; khuyến khích/động viên/cổ vũ; khơi gợi/gợi mở; minh họa/làm rõ bằng hình; củng cố/làm vững;
trình bày/nói lại/diễn đạt; quan sát/nhìn kỹ; điều chỉnh/nắn lại/chỉnh lại; cập nhật/bổ sung mới/làm mới; tham mưu/hiến kế; luân canh/đổi vụ;
nhóm nòng cốt/nhóm chủ lực; hội đồng thẩm định/hội đồng xét duyệt; người đứng đầu/thủ trưởng/người phụ trách chính;
nhóm tác giả/các tác giả/những người viết sáng kiến;
các phòng liên quan/những phòng có liên quan; đội ngũ trẻ/lớp trẻ/lực lượng trẻ; đơn vị bạn/đơn vị kết nghĩa; hai tuần một lần/nửa tháng một lần;
nửa năm một lần/sáu tháng một lần; khi phát sinh/lúc có việc; theo lịch/đúng lịch đã định; cuối buổi chiều/lúc chiều muộn; đầu giờ sáng/lúc mở cửa;
nhìn chung/xét tổng thể; thực tế/thực tiễn; mỗi/từng; các/những; kèm theo/đi kèm; phụ trách/đảm trách/lo liệu; kể cả/gồm cả/tính cả; trong khi/giữa lúc;
chưa kể/đó là chưa nói; không còn/hết/chẳng còn; không để/chẳng để/tránh để; giúp cho việc/phục vụ cho việc; hướng tới việc/tiến tới việc; với mục đích/với ý định;
mong muốn/ao ước; bảo đảm việc/giữ vững việc`

/** Words and phrases of administrative Vietnamese that may stand for one another: groups of two and more. */
export const synonymGroups: readonly (readonly string[])[] =
  groups.normalize('NFC').split(';').map((group) => group.trim().split('/').map((word) => word.trim())).filter((group) => group.length > 1)
