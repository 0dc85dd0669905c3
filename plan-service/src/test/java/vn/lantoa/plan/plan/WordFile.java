package vn.lantoa.plan.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Edits the words of a .docx, as somebody would in Word. */
final class WordFile {

    private WordFile() {}

    static byte[] edited(byte[] docx, UnaryOperator<String> document) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] part = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(
                            entry.getName().equals("word/document.xml")
                                    ? document.apply(new String(part, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : part);
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(byte[] docx) {
        StringBuilder words = new StringBuilder();
        edited(
                docx,
                document -> {
                    words.append(document.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", ""));
                    return document;
                });
        return words.toString();
    }
}
