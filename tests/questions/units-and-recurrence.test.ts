import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead, signature } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'ke-hoach.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính giai đoạn 2026 - 2030

I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025

- Bộ phận một cửa tiếp nhận 48.215 hồ sơ; hợp nhất hai đơn vị thành Trung tâm Quy hoạch và Kiểm định xây dựng (sau đây gọi tắt là Trung tâm).

II. NHIỆM VỤ

1. Sắp xếp bộ máy: hợp nhất Phòng Nhà ở và Phòng Hạ tầng thành Phòng Hạ tầng và Nhà ở.

2. Công bố ba bộ dữ liệu mở gồm: danh mục dự án nhà ở, danh sách nhà thầu, danh mục đồ án quy hoạch.

3. Đánh giá công chức hằng tháng bằng điểm số; công chức có hai tháng liên tiếp dưới 70 điểm thì bố trí lại công việc.

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

STT   Nhiệm vụ                                     Chủ trì                 Phối hợp          Thời gian
1     Cập nhật thủ tục hành chính                  Văn phòng Sở            Các phòng         Thường xuyên
2     Báo cáo tình hình thực hiện                  Văn phòng Sở            Các phòng         Hằng quý
3     Khảo sát mức độ hài lòng                     Văn phòng Sở            Thanh tra         Tháng 10/2026
4     Kiểm tra công vụ                             Thanh tra Sở            Văn phòng Sở      Quý III/2026
5     Xây dựng bộ chỉ số đánh giá các phòng        Trung tâm Quy hoạch     Văn phòng Sở      Quý IV/2026

${signature('Trần Văn Hậu')}`,
    'bao-cao.txt': `${letterhead('Kiên Giang', 'Sở Xây dựng')}
BÁO CÁO
Công tác cải cách hành chính năm 2025

       I. KẾT QUẢ
       1. Tỷ lệ hồ sơ thanh toán trực tuyến đạt 61,4%, tăng so với năm trước.
       2. Sở tiếp nhận 1.770 hồ sơ, trong đó nộp trực tuyến 1.726 hồ sơ.
       II. HẠN CHẾ
       - Việc số hóa hồ sơ lưu trữ còn chậm.
       - Phần mềm hay bị gián đoạn.
       III. PHƯƠNG HƯỚNG
       - Phấn đấu đến hết năm tỷ lệ thanh toán trực tuyến đạt 70%.
