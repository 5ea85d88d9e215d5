import { describe, expect, it } from 'vitest'
import { extractionShape } from '../support/contract.js'
import { extractionOf, nth, only, shippedTexts } from '../support/library.js'
import { offices } from '../support/offices.js'

const plan = (body: string) => extractionOf(`SỞ Y TẾ TỈNH CÀ MAU\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\n${body}`)
const caMau = offices['y-te-ca-mau-2025.txt'] ?? ''

describe('tasks with a label of their own', () => {
  const { tasks } = plan(
    [
      'II. NHIỆM VỤ',
      'Nhiệm vụ 1: Trả kết quả qua ứng dụng. Chủ trì: Khoa Xét nghiệm. Phối hợp: Phòng Công nghệ thông tin. Thời hạn: quý III/2025. Sản phẩm: phân hệ trả kết quả.',
      'III. CHUYỂN ĐỔI SỐ',
      'Nhiệm vụ 2: Triển khai bệnh án điện tử.',
      '- Chủ trì: Phòng Công nghệ thông tin.',
      '- Thời hạn: trước ngày 01/9/2025.',
      'Nhiệm vụ 3: Không in phim X-quang.',
      '+ Chủ trì: Khoa Chẩn đoán hình ảnh; phối hợp: các khoa;',
      '+ Thời hạn: trước ngày 31/8/2025.',
    ].join('\n'),
  )

  it('keep their own attributes', () => {
    expect(tasks.map(({ number, task, lead, deadline }) => [number, task, lead.join(), deadline?.end])).toEqual([
      ['1', 'Trả kết quả qua ứng dụng', 'Khoa Xét nghiệm', '2025-09-30'],
      ['2', 'Triển khai bệnh án điện tử', 'Phòng Công nghệ thông tin', '2025-09-01'],
      ['3', 'Không in phim X-quang', 'Khoa Chẩn đoán hình ảnh', '2025-08-31'],
    ])
  })
})

describe('a plan in lists', () => {
  const { document, tasks, targets, sections } = extractionOf(caMau, 'y-te-ca-mau-2025')

  it('is known by its letterhead and signature', () => {
    expect(document).toMatchObject({
      id: 'y-te-ca-mau-2025',
      kind: 'plan',
      organisation: 'Sở Y tế tỉnh Cà Mau',
      province: 'Cà Mau',
      number: '112/KH-SYT',
      issued: '2025-02-06',
      period: { start: '2025-01-01', end: '2025-12-31' },
      signer: { name: 'Trần Văn Mẫu', role: 'Giám đốc' },
    })
  })

  it('gives each labelled item as a task', () => {
    expect(nth(tasks, 0)).toMatchObject({
      task: 'Khảo sát sự hài lòng của người bệnh tại các bệnh viện',
      product: 'Báo cáo kết quả khảo sát',
      lead: ['Thanh tra Sở'],
      coordinate: ['Phòng Nghiệp vụ Y', 'Văn phòng Sở'],
      deadline: { kind: 'before', end: '2025-10-30' },
      lines: [29, 37],
    })
  })

  it('gives what stands below the heading of a unit to that unit', () => {
    const inspection = only(tasks.filter((task) => task.task.includes('12 đơn vị')))
    expect(inspection).toMatchObject({
      lead: ['Văn phòng Sở'],
      coordinate: ['Thanh tra Sở'],
      deadline: { kind: 'before', end: '2025-09-15' },
    })
  })

  it('states each target once', () => {
    expect(targets.map((target) => [target.metric, target.comparator, target.value])).toEqual([
      ['Tỷ lệ hồ sơ nộp trực tuyến', '>=', 45],
      ['Tỷ lệ giao dịch thanh toán trực tuyến', '>=', 35],
      ['Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)', '>=', 92],
    ])
  })

  it('has an outline whose lower sections lie within the upper ones', () => {
    const upper = only(sections.filter((section) => section.path === 'III'))
    const lower = sections.filter((section) => section.path.startsWith('III.'))
    expect(lower.length).toBe(2)
    for (const { lines } of lower) expect(lines[0] > upper.lines[0] && lines[1] <= upper.lines[1]).toBe(true)
  })
})

