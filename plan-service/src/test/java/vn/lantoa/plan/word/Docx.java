package vn.lantoa.plan.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word file out of raw XML: {@code Docx.file().body(p("KẾ HOẠCH")).bytes()}. */
public final class Docx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            (" xmlns:w=\"%s\" xmlns:r=\"%s\""
                            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/"
                            + "wordprocessingShape\""
                            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                    .formatted(W, RELATIONS);
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private record Part(String type, String path, String content) {}

    private final StringBuilder body = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private String section = "";

    private Docx() {}

    public static Docx file() {
        return new Docx();
    }

    /** Adds paragraphs and tables ({@link Markup}). */
    public Docx body(String... blocks) {
        Stream.of(blocks).forEach(body::append);
        return this;
    }

    /** Adds a paragraph for each line. */
    public Docx lines(String... lines) {
        return body(Stream.of(lines).map(Markup::p).toArray(String[]::new));
    }

    /** The setup of the last section, {@link Markup#section}. */
    public Docx section(String properties) {
        section = properties;
        return this;
    }

    public Docx styles(String... styles) {
        return part("styles", "styles", String.join("", styles));
    }

    public Docx numbering(String... lists) {
        return part("numbering", "numbering", String.join("", lists));
    }

    public Docx footnotes(String... notes) {
        return part("footnotes", "footnotes", String.join("", notes));
    }

    public Docx comments(String... comments) {
        return part("comments", "comments", String.join("", comments));
    }

    public Docx theme(String minorFont) {
        parts.add(
                new Part(
                        "theme",
                        "word/theme.xml",
                        PROLOG
                                + "<a:theme xmlns:a=\"urn:theme\"><a:themeElements><a:fontScheme>"
                                + "<a:minorFont><a:latin typeface=\""
                                + minorFont
                                + "\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"));
        return this;
    }

    /** The id to refer to it by is "rId" and its place among the parts, from 1. */
    public Docx header(String... blocks) {
        return part("header", "hdr", String.join("", blocks));
    }

    public Docx footer(String... blocks) {
        return part("footer", "ftr", String.join("", blocks));
    }

    /** Any part in the namespaces of the body, related to it. */
    public Docx part(String type, String root, String content) {
        parts.add(
                new Part(
                        type,
                        "word/%s%d.xml".formatted(type, parts.size() + 1),
                        element(root, content)));
        return this;
    }

    private static String element(String root, String content) {
        return PROLOG + "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
    }

    public String documentXml() {
        return element("document", "<w:body>" + body + section + "</w:body>");
    }

    public byte[] bytes() {
        return zip(entries());
    }

    /** The entries of the file by name, to be spoilt. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                "<Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + contentType("document.xml", "document.main")
                        + parts.stream()
                                .filter(part -> !part.type().equals("theme"))
                                .map(part -> contentType(part.path().substring(5), part.type()))
                                .collect(Collectors.joining())
                        + "</Types>");
        entries.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        entries.put("word/document.xml", documentXml());
        List<String> relations = new ArrayList<>();
        for (Part part : parts) {
            entries.put(part.path(), part.content());
            String target = part.path().substring("word/".length());
            relations.add(relation(relations.size() + 1, part.type(), target));
        }
        entries.put("word/_rels/document.xml.rels", relations(String.join("", relations)));
        return entries;
    }

    private static String contentType(String part, String type) {
        return ("<Override PartName=\"/word/%s\" ContentType=\"application/vnd"
                        + ".openxmlformats-officedocument.wordprocessingml.%s+xml\"/>")
                .formatted(part, type);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, type, target);
    }

    private static String relations(String relations) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    public static byte[] zip(Map<String, String> entries) {
        return zipped(
                entries.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().getBytes(StandardCharsets.UTF_8),
                                        (a, b) -> a,
                                        LinkedHashMap::new)));
    }

    static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
