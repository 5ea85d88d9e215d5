/** A report of an office that does not exist: a commune whose tables were flattened as PDF tools do, with causes, proposals and what comes next. */
export const COMMUNE_REPORT = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ MỸ LỘC HẠ Độc lập - Tự do - Hạnh phúc

Số: 61/BC-UBND     Mỹ Lộc Hạ, ngày 15 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026

Kính gửi: Ủy ban nhân dân tỉnh Ninh Bình.

I. KẾT QUẢ

1. Cải cách thủ tục hành chính

Kết quả tiếp nhận và giải quyết hồ sơ theo lĩnh vực như sau:

Bảng 1. Hồ sơ thủ tục hành chính theo lĩnh vực

TT
Lĩnh vực
Tổng tiếp
nhận
Trong đó
trực tuyến
Quá hạn
1
Đất đai
412
230
19
2
Hộ tịch
1.260
1.105
2
3
Xây dựng nhà ở
38
30
7
Tổng số
1.710
1.365
28

Xã đã chi 215 triệu đồng sửa chữa phòng tiếp dân; giải ngân vốn đầu tư công được 4,6 tỷ đồng, đạt 51,1% kế hoạch năm.

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

1. Tồn tại, hạn chế

- Hồ sơ đất đai quá hạn còn nhiều.

- Đường truyền tại hai thôn ven đê còn yếu.

2. Nguyên nhân

- Nguyên nhân hồ sơ đất đai quá hạn là do bản đồ địa chính lập từ năm 1998, không khớp hiện trạng.

III. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2026

- Phấn đấu giải ngân vốn đầu tư công đạt tối thiểu 96% kế hoạch năm.

- Công chức tư pháp chủ trì số hóa sổ hộ tịch trước ngày 30/11/2026.

IV. ĐỀ XUẤT, KIẾN NGHỊ

- Đề nghị tỉnh bố trí kinh phí đo đạc lại bản đồ địa chính.

- Đề nghị Sở Nội vụ bổ sung 02 biên chế công chức.

Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Như trên; KT. CHỦ TỊCH
- Sở Nội vụ; PHÓ CHỦ TỊCH
- Lưu: VT.

Đinh Văn Thí Dụ
`
