package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A good file with bytes or elements spoilt is read or refused, never an exception. */
class SpoiltFilesTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final byte[] GOOD = SampleFiles.communicationPlan();
    private static final Map<String, String> PARTS = parts(GOOD);

    /**
     * @param at where, as a share of the whole in millionths
     */
    private record Spoil(int at, int length, String instead) {

        private static final int WHOLE = 1_000_000;

        private byte[] applied(byte[] bytes) {
            byte[] spoilt = bytes.clone();
            int from = (int) ((long) at * bytes.length / WHOLE);
            byte[] with = instead.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < with.length && from + i < spoilt.length; i++) {
                spoilt[from + i] = with[i];
            }
            return spoilt;
        }

        private String applied(String text) {
            int from = (int) ((long) at * text.length() / WHOLE);
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + instead + text.substring(to);
        }
    }

    @Property(tries = 200)
    void bytes(@ForAll("bytesSpoilt") List<Spoil> spoils) {
        byte[] file = GOOD;
        for (Spoil spoil : spoils) {
            file = spoil.applied(file);
        }
        isReadOrRefused(file);
    }

    @Property(tries = 200)
    void characters(@ForAll("part") String part, @ForAll("elementsSpoilt") List<Spoil> spoils) {
        Map<String, String> parts = new LinkedHashMap<>(PARTS);
        for (Spoil spoil : spoils) {
            parts.computeIfPresent(part, (name, text) -> spoil.applied(text));
        }
        isReadOrRefused(Docx.zip(parts));
    }

    @Property(tries = 50)
    void anEndMissing(@ForAll("share") int share) {
        isReadOrRefused(Arrays.copyOf(GOOD, (int) ((long) share * GOOD.length / Spoil.WHOLE)));
    }

    private static void isReadOrRefused(byte[] file) {
        assertThat(assertTimeout(AT_MOST, () -> WordReader.read(file))).isNotNull();
    }

    @Provide
    Arbitrary<Integer> share() {
        return Arbitraries.integers().between(0, Spoil.WHOLE - 1);
    }

    @Provide
    Arbitrary<String> part() {
        return Arbitraries.of(PARTS.keySet());
    }

    @Provide
    Arbitrary<List<Spoil>> bytesSpoilt() {
        Arbitrary<String> bytes =
                Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(6);
        return spoils(bytes);
    }

    @Provide
    Arbitrary<List<Spoil>> elementsSpoilt() {
        Arbitrary<String> markup =
                Arbitraries.of(
                        "",
                        "<",
                        ">",
                        "\"",
                        "/",
                        "&",
                        "&lt;",
                        "<w:p>",
                        "</w:p>",
                        "<w:tbl>",
                        "<w:tr/>",
                        "</w:tc>",
                        "<w:vMerge/>",
                        "w:val=\"-1\"",
                        "<!--",
                        "]]>",
                        "<?x?>",
                        "<w:fldChar w:fldCharType=\"begin\"/>",
                        "\u0000",
                        "\uD800",
                        "9999999999");
        return spoils(markup);
    }

    private static Arbitrary<List<Spoil>> spoils(Arbitrary<String> instead) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Spoil.WHOLE - 1),
                        Arbitraries.integers().between(0, 40),
                        instead)
                .as(Spoil::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
