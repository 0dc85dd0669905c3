package vn.lantoa.plan.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams one part of the file; names are written with their prefix, as in the file. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** A step of writing that StAX may refuse. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Xml(OutputStream bytes) {
        try {
            out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /**
     * @param attributes name, value, name, value
     */
    Xml open(String name, String... attributes) {
        return step(
                () -> {
                    out.writeStartElement(name);
                    attributes(attributes);
                });
    }

    Xml close() {
        return step(out::writeEndElement);
    }

    /** An element without content. */
    Xml leaf(String name, String... attributes) {
        return step(
                () -> {
                    out.writeEmptyElement(name);
                    attributes(attributes);
                });
    }

    /** The usual element with its one value. */
    Xml value(String name, Object value) {
        return leaf(name, "w:val", value.toString());
    }

    Xml text(String words) {
        return step(() -> out.writeCharacters(writable(words)));
    }

    /** Closes whatever is open. */
    void end() {
        step(
                () -> {
                    out.writeEndDocument();
                    out.flush();
                });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], writable(attributes[i + 1]));
        }
    }

    private Xml step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Without the characters that XML has no way to write: control characters, half pairs. */
    private static String writable(String words) {
        if (words.codePoints().allMatch(Xml::writable)) {
            return words;
        }
        return words.codePoints()
                .filter(Xml::writable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean writable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
