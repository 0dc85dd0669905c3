package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.document.Reading.Reason;

/** Files that are no plan say why. */
class UnreadableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t \n", "\uFEFF", "\uFEFF \n"})
    void blanksAreEmpty(String text) {
        assertThat(Documents.reading(text)).isEqualTo(new Reading.Unreadable(Reason.EMPTY));
    }

    @Test
    void aWrongByteIsNotReplaced() {
        assertThat(DocumentReader.read(new byte[] {'K', (byte) 0xC3, '(', ' '}))
                .isEqualTo(new Reading.Unreadable(Reason.NOT_UTF8));
    }

    @Test
    void anOldVietnameseEncodingIsNotGuessed() {
        assertThat(DocumentReader.read("KÕ ho¹ch".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Reading.Unreadable(Reason.NOT_UTF8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 word/document.xml", "%PDF-1.7", "KẾ\0HOẠCH"})
    void anotherKindOfFileIsNoText(String text) {
        assertThat(Documents.reading(text)).isEqualTo(new Reading.Unreadable(Reason.NOT_TEXT));
    }

    @Test
    void halfACharacterInUtf16IsNoText() {
        assertThat(DocumentReader.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'K'}))
                .isEqualTo(new Reading.Unreadable(Reason.NOT_UTF8));
    }

    @Test
    void aTowerOfAccentsIsNoText() {
        assertThat(Documents.reading("KẾ HOẠCH\nI. A" + "\u0301\u0323".repeat(100_000)))
                .isEqualTo(new Reading.Unreadable(Reason.NOT_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUYẾT ĐỊNH\nVề việc\n\nI. MỤC ĐÍCH",
                "KẾ HOẠCH\nKhông có mục nào cả.",
                "KẾ HOẠCH\nTên\n2.1. Mục con không có mục cha",
                "I. MỤC ĐÍCH\nKẾ HOẠCH\n- Muộn rồi",
                "KẾ HOẠCH\nTên\nNơi nhận:\n- Sở Nội vụ.\n\nI. DANH MỤC"
            })
    void aTextWithoutTypeOrSectionIsNoPlan(String text) {
        assertThat(Documents.reading(text)).isEqualTo(new Reading.Unreadable(Reason.NOT_A_PLAN));
    }
}
