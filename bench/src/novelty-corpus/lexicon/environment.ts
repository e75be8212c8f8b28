import type { FieldLexicon } from './field-lexicon.ts'

/** Môi trường. */
export const environment: FieldLexicon = {
  name: 'môi trường',
  object: `rác thải nhựa; bãi rác tạm; nước thải làng nghề; rác hữu cơ; túi ni lông; điểm tập kết; kênh thoát nước; khói lò gạch; pin đã qua dùng;
    vỏ bao thuốc trừ sâu; xe gom rác; tuyến phố xanh; hố ủ phân; giấy vụn; chất lượng không khí; tiếng ồn karaoke; bụi công trường; nước giếng khoan; rừng ngập mặn;
    bờ kè; dầu ăn thải; cây bóng mát; trạm quan trắc; giấy phép xả thải; phế liệu; bùn cống; rác xây dựng; bãi tắm; ao tù; phí vệ sinh; thùng ba ngăn; rác cồng kềnh;
    loài ngoại lai; mẫu nước; hương ước xanh`,
  verb: `thu gom; phân loại; tái chế; quan trắc; xử lý; ủ; vận chuyển; giám sát; trồng; nạo vét; khơi thông; cấp phép; đo; lấy mẫu; đổi; tuyên truyền; phạt; che chắn;
    chôn lấp; cân; khử mùi; phục hồi; kiểm kê; lọc; vớt; phủ xanh`,
  actor: `tổ tự quản; công nhân vệ sinh; hội phụ nữ; hộ kinh doanh ăn uống; chủ cơ sở sản xuất; học sinh xanh; người nhặt ve chai; cảnh sát môi trường;
    cán bộ địa chính môi trường; ban quản lý chợ; khu dân phố; đội tình nguyện; hợp tác xã vệ sinh; chủ lò; thợ xây; đoàn quan trắc; cựu chiến binh; người trực trạm;
    chủ tàu cá; tiểu thương`,
  place: `chợ dân sinh; bãi biển; ngõ nhỏ; khu tái định cư; cụm làng nghề; cửa cống; trạm trung chuyển; hồ điều hòa; khu trọ công nhân; bờ sông; nghĩa trang;
    bãi chôn lấp; khu du lịch; công trường; bến cá; đường liên thôn; trường học; lòng hồ thủy điện; khu lò; vành đai xanh`,
  fault: `đổ trộm; ùn ứ; bốc mùi hôi; chảy tràn; đốt lộ thiên; lẫn lộn; vượt quy chuẩn; ngập khi mưa; rơi vãi; trôi ra biển; không ai quét; rò rỉ; tắc nghẽn; đen kịt;
    cháy âm ỉ; thấm xuống giếng; chưa cấp phép; thu thiếu phí; bị chặt phá; ruồi nhặng; mất cảnh quan; quá tải; hỏng cảm biến; bỏ bên đường; chôn không lót đáy`,
  cause: `xe gom đi không đúng giờ; ngõ hẹp xe không vào; người dân tiện tay vứt; thùng đặt xa nhà; mức phạt còn nhẹ; cơ sở xả ban đêm; thói quen dùng túi mỏng;
    bãi cũ sắp đầy; cống xây đã lâu; phân loại xong lại đổ chung; khách du lịch đông; chưa có chỗ đổi pin; kinh phí vệ sinh thấp; thủy triều dâng;
    chủ lò tiếc tiền lọc bụi; ranh giới quản lý chưa rõ; cây trồng thiếu người tưới; máy đo đặt sai chỗ; rác chợ nhiều nước; hàng quán lấn vỉa hè`,
  measure: `đổi rác lấy cây; ủ men tại sân; treo lịch gom trước ngõ; đặt lưới chắn ở cống; cân rác trả điểm; gắn camera điểm đen; làm ghế từ lốp; phát làn đi chợ;
    sơn bích họa tường cũ; thả bè thủy sinh; thu pin ở trường; lập đội xe ba bánh; đo bụi bằng hộp nhỏ; ký cam kết từng tổ; gom dầu làm xà phòng; lót đáy bằng sét;
    chuyển bãi thành vườn hoa; trồng đước chắn sóng; mở phiên chợ đồ cũ; phun sương dập bụi; ghép gạch từ nhựa; đánh số từng thùng; báo điểm nóng bằng ảnh;
    chia ca gom đêm; bể lọc cát than; tổ chức ngày không túi`,
  quality: `tại nguồn; theo giờ cố định; không rơi vãi; trong ngày; ba ngăn riêng; đúng quy chuẩn; từ mỗi nhà; không đốt; theo tuyến; cùng cộng đồng; có điểm thưởng;
    trước mùa mưa; bằng men bản địa; theo ảnh chụp; kín thùng; không mùi; theo con triều; bằng vật liệu cũ`,
  gain: `ngõ không còn rác qua đêm; cống thoát nhanh; hồ trong trở lại; bà con tự phân loại; bãi chôn kéo dài tuổi thọ; khói giảm hẳn; học trò biết đổi pin;
    khách khen bãi sạch; mùi hôi không còn; phí thu đủ; cây lên xanh; điểm đen thành vườn hoa; ruồi muỗi vắng bóng; rác nhựa có chỗ bán; cơ sở tự lắp lọc;
    nước giếng dùng được; tổ tự quản có quỹ; cá tôm quay về`,
  slowness: `thời gian gom một tuyến; thời gian ủ; thời gian thoát nước; thời gian xử lý điểm đen; thời gian trả mẫu; thời gian cấp phép; thời gian phản hồi;
    thời gian phân loại; thời gian nạo vét; thời gian thu phí`,
  badShare: `tỷ lệ rác lẫn; tỷ lệ đổ trộm; tỷ lệ chôn lấp; tỷ lệ vượt chuẩn; tỷ lệ túi dùng một lần; tỷ lệ hộ nợ phí; tỷ lệ cây chết; tỷ lệ cống tắc; tỷ lệ mẫu hỏng`,
  goodShare: `tỷ lệ phân loại; tỷ lệ tái chế; tỷ lệ hộ cam kết; tỷ lệ thu phí; tỷ lệ phủ xanh; tỷ lệ nước thải thu gom; tỷ lệ cây sống; tỷ lệ phản ánh được xử lý;
    tỷ lệ cơ sở có phép`,
  count: `số điểm đen; số tấn chôn lấp; số túi phát ra; số lần ngập; số phản ánh mùi; số chuyến xe; số vụ đốt rác; số ngày vượt chuẩn; số cống tắc; số kilôgam nhựa`,
  toolName: `NgõSạch; Đổi Xanh; Cân Rác; eMôiTrường; BụiMịn Mini; Bè Thủy Sinh; PinVề; Lưới Cống; Vườn Lốp; Chợ Không Túi; Điểm Đen; MenSân; Sông Trong; RácSố;
    Tổ Xanh; KhóiBáo`,
}
