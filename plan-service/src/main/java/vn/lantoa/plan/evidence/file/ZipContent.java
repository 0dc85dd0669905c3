package vn.lantoa.plan.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Which office document a zip is, by the list of its parts' types. Only that list is unpacked, and
 * only so far: a bomb stays packed.
 */
final class ZipContent {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_BYTES_OF_A_PART = 1 << 20;
    private static final long MOST_BYTES_DECLARED = 1L << 30;
    private static final String LABEL = "ZIP";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** A part's type makes the whole what it is. */
    private static final Map<String, String> BY_MAIN_PART =
            Map.of(
                    OFFICE + "wordprocessingml.document.main+xml",
                    OFFICE + "wordprocessingml.document",
                    OFFICE + "spreadsheetml.sheet.main+xml",
                    OFFICE + "spreadsheetml.sheet",
                    OFFICE + "presentationml.presentation.main+xml",
                    OFFICE + "presentationml.presentation");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipContent(ZipFile zip) {
        this.zip = zip;
    }

    static FileType type(byte[] content) throws Unfit {
        // The library reports some broken directories by unchecked exceptions.
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            ZipContent inside = new ZipContent(zip);
            inside.list();
            return inside.type();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Unfit.damaged(LABEL);
        }
    }

    private void list() throws Unfit {
        long declared = 0;
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            declared += Math.max(0, entry.getSize());
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Unfit("password", LABEL);
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                throw Unfit.damaged(LABEL);
            }
            if (entries.size() > MOST_ENTRIES || declared > MOST_BYTES_DECLARED) {
                throw new Unfit("bomb");
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private FileType type() throws Unfit, IOException, XMLStreamException {
        Optional<byte[]> types = part("[content_types].xml");
        if (types.isPresent()) {
            return office(types.get());
        }
        Optional<byte[]> openDocument = part("mimetype");
        if (openDocument.isPresent()) {
            return openDocument(new String(openDocument.get(), StandardCharsets.US_ASCII));
        }
        throw new Unfit("archive", LABEL);
    }

    private FileType office(byte[] types) throws Unfit, XMLStreamException {
        if (entries.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new Unfit("macros");
        }
        Optional<FileType> found = Optional.empty();
        XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(types));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String type = attribute(xml, "ContentType");
            String lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("macroenabled") || lower.contains("macrosheet")) {
                throw new Unfit("macros");
            }
            String main = BY_MAIN_PART.getOrDefault(type, "");
            String part = key(attribute(xml, "PartName").replaceFirst("^/", ""));
            if (!main.isEmpty() && entries.containsKey(part)) {
                found = FileTypes.find(main);
            }
        }
        return found.orElseThrow(() -> new Unfit("archive", LABEL));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** No declarations of entities: they are how a small list becomes endless. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private FileType openDocument(String type) throws Unfit, IOException {
        String manifest =
                new String(
                        part("meta-inf/manifest.xml").orElse(new byte[0]), StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data") || entries.containsKey("encrypted-package")) {
            throw new Unfit("password", "OpenDocument");
        }
        boolean macros =
                entries.keySet().stream()
                        .anyMatch(n -> n.startsWith("basic/") || n.startsWith("scripts/"));
        if (macros) {
            throw new Unfit("macros");
        }
        return Optional.of(type.strip())
                .filter(t -> t.startsWith(OPEN_DOCUMENT) && entries.containsKey("content.xml"))
                .flatMap(FileTypes::find)
                .orElseThrow(() -> new Unfit("archive", LABEL));
    }

    /** Its beginning, up to what such a part may have. */
    private Optional<byte[]> part(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return Optional.of(content.readNBytes(MOST_BYTES_OF_A_PART));
        }
    }
}
