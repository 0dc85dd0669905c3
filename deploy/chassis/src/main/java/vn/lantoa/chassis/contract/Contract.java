package vn.lantoa.chassis.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.event.EventJson;

/**
 * What one service tells the others on a topic: the records under a sealed interface, which has the
 * constant {@code TOPIC}. A record's simple name is its type on the wire, for ever.
 *
 * <p>An interface with a constant {@code PERSONAL} that is true makes a personal contract, for data
 * that people may have erased. Its topic is compacted: each event carries the whole of its subject,
 * so the last one is all that is needed, and a record without components is a tombstone, sent as no
 * body at all ({@code null}), upon which Kafka forgets what was told of the subject. Its sample
 * reads {@code null}.
 */
public final class Contract {

    private final Class<?> root;
    private final String topic;
    private final boolean personal;
    private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    private final List<Sample> samples;

    private Contract(Class<?> root) {
        this.root = root;
        this.topic =
                constant(root, "TOPIC", String.class)
                        .orElseThrow(() -> new IllegalArgumentException(root + " names no TOPIC"));
        this.personal = constant(root, "PERSONAL", Boolean.class).orElse(false);
        collect(root);
        this.samples = Sample.allOf(topic);
        for (String type : types.keySet()) {
            if (samples.stream().noneMatch(s -> s.type().equals(type))) {
                throw new IllegalStateException(type + " has no sample in contract/" + topic);
            }
        }
    }

    /** The contract under a sealed interface, e.g. {@code PlanEvents}. */
    public static Contract under(Class<?> root) {
        return new Contract(root);
    }

    private static <T> Optional<T> constant(Class<?> root, String name, Class<T> type) {
        try {
            return Optional.of(type.cast(root.getField(name).get(null)));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(root + "." + name + " is not public", e);
        }
    }

    private void collect(Class<?> sealed) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(sealed + " is not sealed");
        }
        Arrays.stream(permitted)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(
                        type -> {
                            if (type.isRecord()) {
                                types.put(type.getSimpleName(), type.asSubclass(Record.class));
                            } else {
                                collect(type);
                            }
                        });
    }

    public Class<?> root() {
        return root;
    }

    public String topic() {
        return topic;
    }

    /** Whether its bodies are personal data, which no store may keep longer than the topic does. */
    public boolean isPersonal() {
        return personal;
    }

    /** Whether a record of this type is told as no body at all. */
    public boolean isTombstone(Class<?> type) {
        return personal && type.isRecord() && type.getRecordComponents().length == 0;
    }

    /**
     * The event that a body on the wire is.
     *
     * @throws RuntimeException when it is none of this type
     */
    public Record read(Class<? extends Record> type, byte[] body) {
        if (!isTombstone(type)) {
            return EventJson.read(body, type);
        }
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }

    public Collection<Class<? extends Record>> types() {
        return types.values();
    }

    /** The record of a type on the wire; empty for one that this build does not know yet. */
    public Optional<Class<? extends Record>> type(String literal) {
        return Optional.ofNullable(types.get(literal));
    }

    public List<Sample> samples() {
        return samples;
    }

    /** The newest sample of a type, what {@code ce_dataschema} points to. */
    public String schemaOf(String type) {
        return samples.stream()
                .filter(s -> s.type().equals(type) && s.variant().isEmpty())
                .max(Comparator.comparingInt(Sample::version))
                .map(Sample::path)
                .orElseThrow(() -> new IllegalArgumentException("no sample of " + type));
    }
}