describe('identifiers of records', () => {
  it('are the same when a document is read again', () => {
    expect(extractionOf(caMau, 'a')).toEqual(extractionOf(caMau, 'a'))
  })

  it('stay when text is inserted above them', () => {
    const ids = (text: string) => extractionOf(text, 'a').tasks.map((task) => task.id)
    const moved = caMau.replace('I. MỤC TIÊU\n', 'I. MỤC TIÊU\n\nKế hoạch này nhằm cải thiện chất lượng phục vụ.\n')
    expect(ids(moved)).toEqual(ids(caMau))
  })

  it.each(shippedTexts())('are unique within $id', ({ text, id }) => {
    const { tasks, targets, figures, references } = extractionShape.omit({ warnings: true }).parse(extractionOf(text, id))
    const ids = [...tasks, ...targets, ...figures, ...references].map((record) => record.id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what a plan leaves out', () => {
  it('is left empty: a bullet that names nobody has no lead unit', () => {
    const { tasks } = plan('I. NHIỆM VỤ\n\n- Nâng cao chất lượng khám bệnh, chữa bệnh tại tuyến huyện.\n')
    expect(only(tasks)).toMatchObject({ lead: [], coordinate: [], deadline: null, product: null, budget: null })
  })

  it('is no signer, number or day where the copy has blanks', () => {
    expect(extractionOf(offices['tu-phap-can-tho-2025.txt'] ?? '').document).toMatchObject({ number: null, issued: null, signer: null })
  })
})

describe('a directive', () => {
  const { document, tasks, targets } = extractionOf(
    'ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 05/CT-UBND\nCà Mau, ngày 03 tháng 3 năm 2025\n\nCHỈ THỊ\nVề việc tăng cường kỷ luật, kỷ cương hành chính\n\nChủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Nội vụ\na) Chủ trì, phối hợp với Thanh tra tỉnh kiểm tra công vụ ít nhất 20 đơn vị trong năm 2025.\n2. Các sở, ban, ngành\n- Giảm ít nhất 10% thời gian giải quyết hồ sơ.\n3. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.\n',
  )
  const leadOf = (words: string) => only(tasks.filter(({ task }) => task.includes(words))).lead

  it('gives each unit what stands below its name', () => {
    expect(document).toMatchObject({ kind: 'directive', number: '05/CT-UBND', issued: '2025-03-03' })
    expect(leadOf('kiểm tra công vụ')).toEqual(['Sở Nội vụ'])
    expect(leadOf('Giảm ít nhất')).toEqual(['Các sở, ban, ngành'])
    expect(targets.map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`)).toEqual(['>= 20 đơn vị', '>= 10 %'])
  })

  it('gives a sentence with a unit of its own to that unit', () => {
    expect(leadOf('theo dõi, đôn đốc')).toEqual(['Văn phòng UBND tỉnh'])
  })
})

describe('an item that names its attributes in brackets', () => {
  it('has them as a task', () => {
    const { tasks } = plan(
      'I. NHIỆM VỤ\n\n1. Hoàn thiện quy trình nội bộ (Chủ trì: Phòng Nghiệp vụ Y; phối hợp: Văn phòng Sở; thời gian: trước 30/6/2025).\n',
    )
    expect(only(tasks)).toMatchObject({
      lead: ['Phòng Nghiệp vụ Y'],
      coordinate: ['Văn phòng Sở'],
      deadline: { kind: 'before', end: '2025-06-30' },
    })
  })
})

describe('lists', () => {
  it('end before the next section', () => {
    const { tasks } = plan(
      'I. NHIỆM VỤ\n1. Cắt giảm thủ tục cấp chứng chỉ\n- Đơn vị chủ trì: Phòng Nghiệp vụ Dược\n- Đơn vị phối hợp: Thanh tra Sở\n- Thời gian hoàn thành: Thường xuyên\nII. KINH PHÍ\nKinh phí thực hiện là 120 triệu đồng.\n',
    )
    expect(tasks.map((task) => [task.task, task.deadline?.text])).toEqual([['Cắt giảm thủ tục cấp chứng chỉ', 'Thường xuyên']])
  })

  it('do not hold the recipients as tasks', () => {
    const { tasks } = plan(
      'I. TỔ CHỨC THỰC HIỆN\n\n1. Các phòng, đơn vị thuộc Sở\n\n- Gửi báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 20/11/2025.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n',
    )
    expect(tasks.map((task) => task.task)).toEqual(['Gửi báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 20/11/2025.'])
  })
})
