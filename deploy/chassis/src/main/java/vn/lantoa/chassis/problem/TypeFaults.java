package vn.lantoa.chassis.problem;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What to say of a value that is not of the type wanted. */
public final class TypeFaults {

    private TypeFaults() {}

    public static FieldFault of(String pointer, Class<?> wanted) {
        if (wanted.isEnum()) {
            String choices =
                    Arrays.stream(wanted.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
            return FieldFault.at(pointer, "field.choice", choices);
        }
        if (wanted == LocalDate.class) {
            return FieldFault.at(pointer, "field.date");
        }
        if (wanted == Instant.class || wanted == OffsetDateTime.class) {
            return FieldFault.at(pointer, "field.time");
        }
        if (wanted == URI.class) {
            return FieldFault.at(pointer, "field.url");
        }
        if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return FieldFault.at(pointer, "field.number");
        }
        return FieldFault.at(pointer, "field.invalid");
    }
}
