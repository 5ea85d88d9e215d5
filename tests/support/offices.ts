/** Small documents of offices that do not exist, in the layouts that real ones have. No test may rely on a shipped document here. */

/** A plan with letterhead, targets, a labelled list, assignments, a flattened table and a signature. */
const CA_MAU_2025 = `UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ Độc lập - Tự do - Hạnh phúc

Số: 112/KH-SYT     Cà Mau, ngày 06 tháng 02 năm 2025

KẾ HOẠCH
Cải cách hành chính năm 2025 của Sở Y tế

Căn cứ Kế hoạch số 88/KH-UBND ngày 20/12/2024 của UBND tỉnh về cải cách hành chính năm 2025;

Sở Y tế ban hành Kế hoạch cải cách hành chính năm 2025 như sau:

I. MỤC TIÊU

1. Mục tiêu chung

- Xây dựng nền hành chính chuyên nghiệp, hiện đại, phục vụ người bệnh.

2. Chỉ tiêu cụ thể

- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 45%.

- Tỷ lệ giao dịch thanh toán trực tuyến đạt từ 35% trở lên.

- Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) đạt từ 92% trở lên.

II. NHIỆM VỤ

1. Khảo sát sự hài lòng của người bệnh tại các bệnh viện

- Sản phẩm: Báo cáo kết quả khảo sát

- Đơn vị chủ trì: Thanh tra Sở

- Đơn vị phối hợp: Phòng Nghiệp vụ Y; Văn phòng Sở

- Thời gian hoàn thành: Trước ngày 30/10/2025

2. Số hóa bệnh án điện tử tại các trung tâm y tế

- Sản phẩm: Kho bệnh án điện tử

- Đơn vị chủ trì: Phòng Nghiệp vụ Y

- Đơn vị phối hợp: Văn phòng Sở

- Thời gian hoàn thành: Quý III/2025

3. Rà soát, cắt giảm thủ tục cấp chứng chỉ hành nghề dược

- Sản phẩm: Quyết định công bố thủ tục hành chính

- Đơn vị chủ trì: Phòng Nghiệp vụ Dược

- Đơn vị phối hợp: Thanh tra Sở

- Thời gian hoàn thành: Thường xuyên

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Theo dõi, đôn đốc việc thực hiện Kế hoạch này tại các đơn vị.

- Chủ trì, phối hợp với Thanh tra Sở kiểm tra công tác cải cách hành chính tại 12 đơn vị trước ngày 15/9/2025.

2. Các phòng, đơn vị thuộc Sở

- Gửi báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 20/11/2025.

IV. KINH PHÍ

Kinh phí thực hiện là 120 triệu đồng.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
GIÁM ĐỐC
Trần Văn Mẫu
`

/** The same office a year before, with another target. */
const CA_MAU_2024 = `UBND TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ Độc lập - Tự do - Hạnh phúc

Số: 97/KH-SYT     Cà Mau, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Cải cách hành chính năm 2024 của Sở Y tế

I. MỤC TIÊU

- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 30%.

II. NHIỆM VỤ

1. Khảo sát sự hài lòng của người bệnh tại các bệnh viện

- Sản phẩm: Báo cáo kết quả khảo sát

- Đơn vị chủ trì: Văn phòng Sở

- Thời gian hoàn thành: Quý IV/2024

Nơi nhận:
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lê Thị Thử
`

/** Another office; its copy leaves number, day and signature blank. Its tasks stand in a flattened table. */
const CAN_THO_2025 = `UBND THÀNH PHỐ CẦN THƠ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ TƯ PHÁP Độc lập - Tự do - Hạnh phúc

Số:      /KH-STP     Cần Thơ, ngày     tháng     năm 2025

KẾ HOẠCH
Cải cách hành chính năm 2025 của Sở Tư pháp

I. MỤC TIÊU

- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 60%.

- Tỷ lệ giao dịch thanh toán trực tuyến đạt từ 55% trở lên.

II. NHIỆM VỤ

Các nhiệm vụ cụ thể tại Phụ lục kèm theo.

PHỤ LỤC
Nhiệm vụ cải cách hành chính năm 2025

STT
Nhiệm vụ
Sản phẩm
Chủ trì
Phối hợp
Thời gian hoàn thành
I CẢI CÁCH THỂ CHẾ
1
Rà soát văn bản quy phạm pháp luật hết hiệu lực
Báo cáo rà soát
Phòng Xây dựng văn bản
Văn phòng Sở
Quý II/2025
II CẢI CÁCH THỦ TỤC HÀNH CHÍNH
2
Công khai thủ tục công chứng, chứng thực trên Cổng dịch vụ công
Quyết định công bố
Văn phòng Sở
Thanh tra Sở
Tháng 3/2025
3
Tập huấn nghiệp vụ hộ tịch cho công chức cấp xã
Lớp tập huấn
Phòng Hộ tịch
Các phòng chuyên môn
Trước ngày 15/8/2025
`

/** An office of a province that has merged into another since. */
const PHU_YEN_2024 = `UBND TỈNH PHÚ YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc

Số: 31/KH-SXD     Phú Yên, ngày 20 tháng 01 năm 2024

KẾ HOẠCH
Cải cách hành chính năm 2024 của Sở Xây dựng

I. MỤC TIÊU

- Tỷ lệ giấy phép xây dựng cấp đúng hạn đạt 99%.

II. NHIỆM VỤ

1. Cấp giấy phép xây dựng trực tuyến toàn trình

- Sản phẩm: Quy trình nội bộ

- Đơn vị chủ trì: Phòng Quy hoạch

- Thời gian hoàn thành: Quý I/2024

Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Võ Văn Ví Dụ
`

/** File name → text of the invented library. */
export const offices: Readonly<Record<string, string>> = {
  'y-te-ca-mau-2025.txt': CA_MAU_2025,
  'y-te-ca-mau-2024.txt': CA_MAU_2024,
  'tu-phap-can-tho-2025.txt': CAN_THO_2025,
  'xay-dung-phu-yen-2024.txt': PHU_YEN_2024,
}
