package vn.lantoa.chassis.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one service tells the others on its topic: the records under a sealed interface, which has
 * the constant {@code TOPIC}. A record's simple name is its type on the wire, for ever.
 */
public final class Contract {

    private final Class<?> root;
    private final String topic;
    private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    private final List<Sample> samples;

    private Contract(Class<?> root) {
        this.root = root;
        try {
            this.topic = (String) root.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(root + " names no TOPIC", e);
        }
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
