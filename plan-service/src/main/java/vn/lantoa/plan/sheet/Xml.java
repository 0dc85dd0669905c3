package vn.lantoa.plan.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lantoa.plan.sheet.Refused.Reason;

/**
 * One pass over the XML of a part, by local names: both kinds of Office Open XML read alike. A part
 * with a document type is refused, so there is nothing to expand and nothing to fetch.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;

    /** Ampersands count as entities for the JDK; without a document type there are no others. */
    private static final List<String> LIMITS_OF_THE_JDK =
            List.of("totalEntitySizeLimit", "maxGeneralEntitySizeLimit");

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader xml;
    private int depth;

    private Xml(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LIMITS_OF_THE_JDK.forEach(limit -> factory.setProperty("jdk.xml." + limit, "0"));
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("an external entity");
                });
        return factory;
    }

    static Xml over(InputStream part) throws Refused {
        try {
            return new Xml(XML.createXMLStreamReader(decoded(part)));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** In UTF-8 or UTF-16, nothing else (ISO/IEC 29500-2); no wrong byte is replaced. */
    private static Reader decoded(InputStream part) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(part, 3);
        byte[] start = ahead.readNBytes(3);
        boolean wide = start.length > 1 && (start[0] & 0xFF) >= 0xFE;
        if (!Arrays.equals(start, UTF8_MARK)) {
            ahead.unread(start);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new BufferedReader(new InputStreamReader(ahead, charset.newDecoder()));
    }

    /** To the next start or end of an element, or to text; false at the end of the part. */
    boolean next() throws Refused {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Refused(Reason.BOMB);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Refused(Reason.DAMAGED);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private static Refused refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof XlsxParts.Overflow
                    || cause instanceof XMLStreamException nested
                            && nested.getNestedException() instanceof XlsxParts.Overflow) {
                return new Refused(Reason.BOMB, e);
            }
        }
        return new Refused(Reason.DAMAGED, e);
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Adds the present text, if that is where it stands. */
    void text(StringBuilder into, int longest) throws Refused {
        if (xml.isCharacters()) {
            if (into.length() + xml.getTextLength() > longest) {
                throw new Refused(Reason.DAMAGED);
            }
            into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    @Override
    public void close() throws Refused {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }
}
