package vn.lantoa.plan.evidence.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A film or a recording in boxes (ISO/IEC 14496-12: MP4, M4A, QuickTime). Phones write the location
 * into {@code udta} ({@code ©xyz}, {@code loci}), {@code meta} (mdta), {@code uuid} (XMP) and into
 * tracks of their own. All that is neither picture nor sound is overwritten where it stands, so
 * that the offsets of the rest stay right; the time of recording (mvhd) stays.
 */
final class IsoMedia {

    private static final String LABEL = "MP4/MOV";
    private static final long SECONDS_1904_TO_1970 = 2_082_844_800L;
    private static final Set<String> CONTAINERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "moof", "traf");
    private static final int DEEPEST = 8;
    private static final Set<String> PLAYED = Set.of("vide", "soun");

    /** What plays needs; anything else is overwritten. Below {@code minf} all stays. */
    private static final Set<String> NEEDED =
            Set.of(
                    "ftyp", "styp", "moov", "mdat", "wide", "moof", "mfra", "sidx", "ssix", "mvhd",
                    "mvex", "iods", "trak", "tkhd", "tref", "edts", "tapt", "clap", "mdia", "mdhd",
                    "hdlr", "elng", "minf", "mfhd", "traf", "tfhd", "tfdt", "trun", "sbgp", "sgpd",
                    "subs", "saiz", "saio");

    private static final Set<String> ALL_STAYS_IN = Set.of("minf", "stbl");

    private final byte[] bytes;
    private final List<Box> boxes;

    private IsoMedia(byte[] bytes, List<Box> boxes) {
        this.bytes = bytes;
        this.boxes = boxes;
    }

    /**
     * @param body where what is in it begins
     * @param inside what it contains, for those of {@link #CONTAINERS}
     */
    record Box(String name, int start, int body, int end, List<Box> inside) {

        Optional<Box> first(String... path) {
            List<Box> level = List.of(this);
            for (String name : path) {
                level = level.stream().flatMap(b -> b.named(name)).toList();
            }
            return level.stream().findFirst();
        }

        private Stream<Box> named(String wanted) {
            return inside.stream().filter(box -> box.name().equals(wanted));
        }
    }

    static IsoMedia read(byte[] bytes) throws Unfit {
        return new IsoMedia(bytes, boxes(bytes, 0, bytes.length, 0));
    }

    private static List<Box> boxes(byte[] bytes, int from, int to, int depth) throws Unfit {
        List<Box> boxes = new ArrayList<>();
        for (int at = from; at < to; ) {
            if (to - at < 8 || depth > DEEPEST) {
                throw Unfit.damaged(LABEL);
            }
            long size = Bytes.bigInt(bytes, at);
            int head = 8;
            if (size == 1 && to - at >= 16) {
                size = Bytes.bigInt(bytes, at + 8) << 32 | Bytes.bigInt(bytes, at + 12);
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || size > to - at) {
                throw Unfit.damaged(LABEL);
            }
            String name = Bytes.name(bytes, at + 4);
            int end = at + (int) size;
            List<Box> inside =
                    CONTAINERS.contains(name) ? boxes(bytes, at + head, end, depth + 1) : List.of();
            boxes.add(new Box(name, at, at + head, end, inside));
            at = end;
        }
        return boxes;
    }

    /** By its brand and by what is in it. */
    String mediaType() throws Unfit {
        List<String> played = tracks().stream().map(this::handler).toList();
        if (played.stream().noneMatch(PLAYED::contains)) {
            throw Unfit.damaged(LABEL);
        }
        Optional<Box> brand = named("ftyp").filter(box -> box.end() - box.body() >= 4);
        if (brand.isEmpty() || Bytes.name(bytes, brand.get().body()).equals("qt  ")) {
            return "video/quicktime";
        }
        return played.contains("vide") ? "video/mp4" : "audio/mp4";
    }

    private Optional<Box> named(String name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst();
    }

    private List<Box> tracks() {
        return boxes.stream()
                .filter(box -> box.name().equals("moov"))
                .flatMap(moov -> moov.inside().stream())
                .filter(box -> box.name().equals("trak"))
                .toList();
    }

    private String handler(Box track) {
        return track.first("mdia", "hdlr")
                .filter(box -> box.end() - box.body() >= 12)
                .map(box -> Bytes.name(bytes, box.body() + 8))
                .orElse("");
    }

    Cleaned clean() throws Unfit {
        byte[] kept = bytes.clone();
        boolean inFragments = boxes.stream().anyMatch(box -> box.name().equals("moof"));
        for (Box track : tracks()) {
            if (!PLAYED.contains(handler(track))) {
                if (inFragments) {
                    throw new Unfit("extra-track"); // its samples are anywhere
                }
                Samples.blank(kept, track);
                blank(kept, track);
            }
        }
        blankUnneeded(kept, boxes);
        return new Cleaned(kept, madeOn());
    }

    private static void blankUnneeded(byte[] kept, List<Box> boxes) {
        for (Box box : boxes) {
            if (!NEEDED.contains(box.name())) {
                blank(kept, box);
            } else if (!ALL_STAYS_IN.contains(box.name())) {
                blankUnneeded(kept, box.inside());
            }
        }
    }

    /** As room that is free to use, of the same size. */
    private static void blank(byte[] kept, Box box) {
        byte[] free = {'f', 'r', 'e', 'e'};
        System.arraycopy(free, 0, kept, box.start() + 4, free.length);
        Arrays.fill(kept, box.body(), box.end(), (byte) 0);
    }

    private Optional<LocalDate> madeOn() {
        return named("moov")
                .flatMap(moov -> moov.first("mvhd"))
                .filter(box -> box.end() - box.body() >= 12)
                .map(box -> created(box.body()))
                .filter(seconds -> seconds > 0)
                .map(
                        seconds ->
                                LocalDate.ofInstant(
                                        Instant.ofEpochSecond(seconds - SECONDS_1904_TO_1970),
                                        DomainClock.ZONE));
    }

    /** Seconds since 1904; version 1 has twice the room, whose upper half is 0 until 2040. */
    private long created(int at) {
        return bytes[at] == 1 ? Bytes.bigInt(bytes, at + 8) : Bytes.bigInt(bytes, at + 4);
    }
}
