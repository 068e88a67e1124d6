/// Treaties and laws in our own words, enough for findings, amendments, parts and failures.
enum AuditTexts {
  static let files = [
    "treaties/work.txt": work, "treaties/marks.txt": marks, "treaties/sub/work.txt": draft,
    "treaties/parts/manifest.yaml": manifest, "treaties/parts/one.txt": partOne,
    "treaties/parts/two.txt": partTwo, "treaties/broken.docx": "PK no archive",
    "laws/labour.txt": labour, "laws/change.txt": change, "laws/marks.txt": marksLaw,
  ]

  static let work = """
    AGREEMENT ON WORK

    Article 1: Minimum Age
    No person under the age of 16 years shall be employed by any employer.

    Article 2: Weekly Rest
    A worker shall have at least 30 consecutive hours of rest in every week.

    Article 3: Forced Labour
    Each Party shall eliminate forced labour.
    """

  static let marks = """
    CONVENTION ON MARKS

    Article 1. Signs
    No Party shall require that a sign be visually perceptible for a trademark to be registered, nor \
    refuse registration only because the sign is a sound.

    Article 2. Term
    The initial registration of a trademark shall be for a term of no less than 12 years.
    """

  static let draft = """
    DRAFT AGREEMENT ON YOUNG WORKERS

    Article 1: Minimum Age
    No person under the age of [18] [12] years shall be employed by any employer.
    """

  static let manifest = """
    documents:
      - id: two-parts
        files: [one.txt, two.txt]
        kind: treaty
        fields: [labour]
    """

  static let partOne = """
    AGREEMENT ON WAGES

    Article 1: Wages
    Employers shall pay wages at least once a month.
    """

  static let partTwo = """
    PROTOCOL TO THE AGREEMENT ON WAGES

    Article 1: Notice
    A worker may end the employment contract with a notice of no more than 15 days.
    """

  static let labour = """
    QUỐC HỘI
    Số: 10/2012/QH13

    BỘ LUẬT
    LAO ĐỘNG

    Điều 1. Tuổi tối thiểu
    1. Người sử dụng lao động không được thuê người lao động dưới 15 tuổi.
    2. Người lao động được trả tiền lương mỗi tháng một lần.

    Điều 2. Nghỉ hằng tuần
    Mỗi tuần người lao động được nghỉ ít nhất 24 giờ liên tục.

    Điều 3. Chấm dứt hợp đồng
    Người lao động được đơn phương chấm dứt hợp đồng lao động nhưng phải báo trước ít nhất 30 ngày.

    Điều 4. Hiệu lực thi hành
    Bộ luật này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2013.
    """

  static let change = """
    QUỐC HỘI
    Luật số: 20/2020/QH14

    LUẬT
    SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA BỘ LUẬT LAO ĐỘNG

    Điều 1. Sửa đổi, bổ sung một số điều của Bộ luật Lao động số 10/2012/QH13
    1. Sửa đổi khoản 1 Điều 1 như sau:
    “1. Người sử dụng lao động không được thuê người lao động dưới 14 tuổi.”.

    Điều 2. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2021.
    """

  static let marksLaw = """
    QUỐC HỘI
    Luật số: 30/2005/QH11

    LUẬT
    NHÃN HIỆU

    Điều 1. Điều kiện bảo hộ
    1. Nhãn hiệu được bảo hộ khi là dấu hiệu nhìn thấy được.
    2. Dấu hiệu phải có khả năng phân biệt.

    Điều 2. Thời hạn
    Giấy chứng nhận đăng ký nhãn hiệu có hiệu lực 10 năm kể từ ngày nộp đơn.

    Điều 3. Hiệu lực thi hành
    Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2006.
    """
}
