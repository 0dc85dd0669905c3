package vn.lantoa.chassis.problem;

import java.util.List;

/**
 * One field at fault.
 *
 * @param pointer JSON pointer into the request, e.g. {@code /evidence/0/url}, or a parameter's name
 * @param code key of the message, e.g. {@code field.required}
 * @param arguments what the message mentions
 */
public record FieldFault(String pointer, String code, List<Object> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    public static FieldFault at(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, List.of(arguments));
    }
}
