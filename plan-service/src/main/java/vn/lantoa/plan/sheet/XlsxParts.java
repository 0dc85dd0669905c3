package vn.lantoa.plan.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.lantoa.plan.sheet.Refused.Reason;

/**
 * The parts of an .xlsx, unpacked only as far as they are read, and never beyond a bound. What the
 * file links to outside itself is not followed.
 */
final class XlsxParts implements AutoCloseable {

    /**
     * @param target the path of the part in the file
     * @param type the last word of the relationship's type, e.g. {@code worksheet}
     */
    record Relation(String target, String type) {}

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES_OF_A_PART = 64L << 20;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the bytes begin as those of Office files do, old and new. */
    static boolean looksLikeOne(byte[] file) {
        return startsWith(file, ZIP) || startsWith(file, COMPOUND_FILE);
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    static XlsxParts of(byte[] file) throws Refused {
        if (startsWith(file, COMPOUND_FILE)) {
            throw new Refused(Reason.ENCRYPTED);
        }
        XlsxParts parts = new XlsxParts(opened(file));
        try {
            parts.list();
        } catch (Refused refused) {
            parts.close();
            throw refused;
        }
        return parts;
    }

    /** The library reports some broken directories by unchecked exceptions. */
    private static ZipFile opened(byte[] file) throws Refused {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }

    private void list() throws Refused {
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        for (int count = 1; all.hasMoreElements(); count++) {
            ZipArchiveEntry entry = all.nextElement();
            if (count > MOST_ENTRIES) {
                throw new Refused(Reason.BOMB);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused(Reason.ENCRYPTED);
            }
            String name = key(entry.getName());
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new Refused(Reason.MACROS);
            }
            if (entries.put(name, entry) != null) {
                throw new Refused(Reason.DAMAGED);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    /** The workbook; another kind of zip has none. */
    String workbook() throws Refused {
        return relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .filter(target -> key(target).startsWith("xl/") && key(target).endsWith(".xml"))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NOT_A_SHEET));
    }

    /** Of a part, or of the file (""), by id; those that lead outside the file are left out. */
    Map<String, Relation> relations(String part) throws Refused {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<InputStream> stream = part(folder + "_rels/" + part.substring(name) + ".rels");
        if (stream.isPresent()) {
            try (Xml xml = Xml.over(stream.get())) {
                while (xml.next()) {
                    boolean external =
                            xml.starts("Relationship")
                                    && xml.attribute("TargetMode")
                                            .filter("External"::equals)
                                            .isPresent();
                    if (xml.starts("Relationship") && !external) {
                        String type = xml.attribute("Type").orElse("");
                        relations.put(
                                xml.attribute("Id").orElse(""),
                                new Relation(
                                        resolved(folder, xml.attribute("Target").orElse("")),
                                        type.substring(type.lastIndexOf('/') + 1)));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return path.replace("/./", "/").replaceAll("[^/]+/\\.\\./", "");
    }

    Optional<InputStream> part(String name) throws Refused {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new Refused(Reason.DAMAGED);
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry)));
        } catch (IOException | RuntimeException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(zip);
    }

    /** More came out than any table of this size needs. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            if (count > MOST_BYTES_OF_A_PART) {
                throw new Overflow();
            }
            return read;
        }
    }
}
