package vn.lantoa.plan.evidence.file;

import java.util.Arrays;
import java.util.Optional;

/** What a track plays, wherever in the file its tables ({@code stbl}) say it is. */
final class Samples {

    private static final String LABEL = "MP4/MOV";
    private static final int MOST = 1 << 22;

    private final byte[] bytes;
    private final Optional<IsoMedia.Box> chunks;
    private final Optional<IsoMedia.Box> longChunks;
    private final IsoMedia.Box runs;
    private final IsoMedia.Box sizes;

    private Samples(byte[] bytes, IsoMedia.Box track) throws Unfit {
        this.bytes = bytes;
        chunks = track.first("mdia", "minf", "stbl", "stco");
        longChunks = track.first("mdia", "minf", "stbl", "co64");
        runs = table(track, "stsc");
        sizes = table(track, "stsz");
    }

    private static IsoMedia.Box table(IsoMedia.Box track, String name) throws Unfit {
        return track.first("mdia", "minf", "stbl", name).orElseThrow(() -> Unfit.damaged(LABEL));
    }

    /** Overwrites all samples of a track. */
    static void blank(byte[] bytes, IsoMedia.Box track) throws Unfit {
        new Samples(bytes, track).blank();
    }

    private void blank() throws Unfit {
        long same = number(sizes, 4);
        long count = Math.min(number(sizes, 8), MOST);
        long sample = 0;
        int run = 0;
        long chunkCount = chunks.isPresent() ? number(chunks.get(), 4) : longChunkCount();
        long runCount = number(runs, 4);
        for (int chunk = 0; chunk < chunkCount && sample < count; chunk++) {
            while (run + 1 < runCount && number(runs, 8 + 12 * (run + 1)) <= chunk + 1) {
                run++;
            }
            long inChunk = number(runs, 8 + 12 * run + 4);
            long at = offset(chunk);
            for (long i = 0; i < inChunk && sample < count; i++, sample++) {
                long size = same != 0 ? same : number(sizes, 12 + 4 * (int) sample);
                if (at < 0 || size > bytes.length - at) {
                    throw Unfit.damaged(LABEL);
                }
                Arrays.fill(bytes, (int) at, (int) (at + size), (byte) 0);
                at += size;
            }
        }
    }

    private long longChunkCount() throws Unfit {
        return longChunks.isPresent() ? number(longChunks.get(), 4) : 0;
    }

    private long offset(int chunk) throws Unfit {
        if (chunks.isPresent()) {
            return number(chunks.get(), 8 + 4 * chunk);
        }
        IsoMedia.Box table = longChunks.orElseThrow(() -> Unfit.damaged(LABEL));
        return number(table, 8 + 8 * chunk) << 32 | number(table, 12 + 8 * chunk);
    }

    private long number(IsoMedia.Box table, int at) throws Unfit {
        if (at < 0 || table.body() + at + 4L > table.end()) {
            throw Unfit.damaged(LABEL);
        }
        return Bytes.bigInt(bytes, table.body() + at);
    }
}
