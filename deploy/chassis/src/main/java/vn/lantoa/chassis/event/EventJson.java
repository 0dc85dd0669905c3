package vn.lantoa.chassis.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of events: ISO times, sorted names, nothing for what is absent; unknown names
 * are skipped, so that a newer producer's additions do no harm.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultPropertyInclusion(
                            ignored ->
                                    JsonInclude.Value.construct(
                                            JsonInclude.Include.NON_ABSENT,
                                            JsonInclude.Include.NON_ABSENT))
                    .build();

    private EventJson() {}

    public static String write(Record event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * @throws JacksonException when the body is not JSON of this type
     */
    public static <E> E read(byte[] body, Class<E> type) {
        return MAPPER.readValue(body, type);
    }

    public static <E> E read(String body, Class<E> type) {
        return read(body.getBytes(StandardCharsets.UTF_8), type);
    }

    public static JsonNode tree(String body) {
        return MAPPER.readTree(body);
    }
}
