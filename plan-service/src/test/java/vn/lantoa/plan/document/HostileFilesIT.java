package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two megabytes in a line, or 30,000 lines: read in bounded time, never an exception. */
class HostileFilesIT {

    private static final int SIZE = 2_000_000;
    private static final int LINES = 30_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String TOP = "KẾ HOẠCH\nTên năm 2023\n\nThực hiện\n\nI. NỘI DUNG\n";

    static List<String> pieces() {
        return List.of(
                "(",
                "*",
                "_",
                "**_",
                "#",
                "\\",
                "“",
                "-",
                "X",
                "1",
                " ",
                "1.",
                "1/",
                "á",
                "\r",
                "**a",
                "a* ",
                "V/",
                "A-",
                "- - ",
                "a) ",
                "I. ",
                "76/NQ-",
                "76/NQ-CP ",
                "1/A-B-C-D-",
                "Kế hoạch số ",
                "số 7/KH-A ngày 1/",
                "ngày 1 tháng ",
                "năm 2023 ",
                "TP. A",
                "Lưu: VT, ",
                "e\u0323\u0302\u0301",
                "A" + "\u0301\u0323".repeat(30));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void oneLineOfAPieceRepeated(String piece) {
        readsInTime(TOP + "1. Nội dung\na) " + piece.repeat(SIZE / piece.length()));
        readsInTime(piece.repeat(SIZE / piece.length()) + "\n" + TOP);
    }

    static List<String> lines() {
        return List.of(
                "- a\n",
                "- a\n+ b\n* c\n",
                "a) b.\n",
                "1. a\n",
                "1) a\n",
                "1.1.1.1. a\n",
                "I. A\n",
                "I. A\nb\n",
                "a\n",
                "A\n",
                "\n",
                "12\n",
                "---\n",
                "## A\n",
                "**A**\n",
                "a:\n- b\n",
                "A.\n",
                "Nơi nhận:\n",
                "- Lưu: VT\n",
                "76/NQ-CP ngày 1/1/2020\n",
                "KẾ HOẠCH\n",
                "Số: 1/KH-A\n",
                "Huế, ngày 1 tháng 1 năm 2020\n",
                "PHỤ LỤC\n",
                "An Bình\n");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void manyTimesTheSameLine(String line) {
        String many = line.repeat(LINES / (int) line.lines().count());
        readsInTime(TOP + many);
        readsInTime(TOP + "Nơi nhận:\n" + many);
        readsInTime(many + TOP);
    }

    @Test
    void thirtyThousandBulletsAreThirtyThousandNodes() {
        PlanDocument document =
                assertTimeoutPreemptively(
                        BOUND, () -> Documents.document(TOP + "- Việc;\n".repeat(LINES)));

        assertThat(document.nodes()).hasSize(LINES + 1);
        assertThat(document.nodes().getLast().path()).isEqualTo("I." + LINES);
    }

    private static void readsInTime(String text) {
        assertTimeoutPreemptively(
                BOUND,
                () -> {
                    if (Documents.reading(text) instanceof Reading.Read read) {
                        assertThat(ProposedTopics.of(read.document())).isNotNull();
                    }
                });
    }
}
