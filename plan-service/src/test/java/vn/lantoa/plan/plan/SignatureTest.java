package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.plan.Signature.Authority;

/** With what authority a document is signed. */
class SignatureTest {

    private static final Optional<String> NAME = Optional.of("Trần Minh Khoa");

    @Test
    void aHeadSignsInTheOwnRight() {
        assertReads(Authority.OWN, "GIÁM ĐỐC");
    }

    @Test
    void aDeputySignsInTheHeadsPlace() {
        assertReads(Authority.KT, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void aDeputySignsForABodyInItsChairsPlace() {
        Signature signature =
                assertReads(Authority.KT, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");

        assertThat(signature.collective()).contains("ỦY BAN NHÂN DÂN");
        assertThat(signature.principal()).contains("CHỦ TỊCH");
    }

    @Test
    void aChairSignsForTheBody() {
        assertReads(Authority.TM, "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN");
    }

    @Test
    void othersSignByOrderOrByAuthorisationOrAreActing() {
        assertReads(Authority.TL, "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
        assertReads(Authority.TUQ, "TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertReads(Authority.Q, "Q. GIÁM ĐỐC");
    }

    @Test
    void whatIsNotClearIsNotGuessed() {
        assertThat(Signature.read(List.of(), NAME)).isEmpty();
        assertThat(Signature.read(List.of("GIÁM ĐỐC", "SỞ NGOẠI VỤ"), NAME)).isEmpty();
        assertThat(Signature.read(List.of("GIÁM ĐỐC"), Optional.empty())).isEmpty();
    }

    @Test
    void academicTitlesAreKnownAndNamesAreNotTakenForThem() {
        assertThat(List.of("TS. Trần Khoa", "ThS.Lê An", "PGS.TS. Vũ Bình", "Tiến sĩ Lê An"))
                .allMatch(AcademicTitles::in);
        assertThat(List.of("Trần Minh Khoa", "Thái Phúc Sơn", "Tsê-rinh An"))
                .noneMatch(AcademicTitles::in);
    }

    private static Signature assertReads(Authority authority, String... lines) {
        Signature signature = Signature.read(List.of(lines), NAME).orElseThrow();

        assertThat(signature.authority()).isEqualTo(authority);
        assertThat(signature.lines()).containsExactly(lines);
        return signature;
    }
}