`,
  }),
)
const { ask } = library
const firstLine = (question: string) => ask(question).text.split('\n')[0]

describe('units by their work', () => {
  it('are ranked by how many tasks they lead', () => {
    expect(firstLine('An Giang đơn vị nào được giao nhiều việc nhất?')).toMatch(/^Chủ trì nhiều nhiệm vụ nhất: Văn phòng Sở \(3 nhiệm vụ\)/)
    expect(firstLine('Which unit leads the most tasks in An Giang?')).toMatch(/^Leading the most tasks: Văn phòng Sở \(3 tasks\)/)
    expect(firstLine('phong nao o an giang chu tri it nhiem vu nhat')).toMatch(/^Chủ trì ít nhiệm vụ nhất: (?:Thanh tra Sở|Trung tâm)/)
  })

  it('are not ranked where the question is about some of the tasks', () => {
    expect(firstLine('An Giang phòng nào có nhiều hồ sơ trễ hạn nhất?')).not.toContain('Chủ trì nhiều')
  })

  it.each([
    'Đơn vị nào của An Giang phối hợp nhiều nhiệm vụ nhất?',
    'An Giang mỗi phòng phải chủ trì ít nhất bao nhiêu nhiệm vụ?',
    'An Giang phòng nào có nhiều việc chậm nhất?',
    'Quý II An Giang phòng nào nhiều việc nhất?',
    'Which unit supports the most tasks in An Giang?',
  ])('are not ranked by what they lead for “%s”', (question) => {
    expect(firstLine(question)).not.toMatch(/^(?:Chủ trì (?:nhiều|ít)|Leading the)/)
  })

  it('that lead fewest are those alone that share the last place', () => {
    expect(firstLine('Đơn vị nào ở An Giang chủ trì ít nhiệm vụ nhất?')).not.toContain('Văn phòng Sở')
  })

  it('are named by all their initials', () => {
    expect(ask('TTQH của Sở Xây dựng An Giang chủ trì những việc gì?').text).toContain('bộ chỉ số đánh giá')
  })
})

describe('tasks that come back', () => {
  it('are listed by how often they do', () => {
    expect(ask('Việc nào Sở Xây dựng An Giang phải làm hằng quý?').text).toMatch(/^1 nhiệm vụ làm hằng quý:\n1\. Báo cáo tình hình/)
    expect(ask('nhiem vu thuong xuyen cua an giang').text).toMatch(/^2 nhiệm vụ làm thường xuyên, định kỳ:/)
  })

  it('are listed until a day that is named, too', () => {
    expect(ask('An Giang nhiệm vụ định kỳ nào phải xong trong tháng 10/2026?').text).toContain('mức độ hài lòng')
  })

  it('are none of working hours', () => {
    expect(ask('Lịch làm việc hằng tháng của bộ phận một cửa An Giang?').text).not.toContain('nhiệm vụ làm hằng tháng')
  })

  it('keep a topic of the same letters', () => {
    const every = ask('An Giang có những nhiệm vụ nào?').text.split('\n')[0]
    expect(firstLine('An Giang có những nhiệm vụ nào về ký số?')).not.toBe(every)
  })

  it('are said to be none where none comes back so', () => {
    expect(firstLine('An Giang có nhiệm vụ nào làm hằng tháng?')).toBe('Tài liệu hiện có không có nhiệm vụ nào làm hằng tháng.')
  })
})

describe('what a plan tells beside its tasks', () => {
  it('includes the years before it, under the title that names them', () => {
    expect(firstLine('Từ 2021 đến 2025 một cửa Sở Xây dựng An Giang nhận bao nhiêu hồ sơ?')).toContain('48.215')
  })

  it('includes what it calls by a shorter name', () => {
    expect(firstLine('Chữ "Trung tâm" viết gọn trong kế hoạch của An Giang là chỉ đơn vị nào?')).toBe(
      'Trung tâm là viết tắt của “Trung tâm Quy hoạch và Kiểm định xây dựng”.',
    )
  })

  it('tells which divisions become one, however that is called', () => {
    expect(firstLine('so xay dung an giang gop hai phong nao lai voi nhau')).toContain('Phòng Nhà ở và Phòng Hạ tầng')
  })

  it('names what is asked for by name, rather than how many there are', () => {
    expect(ask('Sở Xây dựng An Giang công bố những bộ dữ liệu mở nào?').text).toContain('danh sách nhà thầu')
  })

  it('counts no people in months and marks', () => {
    expect(ask('An Giang định thi tuyển thêm bao nhiêu công chức mới?').status).toBe('not_found')
  })
})

describe('what a report tells', () => {
  it('is what was reached, not what is to come', () => {
    const chat = conversationWith(library)
    expect(chat("How many dossiers did Kien Giang's report say were received online?").text).toContain('1.726')
    expect(chat('and the share paid online?').text.split('\n')[0]).toContain('61,4%')
  })

  it('is not its proposals where it is asked for politely', () => {
    expect(ask('Xin báo cáo năm 2025 của Kiên Giang').text).not.toMatch(/^Kiến nghị/)
  })

  it('is listed where a part of it is named alone', () => {
    expect(ask('hạn chế trong báo cáo của Kiên Giang').text).toMatch(/số hóa[\s\S]*gián đoạn/u)
  })
})

describe('a paper of one’s own office', () => {
  const own = { organisation: 'Sở Xây dựng tỉnh An Giang' }

  it('is meant by “this plan”, and no other office’s', () => {
    expect(ask('kế hoạch này nói về cái gì ạ', own).text).toMatch(/^Kế hoạch Cải cách hành chính giai đoạn 2026/)
    expect(ask('ke hoach cua so minh ai ky', own).text).toMatch(/^Trần Văn Hậu/)
  })

  it('is not meant where another office is named', () => {
    expect(ask('báo cáo này của Kiên Giang nêu hạn chế gì?', own).text).toContain('gián đoạn')
  })
})

describe('what no plan tells', () => {
  it.each(['hồ sơ của tôi nộp tuần trước đến đâu rồi?', 'ho so cua em bao gio xong', 'Where is my application?'])(
    'is how far a person’s own dossier is: “%s”',
    (question) => {
      expect(ask(question).status).toBe('not_found')
      expect(ask(question).text).toMatch(/Cổng Dịch vụ công|Public Service Portal/)
    },
  )

  it('is what another office of the province plans', () => {
    expect(ask('kế hoạch của Sở Y tế An Giang').status).toBe('not_found')
  })
})

describe('a conversation', () => {
  it('goes on in English with a name alone, and compares what was talked about', () => {
    const chat = conversationWith(library)
    chat("What share of dossiers were paid online in Kien Giang's report?")
    expect(chat('and An Giang?').text).not.toContain('61,4%')
    expect(chat('and Kien Giang?').text).toContain('61,4%')
  })

  it('tells who leads the tasks of a list just given', () => {
    const chat = conversationWith(library)
    chat('An Giang có những việc nào trong tháng 10/2026?')
    expect(chat('nhung viec do ai chu tri').text).toMatch(/mức độ hài lòng — Văn phòng Sở/)
  })

  it('begins with a greeting that says who speaks', () => {
    expect(ask('chào bạn, mình là người dân').text).toMatch(/^Chào anh\/chị/)
    expect(ask('chào bạn, mình muốn hỏi An Giang ai chủ trì kiểm tra công vụ').text).toContain('Thanh tra Sở')
  })
})

describe('a correction', () => {
  it('may say who was wrong', () => {
    const chat = conversationWith(library)
    chat('Năm 2025 Kiên Giang tiếp nhận bao nhiêu hồ sơ?')
    expect(chat('à tôi nhầm, ý tôi hỏi thanh toán trực tuyến').text).toContain('61,4%')
  })
})
