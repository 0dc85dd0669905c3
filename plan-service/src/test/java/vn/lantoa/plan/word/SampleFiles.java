package vn.lantoa.plan.word;

import static vn.lantoa.plan.word.Markup.b;
import static vn.lantoa.plan.word.Markup.bordered;
import static vn.lantoa.plan.word.Markup.centred;
import static vn.lantoa.plan.word.Markup.deleted;
import static vn.lantoa.plan.word.Markup.field;
import static vn.lantoa.plan.word.Markup.header;
import static vn.lantoa.plan.word.Markup.i;
import static vn.lantoa.plan.word.Markup.inserted;
import static vn.lantoa.plan.word.Markup.listed;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.plain;
import static vn.lantoa.plan.word.Markup.r;
import static vn.lantoa.plan.word.Markup.section;
import static vn.lantoa.plan.word.Markup.tc;
import static vn.lantoa.plan.word.Markup.tcWith;
import static vn.lantoa.plan.word.Markup.tr;

/** Whole plans as offices write them in Word. */
public final class SampleFiles {

    private static final String DOWN = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";
    private static final int PORTRAIT_WIDTH = 11906;
    private static final int PORTRAIT_HEIGHT = 16838;
    private static final int TWO_CENTIMETRES = 1134;

    private SampleFiles() {}

    /**
     * A department's plan of communication for 2024: letterhead in a table with merged cells,
     * Word's own numbers, a tracked change, a footnote, page numbers from page 2 and, on a
     * landscape page behind the signature, an annex of three tasks.
     */
    public static byte[] communicationPlan() {
        return Docx.file()
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr>"
                                + "<w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/>"
                                + "</w:rPr></w:rPrDefault></w:docDefaults>")
                .numbering(numbering())
                .footnotes(
                        "<w:footnote w:id=\"1\">"
                                + p("Theo số liệu của Cục Thống kê tỉnh.")
                                + "</w:footnote>")
                .header(centred(field("PAGE", "2")))
                .header(p())
                .body(letterhead())
                .body(centred(b("KẾ HOẠCH")))
                .body(centred(b("Truyền thông về chuyển đổi số năm 2024")))
                .lines(
                        "Thực hiện Kế hoạch số 88/KH-UBND ngày 12/01/2024 của Ủy ban nhân dân tỉnh"
                                + " về chuyển đổi số năm 2024, Sở Thông tin và Truyền thông ban hành Kế"
                                + " hoạch như sau:")
                .body(purposes(), acts(), organisation(), closing())
                .body(
                        Markup.pWith(
                                section(
                                        PORTRAIT_WIDTH,
                                        PORTRAIT_HEIGHT,
                                        TWO_CENTIMETRES,
                                        "<w:headerReference w:type=\"default\""
                                                + " r:id=\"rId4\"/><w:headerReference w:type=\"first\""
                                                + " r:id=\"rId5\"/><w:titlePg/>")))
                .body(annex())
                .section(section(PORTRAIT_HEIGHT, PORTRAIT_WIDTH, TWO_CENTIMETRES, ""))
                .bytes();
    }

    private static String letterhead() {
        return plain(
                tr(
                        tc(
                                centred("UBND TỈNH QUẢNG BÌNH"),
                                centred(b("SỞ THÔNG TIN VÀ TRUYỀN THÔNG"))),
                        tcWith(
                                "<w:gridSpan w:val=\"2\"/>" + DOWN,
                                centred(b("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                                centred(b("Độc lập - Tự do - Hạnh phúc")))),
                tr(
                        tc(centred("Số: 15/KH-STTTT")),
                        tcWith(
                                "<w:gridSpan w:val=\"2\"/>",
                                centred(i("Quảng Bình, ngày 26 tháng 01 năm 2024")))));
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "upperRoman", "%1.")
                + level(1, "decimal", "%2.")
                + level(2, "lowerLetter", "%3)")
                + level(3, "bullet", "-")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    private static String level(int depth, String format, String text) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
                        + "<w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(depth, format, text);
    }

    private static String purposes() {
        return listed(1, 0, b("MỤC ĐÍCH, YÊU CẦU"))
                + listed(1, 1, b("Mục đích"))
                + listed(1, 3, "Người dân biết và dùng dịch vụ công trực tuyến;")
                + listed(
                        1,
                        3,
                        r("Doanh nghiệp nắm được chính sách hỗ trợ"),
                        "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
                        r("."))
                + listed(1, 1, b("Yêu cầu"))
                + listed(1, 3, "Thiết thực, tiết kiệm, đúng đối tượng.");
    }

    private static String acts() {
        return listed(1, 0, b("NỘI DUNG"))
                + listed(1, 1, b("Nội dung tuyên truyền"))
                + listed(1, 2, "Chính phủ số, kinh tế số, xã hội số;")
                + listed(1, 2, "An toàn thông tin cá nhân.")
                + listed(1, 1, b("Hình thức"))
                + listed(
                        1,
                        2,
                        r("Mở chuyên mục trên cổng thông tin điện tử trước ngày "),
                        deleted("15/02/2024"),
                        inserted("29/02/2024"),
                        r(";"))
                + listed(1, 2, "Phát thanh tại cơ sở hằng tuần.");
    }

    private static String organisation() {
        return listed(1, 0, b("TỔ CHỨC THỰC HIỆN"))
                + listed(
                        1,
                        1,
                        "Văn phòng Sở chủ trì, báo cáo trước ngày 18 hằng tháng theo Phụ lục.")
                + listed(1, 1, "Các phòng, đơn vị thuộc Sở phối hợp thực hiện.")
                + p("Trên đây là Kế hoạch truyền thông về chuyển đổi số năm 2024./.");
    }

    private static String closing() {
        return plain(
                tr(
                        tc(
                                p(b("Nơi nhận:")),
                                p("- UBND tỉnh (để b/c);"),
                                p("- Các phòng, đơn vị thuộc Sở;"),
                                p("- Lưu: VT, VP.")),
                        tc(
                                centred(b("KT. GIÁM ĐỐC")),
                                centred(b("PHÓ GIÁM ĐỐC")),
                                p(),
                                centred(b("Hoàng Thị Mai Lan")))));
    }

    private static String annex() {
        return centred(b("PHỤ LỤC"))
                + centred(b("Phân công nhiệm vụ"))
                + bordered(
                        header(
                                tcWith(DOWN, "TT"),
                                tcWith(DOWN, "Nhiệm vụ"),
                                tcWith("<w:gridSpan w:val=\"2\"/>", "Cơ quan"),
                                tcWith(DOWN, "Thời gian hoàn thành"),
                                tcWith(DOWN, "Sản phẩm")),
                        header(
                                tcWith(GOES_ON, p()),
                                tcWith(GOES_ON, p()),
                                tc("Chủ trì"),
                                tc("Phối hợp"),
                                tcWith(GOES_ON, p()),
                                tcWith(GOES_ON, p())),
                        tr(
                                "1",
                                "Xây dựng chuyên mục chuyển đổi số",
                                "Văn phòng Sở",
                                "Trung tâm CNTT",
                                "Quý I/2024",
                                "Chuyên mục"),
                        tr(
                                "2",
                                "Tập huấn tổ công nghệ số cộng đồng",
                                "Phòng CNTT",
                                "UBND cấp huyện",
                                "Tháng 4 - 6/2024",
                                "03 lớp"),
                        tr(
                                "3",
                                "Báo cáo kết quả năm",
                                "Văn phòng Sở",
                                "",
                                "Trước ngày 10/12/2024",
                                "Báo cáo"));
    }
}
