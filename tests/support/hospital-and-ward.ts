/** Made-up documents of offices that are no departments, as pdf-to-text tools write them. */
export const hospitalAndWard: Readonly<Record<string, string>> = {
  'ke-hoach-benh-vien.txt': `   SỞ Y TẾ VĨNH LONG                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỆNH VIỆN MẮT - DA LIỄU                     Độc lập - Tự do - Hạnh phúc
    Số: 45/KH-BVMDL                       Vĩnh Long, ngày 20 tháng 01 năm 2026

                                  KẾ HOẠCH
        Cải cách hành chính năm 2026 của Bệnh viện

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình tổng thể cải cách hành chính;
Bệnh viện Mắt - Da liễu Vĩnh Long ban hành kế hoạch như sau:

A. MỤC TIÊU
- Người bệnh ngoại trú hài lòng: từ 91% trở lên; riêng khu khám theo yêu cầu tối thiểu 95%.
- Tối thiểu 40% lượt khám được đặt lịch trước.
- Giảm 20% số biểu mẫu giấy.

B. NHIỆM VỤ
Nhiệm vụ 1: Triển khai bệnh án điện tử toàn viện.
- Chủ trì: Phòng Công nghệ thông tin.
- Phối hợp: Phòng Kế hoạch tổng hợp.
- Thời hạn: trước ngày 15/8/2026.
- Sản phẩm: văn bản công bố triển khai.
Nhiệm vụ 2: Lắp máy lấy số tự động ở khu khám. Chủ trì: Khoa Khám bệnh. Thời hạn: quý II/2026. Sản phẩm: 04 máy lấy số.

C. TỔ CHỨC THỰC HIỆN
1. Thành lập Tổ cải cách hành chính do Phó Giám đốc Phan Thị Lệ Thu làm Tổ trưởng.
2. Phòng Hành chính quản trị tổ chức giao ban cải cách hành chính vào sáng thứ Ba tuần cuối hằng tháng.

Nơi nhận:                                              GIÁM ĐỐC
- Sở Y tế (b/c);
- Lưu: VT.
                                               BSCKII. Huỳnh Văn Định
`,
  'bao-cao-phuong.txt': `     ỦY BAN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     PHƯỜNG BÌNH THẠNH                    Độc lập - Tự do - Hạnh phúc
     Số: 210/BC-UBND                   Bình Thạnh, ngày 10 tháng 12 năm 2025

                                     BÁO CÁO
        Kết quả cải cách hành chính năm 2025 của phường Bình Thạnh, tỉnh Tây Ninh

I. KẾT QUẢ THỰC HIỆN
Tiếp nhận 3.120 hồ sơ, trong đó nộp trực tuyến 2.340 hồ sơ (đạt 75,0%).

Đã trả lời 41/48 phản ánh, kiến nghị của người dân qua tổng đài.

Bảng 1. Hồ sơ theo lĩnh vực (đơn vị: hồ sơ)

STT  Lĩnh vực          Tổng tiếp     Nộp trực    Quá hạn
                       nhận          tuyến
1    Hộ tịch           1.010         902         2
2    Chứng thực        1.450         988         0
3    Đất đai           660           450         21
     Tổng cộng         3.120         2.340       23

II. TỒN TẠI, HẠN CHẾ
- Hồ sơ đất đai còn trễ hạn nhiều.
- Máy tính ở bộ phận tiếp nhận đã cũ.

III. NGUYÊN NHÂN
- Bản đồ địa chính của hai xã cũ chưa khớp thực địa; hồ sơ đất đai phải xác minh nhiều lần.
- Chưa được bố trí kinh phí mua máy tính.

IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026
- Hồ sơ nộp trực tuyến đạt từ 85% trở lên.

V. ĐỀ XUẤT, KIẾN NGHỊ
1. Đối với UBND tỉnh
- Bổ sung 03 biên chế địa chính cho phường.
2. Đối với Sở Nông nghiệp và Môi trường
- Đo đạc lại bản đồ địa chính của hai xã cũ.
Trên đây là báo cáo kết quả năm 2025 của phường./.
`,
  'ke-hoach-so-giao-duc.txt': `UBND TỈNH TÂY NINH                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC VÀ ĐÀO TẠO                     Độc lập - Tự do - Hạnh phúc
    Số: 77/KH-SGDĐT                       Tây Ninh, ngày 16 tháng 01 năm 2026

                                  KẾ HOẠCH
        Cải cách hành chính năm 2026

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ về chương trình tổng thể cải cách hành chính;

I. MỤC TIÊU
- Khắc phục hạn chế của năm 2025: Chỉ số cải cách hành chính của Sở đạt 83,4 điểm, xếp thứ 12/15 sở, ban, ngành.
- Hồ sơ nộp trực tuyến: từ 80% trở lên.

II. NHIỆM VỤ
1. Kiểm tra cải cách hành chính tại các trường học
- Chủ trì: Phòng Tổ chức cán bộ;
- Thời hạn: Quý III năm 2026;
- Sản phẩm: Báo cáo kết quả kiểm tra.
`,
}
