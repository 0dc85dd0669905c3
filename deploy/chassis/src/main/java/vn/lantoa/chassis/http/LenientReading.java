package vn.lantoa.chassis.http;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import vn.lantoa.chassis.problem.TypeFaults;

/** Goes on reading after a value of the wrong type, so that all of them can be named at once. */
public final class LenientReading extends DeserializationProblemHandler {

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> wanted, String value, String why) {
        return note(context, wanted);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> wanted, Number value, String why) {
        return note(context, wanted);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType wanted,
            @Nullable JsonToken token,
            JsonParser parser,
            String why) {
        if (token == null || RequestContextHolder.getRequestAttributes() == null) {
            return NOT_HANDLED;
        }
        note(context, wanted.getRawClass());
        parser.skipChildren();
        return null;
    }

    private static @Nullable Object note(DeserializationContext context, Class<?> wanted) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return NOT_HANDLED;
        }
        String pointer = context.getParser().streamReadContext().pathAsPointer().toString();
        RequestFacts.current().unreadable(TypeFaults.of(pointer, wanted));
        return null;
    }
}
