import { describe, expect, it } from 'vitest'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

/** A made-up office with a plan, its annex, and the report on its first half-year. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU

1. Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 85%.

2. Mức độ hài lòng của người dân đạt tối thiểu 92%.

II. NHIỆM VỤ

1. Cải cách thể chế

1.1. Rà soát văn bản do Sở tham mưu ban hành từ năm 2020 đến nay.

Đơn vị chủ trì: Thanh tra Sở (bộ phận pháp chế); phối hợp: các phòng chuyên môn; thời gian: trước ngày
30/9/2026. Sản phẩm: Danh mục văn bản hết hiệu lực.

2. Cải cách thủ tục hành chính

2.1. Kiểm tra việc tiếp nhận hồ sơ tại quầy, kể cả ngoài giờ làm việc.

Đơn vị chủ trì: Văn phòng Sở; phối hợp: Ban Thanh tra nhân dân; thời gian: tối thiểu 06 lần trong năm.
Sản phẩm: Biên bản kiểm tra.

2.2. Trả kết quả tại nhà cho người cao tuổi.

Đơn vị chủ trì: Văn phòng Sở; phối hợp: Bưu điện tỉnh; thời gian: từ ngày 05/3/2026. Sản phẩm: Báo cáo.

3. Cải cách tài chính công

3.1. Sửa đổi Quy chế chi tiêu nội bộ.

Đơn vị chủ trì: Phòng Kế hoạch - Tài chính; phối hợp: Công đoàn; thời gian: trước ngày 15/3/2026. Sản phẩm: Quy chế.

III. GIẢI THÍCH TỪ NGỮ

- Hồ sơ quá hạn là hồ sơ chưa trả kết quả khi hết ngày hẹn, không tính thời gian chờ bổ sung.

IV. KINH PHÍ

Tổng kinh phí thực hiện Kế hoạch là 385 triệu đồng, gồm:

- Tập huấn và kiểm tra CCHC: 95 triệu đồng;

- Tuyên truyền CCHC: 70 triệu đồng.

V. TỔ CHỨC THỰC HIỆN

Các phòng, đơn vị gửi báo cáo về Văn phòng Sở: báo cáo quý I trước ngày 05/3; báo cáo quý III trước ngày 05/9.

Nơi nhận:
- UBND tỉnh;
- Sở Nội vụ;
- Lưu: VT.

GIÁM ĐỐC

Trần Văn Khải

Phụ lục
CÁC NHIỆM VỤ NĂM 2026

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
|----|----------|---------|----------|
| 1 | Tập huấn kỹ năng số | Văn phòng Sở | 30/4/2026 |
| 2 | Lắp ki-ốt tra cứu hồ sơ | Văn phòng Sở | 15/5/2026 |
| 3 | Đối thoại với nhà thầu | Phòng Quản lý nhà | 30/6/2026 |
| 4 | Cấp mã định danh công trình | Phòng Quản lý nhà | 31/7/2026 |
| 5 | Thẩm định giá đất dự án | Phòng Quản lý nhà | 31/8/2026 |
| 6 | Kiểm tra giấy phép xây dựng | Thanh tra Sở | 30/9/2026 |
| 7 | Xử lý đơn thư tồn đọng | Thanh tra Sở | 31/10/2026 |
| 8 | Đánh giá nội bộ hệ thống ISO | Văn phòng Sở | 30/11/2026 |
`,
  'bao-cao.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CÀ MAU                 Độc lập - Tự do - Hạnh phúc
SỞ XÂY DỰNG

Số: 97/BC-SXD          Cà Mau, ngày 25 tháng 6 năm 2026

BÁO CÁO
Công tác cải cách hành chính 6 tháng đầu năm 2026

I. KẾT QUẢ

1. Trong các nhiệm vụ của Kế hoạch, đến nay đã hoàn thành 05 nhiệm vụ, chậm tiến độ 01 nhiệm vụ.

2. Nhiệm vụ chậm tiến độ là sửa đổi Quy chế chi tiêu nội bộ.

Nguyên nhân là phải bổ sung nội dung sau khi tiếp nhận Ban Quản lý dự án.

3. Nộp trực tuyến 9.152 hồ sơ, đạt tỷ lệ 95,0% hồ sơ tiếp nhận.

4. Từ ngày 01/3/2026, Sở tiếp nhận nguyên trạng Ban Quản lý dự án.

5. Sở tiếp tục sử dụng phần mềm quản lý văn bản VNPT-iOffice của VNPT Cà Mau. Văn bản gửi qua phần mềm quản lý văn bản đều
được ký số.

II. NHIỆM VỤ 6 THÁNG CUỐI NĂM

1. Ban hành Quy chế chi tiêu nội bộ sửa đổi trước ngày 31/7/2026 (Phòng Kế hoạch - Tài chính chủ trì).

GIÁM ĐỐC

Trần Văn Khải
`,
}

const library = await libraryOf(folderOf(OFFICE))
const { ask } = library
const first = (question: string) => ask(question, { asOf: AS_OF }).text.split('\n')[0]

describe('the tasks of a plan with an annex', () => {
  it('are those of the annex, and what the text sets out beside them is counted apart', () => {
    expect(first('Kế hoạch 41 có mấy nhiệm vụ?')).toMatch(/^8 nhiệm vụ trong phụ lục \(ngoài ra \d+ việc/)
  })

  it('are those of the annex alone where it is named', () => {
    expect(first('trong phu luc, thanh tra so chu tri may nhiem vu')).toMatch(/^2 nhiệm vụ do Thanh tra Sở chủ trì/)
  })
})

describe('a task in running text', () => {
  it('is read whole where its labels stand in a paragraph of their own behind an empty line', () => {
    expect(first('Ai chủ trì rà soát văn bản?')).toContain('Thanh tra Sở')
  })

  it('answers for the line of its labels', () => {
    expect(ask('Ban Thanh tra nhân dân phối hợp kiểm tra việc gì?').text).toContain('tiếp nhận hồ sơ tại quầy')
  })

  it('tells every day that its sentence sets', () => {
    expect(first('báo cáo quý III phải gửi trước ngày nào?')).toContain('05/9')
  })
})

describe('a first day', () => {
  it('is no last day', () => {
    const { text } = ask('Ban Quản lý dự án chuyển về Sở từ ngày nào?')
    expect(text).toContain('01/3/2026')
    expect(text.split('\n')[0]).not.toContain('31/7')
  })
})

describe('a deadline that was put off', () => {
  it('is the old one as planned, and the new one where the new one is asked for', () => {
    expect(first('hạn chót sửa đổi quy chế chi tiêu nội bộ là ngày nào?')).toContain('15/3/2026')
    expect(first('hạn mới của quy chế chi tiêu nội bộ là bao giờ?')).toContain('31/7/2026')
  })
})

describe('what is late', () => {
  it('is told by the report on that time, with its cause', () => {
    expect(first('6 tháng đầu năm 2026 việc nào bị chậm tiến độ?')).toContain('chi tiêu nội bộ')
    expect(ask('vì sao sửa đổi quy chế chi tiêu nội bộ chậm?').text).toContain('bổ sung nội dung')
  })
})

describe('a result held against the plan', () => {
  it('is told with the target', () => {
    const { text } = ask('tỷ lệ hồ sơ nộp trực tuyến 6 tháng đầu năm 2026 so với kế hoạch thế nào?')
    expect(text.indexOf('95,0%')).toBeGreaterThanOrEqual(0)
    expect(text.indexOf('85%')).toBeGreaterThan(text.indexOf('95,0%'))
  })
})

describe('what a word means', () => {
  it.each(['thế nào thì bị coi là hồ sơ quá hạn?', 'ho so the nao thi bi coi la qua han'])('is where it is defined: “%s”', (question) => {
    expect(first(question)).toContain('hết ngày hẹn')
  })
})

describe('the money of a plan', () => {
  it.each(['kinh phí CCHC năm 2026 là bao nhiêu?', 'tong kinh phi lam cai cach hanh chinh bao nhieu'])(
    'is the whole sum, not a part of it: “%s”',
    (question) => {
      expect(first(question)).toContain('385 triệu')
    },
  )
})

describe('which program is used', () => {
  it('is told by its name', () => {
    expect(first('Sở đang dùng phần mềm quản lý văn bản nào?')).toContain('VNPT-iOffice')
  })
})

describe('which areas a plan has', () => {
  it('are the titles of its parts', () => {
    const { text } = ask('cải cách hành chính của Sở gồm những mảng nội dung nào?')
    for (const title of ['thể chế', 'thủ tục hành chính', 'tài chính công']) expect(text).toContain(title)
  })
})

describe('a conversation about a document', () => {
  it('tells its number, date and recipients of the one just cited', () => {
    const say = conversationWith(library)
    say('Ai ký kế hoạch cải cách hành chính 2026?')
    expect(say('Số mấy, ngày nào?').text).toContain('41/KH-SXD')
    expect(say('gửi cho ai?').text).toContain('Sở Nội vụ')
  })

  it('is left by a whole question behind thanks', () => {
    const say = conversationWith(library)
    say('Ai chủ trì rà soát văn bản?')
    expect(say('Cảm ơn nhé. Tổng kinh phí là bao nhiêu?').text).toContain('385 triệu')
  })
})
