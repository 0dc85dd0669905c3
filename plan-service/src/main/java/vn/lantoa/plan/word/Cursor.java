package vn.lantoa.plan.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lantoa.plan.document.Reading.Reason;

/**
 * One pass over the XML of a part. Elements go by short names whatever their prefix in the file and
 * whether it is of the strict or the transitional kind: {@code p} for WordprocessingML, {@code m:t}
 * for mathematics, {@code mc:Choice} for compatibility, {@code :textbox} for all others.
 */
final class Cursor implements AutoCloseable {

    /** What is done with an element; whatever it leaves unread is passed over. */
    interface Visit {
        void element(String name) throws Refused;
    }

    private static final int DEEPEST = 180;

    private static final int MARK = 2;
    private static final int LONGEST_TEXT = 8 << 20;
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                    "",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "m:",
                    "http://purl.oclc.org/ooxml/officeDocument/math",
                    "m:",
                    COMPATIBILITY,
                    "mc:");

    /** Extensions whose words are read, so that their branch is the one to take. */
    private static final Set<String> UNDERSTOOD =
            Set.of(
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
                    "http://schemas.microsoft.com/office/word/2010/wordml",
                    "http://schemas.microsoft.com/office/word/2012/wordml",
                    "http://schemas.microsoft.com/office/drawing/2010/main");

    private static final List<String> LIMITS_OF_THE_JDK =
            List.of("totalEntitySizeLimit", "maxGeneralEntitySizeLimit", "maxElementDepth");

    private static final XMLInputFactory XML = factory();

    private final Reader text;
    private final XMLStreamReader xml;
    private int depth;

    private Cursor(Reader text, XMLStreamReader xml) {
        this.text = text;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Ampersands count as entities, and there are no others without a DTD; DEEPEST bounds
        // depth.
        for (String limit : LIMITS_OF_THE_JDK) {
            factory.setProperty("jdk.xml." + limit, "0");
        }
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("an external entity");
                });
        return factory;
    }

    static Cursor over(InputStream bytes) throws Refused {
        try {
            Reader text = decoded(bytes);
            return new Cursor(text, XML.createXMLStreamReader(text));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Parts are in UTF-8 or UTF-16, nothing else (ISO/IEC 29500-2); no wrong byte is replaced. */
    private static Reader decoded(InputStream bytes) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(bytes, MARK);
        byte[] start = ahead.readNBytes(MARK);
        ahead.unread(start);
        boolean wide = start.length == MARK && (start[0] & 0xFF) >= 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Reader text = new BufferedReader(new InputStreamReader(ahead, charset.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Refused refusal(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Archive.Overflow) {
                return new Refused(Reason.BOMB, broken);
            }
        }
        return new Refused(Reason.DAMAGED, broken);
    }

    /** Goes into the root and through what stands in it, to the end of the part. */
    void root(String expected, Visit visit) throws Refused {
        while (next() != XMLStreamConstants.START_ELEMENT) {}
        if (!name().equals(expected)) {
            throw new Refused(Reason.DAMAGED);
        }
        children(visit);
        while (next() != XMLStreamConstants.END_DOCUMENT) {}
    }

    /** The elements directly in the present one; afterwards it is behind. */
    void children(Visit visit) throws Refused {
        int own = depth;
        while (depth >= own) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                visit.element(name());
                while (depth > own) {
                    next();
                }
            }
        }
    }

    /** Exactly one branch of the present {@code mc:AlternateContent}. */
    void branch(Visit visit) throws Refused {
        boolean[] taken = {false};
        children(
                name -> {
                    if (!taken[0]
                            && (name.equals("mc:Fallback")
                                    || (name.equals("mc:Choice") && understood()))) {
                        taken[0] = true;
                        children(visit);
                    }
                });
    }

    private boolean understood() {
        for (String prefix : attribute("Requires").orElse("").split("\\s+")) {
            String namespace = xml.getNamespaceURI(prefix);
            if (namespace == null || !UNDERSTOOD.contains(namespace)) {
                return false;
            }
        }
        return true;
    }

    /** The characters of the present element; afterwards it is behind. */
    String text() throws Refused {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                        throw new Refused(Reason.BOMB);
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** By its local name, in whatever namespace. */
    Optional<String> attribute(String local) {
        return Optional.ofNullable(xml.getAttributeValue(null, local));
    }

    String value() {
        return attribute("val").orElse("");
    }

    /** A property that is on by merely standing there: {@code <w:b/>}. */
    boolean on() {
        return switch (value()) {
            case "0", "false", "off", "none", "nil" -> false;
            default -> true;
        };
    }

    private String name() {
        String namespace = xml.getNamespaceURI();
        String prefix = namespace == null ? ":" : PREFIXES.getOrDefault(namespace, ":");
        return prefix.isEmpty() ? xml.getLocalName() : prefix.concat(xml.getLocalName());
    }

    /** The JDK's scanner reports some broken bytes by unchecked exceptions. */
    private int next() throws Refused {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused(Reason.DAMAGED);
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new Refused(Reason.BOMB);
        }
        return event;
    }

    @Override
    public void close() throws Refused {
        try {
            xml.close();
            text.close();
        } catch (XMLStreamException | IOException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }
}
