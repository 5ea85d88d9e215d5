/** A made-up report and plan of one office, where a passage says several things and only one of them is asked about. */
export const farmReport: Readonly<Record<string, string>> = {
  'bao-cao-9-thang.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG TRỊ                 Độc lập - Tự do - Hạnh phúc
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 88/BC-SNNMT          Quảng Trị, ngày 16 tháng 9 năm 2026

BÁO CÁO
Kết quả công tác cải cách hành chính 9 tháng đầu năm 2026

Phần thứ nhất
KẾT QUẢ THỰC HIỆN 9 THÁNG ĐẦU NĂM 2026
I. CÔNG TÁC CHỈ ĐẠO
1. Vốn đầu tư
Kế hoạch vốn đầu tư công năm 2026 giao cho Sở là 1.284,6 tỷ đồng, đến ngày 14/9/2026 giải ngân 731,9 tỷ đồng. Dự án kè chống sạt lở bờ biển Cửa Việt mới giải ngân 21% do vướng mặt bằng của 19 hộ.
2. Trợ lý ảo
Thí điểm trợ lý ảo tra cứu quy hoạch trên Zalo từ tháng 5/2026. Tỷ lệ văn bản ký số đạt 96,4%.
3. Kỷ luật
Xử lý kỷ luật 02 viên chức chi nhánh đăng ký đất đai do tự ý yêu cầu người dân bổ sung giấy tờ.

Phần thứ hai
NHIỆM VỤ QUÝ IV
1. Phấn đấu giải ngân vốn đầu tư công đạt từ 95% trở lên vào ngày 31/01/2027.

Phần thứ ba
ĐỀ XUẤT, KIẾN NGHỊ
1. Đề nghị Bộ Nông nghiệp và Môi trường sớm ban hành hướng dẫn khai thác dữ liệu đất đai.
`,
  'ke-hoach.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LÂM ĐỒNG                 Độc lập - Tự do - Hạnh phúc
SỞ GIÁO DỤC VÀ ĐÀO TẠO

Số: 27/KH-SGDĐT          Lâm Đồng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU
- Hồ sơ nộp trực tuyến đạt từ 80% trở lên.
II. NHIỆM VỤ
1. Tuyển dụng 486 giáo viên cho các trường trực thuộc, hồ sơ dự tuyển nhận trực tuyến.
2. Các phòng gửi báo cáo quý III về Văn phòng Sở trước ngày 04/9/2026.
`,
}
