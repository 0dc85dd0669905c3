package vn.lantoa.plan.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.plan.form.FormRules.Component;

/**
 * The paragraph styles of the file, so that a person goes on writing by them in Word. Headings bear
 * Word's own names: its outline and its tables of contents go by these.
 */
enum Style {
    BODY("LoiVan", "Lời văn", Component.BODY, Align.BOTH, Trait.INDENTED, Trait.RUNNING),
    BULLET(
            "GachDauDong",
            "Gạch đầu dòng",
            Component.BODY,
            Align.BOTH,
            Trait.INDENTED,
            Trait.RUNNING),
    LEGAL_BASIS(
            "CanCu", "Căn cứ", Component.LEGAL_BASIS, Align.BOTH, Trait.INDENTED, Trait.RUNNING),
    HEADING_1(
            "Heading1",
            "heading 1",
            Component.SECTION,
            Align.BOTH,
            Trait.LEVEL_1,
            Trait.INDENTED,
            Trait.RUNNING,
            Trait.LEADING),
    HEADING_2(
            "Heading2",
            "heading 2",
            Component.HEADING,
            Align.BOTH,
            Trait.LEVEL_2,
            Trait.INDENTED,
            Trait.RUNNING,
            Trait.LEADING),
    HEADING_3(
            "Heading3",
            "heading 3",
            Component.HEADING,
            Align.BOTH,
            Trait.LEVEL_3,
            Trait.INDENTED,
            Trait.RUNNING,
            Trait.LEADING),
    STATE_NAME("QuocHieu", "Quốc hiệu", Component.STATE_NAME, Align.CENTER),
    MOTTO("TieuNgu", "Tiêu ngữ", Component.MOTTO, Align.CENTER),
    SUPERIOR("CoQuanChuQuan", "Cơ quan chủ quản", Component.SUPERIOR, Align.CENTER),
    ISSUER("CoQuanBanHanh", "Cơ quan ban hành", Component.ISSUER, Align.CENTER),
    NUMBER("SoKyHieu", "Số, ký hiệu", Component.NUMBER, Align.CENTER),
    PLACE_AND_DAY("DiaDanhNgay", "Địa danh và thời gian", Component.PLACE_AND_DAY, Align.CENTER),
    TYPE("TenLoai", "Tên loại", Component.TYPE, Align.CENTER, Trait.LEADING),
    SUMMARY("TrichYeu", "Trích yếu", Component.SUMMARY, Align.CENTER, Trait.LEADING),
    ANNEX("PhuLuc", "Phụ lục", Component.ANNEX, Align.CENTER, Trait.LEADING, Trait.LEVEL_1),
    ANNEX_TITLE("TenPhuLuc", "Tên phụ lục", Component.ANNEX_TITLE, Align.CENTER, Trait.LEADING),
    ANNEX_NOTE("KemTheo", "Kèm theo", Component.ANNEX_NOTE, Align.CENTER),
    RECIPIENTS_LABEL("NoiNhan", "Nơi nhận", Component.RECIPIENTS_LABEL, Align.LEFT),
    RECIPIENTS("NoiNhanMuc", "Nơi nhận: liệt kê", Component.RECIPIENTS, Align.LEFT),
    DRAFTER("NguoiSoanThao", "Ký hiệu người soạn thảo", Component.DRAFTER, Align.LEFT),
    CAPACITY("QuyenHan", "Quyền hạn, chức vụ", Component.CAPACITY, Align.CENTER, Trait.LEADING),
    SIGNER("NguoiKy", "Họ tên người ký", Component.SIGNER, Align.CENTER),
    CELL("OBang", "Ô bảng", Component.TABLE, Align.LEFT),
    CENTRED_CELL("OBangGiua", "Ô bảng: giữa", Component.TABLE, Align.CENTER),
    HEADER_CELL(
            "OBangDau",
            "Ô bảng: tên cột",
            Component.TABLE,
            Align.CENTER,
            Trait.BOLD,
            Trait.LEADING),
    GROUP_CELL("OBangNhom", "Ô bảng: nhóm", Component.TABLE, Align.LEFT, Trait.BOLD, Trait.LEADING),
    PAGE_NUMBER("SoTrang", "Số trang", Component.PAGE_NUMBER, Align.CENTER),
    /** An empty line as thin as can be: a drawn rule, or the end of a page's setup. */
    THIN("DuongKe", "Đường kẻ", Component.BODY, Align.CENTER, Trait.THIN);

    enum Align {
        LEFT("left"),
        CENTER("center"),
        BOTH("both");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    enum Trait {
        /** The first line begins farther right. */
        INDENTED,
        /** The decree's gap below and its spacing of lines. */
        RUNNING,
        /** Never alone at the foot of a page. */
        LEADING,
        BOLD,
        /** In Word's outline. */
        LEVEL_1,
        LEVEL_2,
        LEVEL_3,
        THIN
    }

    private final String id;
    private final String label;
    private final Component component;
    private final Align align;
    private final Set<Trait> traits;

    Style(String id, String label, Component component, Align align, Trait... traits) {
        this.id = id;
        this.label = label;
        this.component = component;
        this.align = align;
        this.traits = Set.copyOf(Arrays.asList(traits));
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Component component() {
        return component;
    }

    Align align() {
        return align;
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The level in Word's outline, from 0. */
    Optional<Integer> level() {
        return Stream.of(Trait.LEVEL_1, Trait.LEVEL_2, Trait.LEVEL_3)
                .filter(traits::contains)
                .map(trait -> trait.ordinal() - Trait.LEVEL_1.ordinal())
                .findFirst();
    }

    FormRules.Face face(FormRules rules) {
        return rules.face(component);
    }
}
