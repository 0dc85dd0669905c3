package vn.lantoa.plan.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.lantoa.plan.document.Reading.Reason;

/**
 * A zip in memory. Only the parts asked for are unpacked, each as a stream that is counted and
 * checked while it is read: pictures cost nothing. There is no bound on the ratio: ten thousand
 * like rows of an honest table pack a hundredfold.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES_OF_A_PART = 96L << 20;
    private static final long MOST_BYTES_DECLARED = 1L << 30;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive of(byte[] bytes) throws Refused {
        if (startsWith(bytes, COMPOUND_FILE)) {
            throw new Refused(Reason.ENCRYPTED);
        }
        if (!startsWith(bytes, ZIP)) {
            throw new Refused(bytes.length == 0 ? Reason.EMPTY : Reason.DAMAGED);
        }
        Archive archive = new Archive(opened(bytes));
        try {
            archive.list();
        } catch (Refused refused) {
            archive.close();
            throw refused;
        }
        return archive;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The library reports some broken directories by unchecked exceptions. */
    private static ZipFile opened(byte[] bytes) throws Refused {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }

    private void list() throws Refused {
        long declared = 0;
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        for (int count = 1; all.hasMoreElements(); count++) {
            ZipArchiveEntry entry = all.nextElement();
            declared += Math.max(0, entry.getSize());
            if (count > MOST_ENTRIES || declared > MOST_BYTES_DECLARED) {
                throw new Refused(Reason.BOMB);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused(Reason.ENCRYPTED);
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new Refused(Reason.DAMAGED);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    List<String> names() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
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
            return Optional.of(new Counted(zip.getInputStream(entry), entry.getCrc()));
        } catch (IOException | RuntimeException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(zip);
    }

    /** More came out than any plan needs. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends FilterInputStream {
        private final long sum;
        private final CRC32 crc = new CRC32();
        private long count;

        private Counted(InputStream in, long sum) {
            super(in);
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0 && crc.getValue() != sum) {
                throw new IOException("the checksum differs");
            }
            if (read > 0) {
                crc.update(into, from, read);
                count += read;
            }
            if (count > MOST_BYTES_OF_A_PART) {
                throw new Overflow();
            }
            return read;
        }
    }
}
