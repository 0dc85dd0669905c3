package vn.lantoa.plan.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts a Word file is zipped from. The same words give the same bytes, at any time. */
final class Parts {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String LANGUAGE = "vi-VN";
    static final String PAGE_NUMBER = "rIdPageNumber";
    static final String NO_PAGE_NUMBER = "rIdNoPageNumber";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Parts() {}

    /**
     * @param title of the file, for whoever lists files
     * @param document writes the part {@code word/document.xml}
     */
    static byte[] zipped(String title, FormRules rules, Consumer<Xml> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", Parts::contentTypes);
            part(zip, "_rels/.rels", Parts::relations);
            part(zip, "docProps/core.xml", xml -> core(xml, title));
            part(zip, "word/_rels/document.xml.rels", Parts::documentRelations);
            part(zip, "word/document.xml", document);
            part(zip, "word/styles.xml", xml -> StyleSheet.write(xml, rules));
            part(zip, "word/settings.xml", Parts::settings);
            part(zip, "word/header1.xml", Parts::pageNumber);
            part(zip, "word/header2.xml", Parts::noPageNumber);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, Consumer<Xml> content)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        Xml xml = new Xml(zip);
        content.accept(xml);
        xml.end();
        zip.closeEntry();
    }

    private static void contentTypes(Xml xml) {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        extension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        extension(xml, "xml", "application/xml");
        contentType(xml, "/word/document.xml", TYPES + "document.main+xml");
        contentType(xml, "/word/styles.xml", TYPES + "styles+xml");
        contentType(xml, "/word/settings.xml", TYPES + "settings+xml");
        contentType(xml, "/word/header1.xml", TYPES + "header+xml");
        contentType(xml, "/word/header2.xml", TYPES + "header+xml");
        contentType(
                xml,
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close();
    }

    private static void extension(Xml xml, String extension, String type) {
        xml.leaf("Default", "Extension", extension, "ContentType", type);
    }

    private static void contentType(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    private static void relations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rId1", RELATIONS + "/officeDocument", "word/document.xml");
        relation(
                xml,
                "rId2",
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        xml.close();
    }

    private static void documentRelations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, "rIdStyles", RELATIONS + "/styles", "styles.xml");
        relation(xml, "rIdSettings", RELATIONS + "/settings", "settings.xml");
        relation(xml, PAGE_NUMBER, RELATIONS + "/header", "header1.xml");
        relation(xml, NO_PAGE_NUMBER, RELATIONS + "/header", "header2.xml");
        xml.close();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static void core(Xml xml, String title) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        xml.open("dc:language").text(LANGUAGE).close();
        xml.close();
    }

    private static void settings(Xml xml) {
        xml.open("w:settings", "xmlns:w", WORD);
        xml.leaf("w:zoom", "w:percent", "100").value("w:defaultTabStop", "720");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat");
        xml.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", LANGUAGE);
        xml.leaf("w:decimalSymbol", "w:val", ",").leaf("w:listSeparator", "w:val", ";");
        xml.close();
    }

    private static void pageNumber(Xml xml) {
        header(
                xml,
                () -> {
                    xml.open("w:fldSimple", "w:instr", "PAGE");
                    xml.open("w:r").open("w:t").text("2").close().close().close();
                });
    }

    private static void noPageNumber(Xml xml) {
        header(xml, () -> {});
    }

    private static void header(Xml xml, Runnable content) {
        xml.open("w:hdr", "xmlns:w", WORD);
        xml.open("w:p").open("w:pPr").value("w:pStyle", Style.PAGE_NUMBER.id()).close();
        content.run();
        xml.close().close();
    }
}
