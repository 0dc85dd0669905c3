package vn.lantoa.plan.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What is taken as evidence and what is not, with reasons: {@code file-types.json}. */
public final class FileTypes {

    /**
     * Types that are known and not taken.
     *
     * @param label what people call it
     * @param reason end of the message's key
     */
    record RefusedType(List<String> types, String label, String reason, String why) {}

    private record Table(List<FileType> taken, List<RefusedType> refused) {}

    private static final Table TABLE = read();
    private static final Map<String, FileType> TAKEN =
            TABLE.taken().stream().collect(Collectors.toMap(FileType::type, Function.identity()));

    private FileTypes() {}

    private static Table read() {
        try (InputStream file = FileTypes.class.getResourceAsStream("file-types.json")) {
            if (file == null) {
                throw new IllegalStateException("file-types.json is not on the class path");
            }
            return JsonMapper.builder().build().readValue(file, Table.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By media type. */
    public static Optional<FileType> find(String type) {
        return Optional.ofNullable(TAKEN.get(type));
    }

    /**
     * @throws IllegalArgumentException for a media type that is not taken
     */
    static FileType of(String type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException(type));
    }

    static List<FileType> taken() {
        return TABLE.taken();
    }

    static Optional<RefusedType> refused(String type) {
        return TABLE.refused().stream().filter(one -> one.types().contains(type)).findFirst();
    }
}
