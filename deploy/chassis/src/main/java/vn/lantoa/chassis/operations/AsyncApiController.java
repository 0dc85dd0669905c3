package vn.lantoa.chassis.operations;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /asyncapi}: what the service tells and hears; without a token. */
@RestController
public final class AsyncApiController {

    private final Map<String, Object> document;

    public AsyncApiController(Map<String, Object> document) {
        this.document = Map.copyOf(document);
    }

    @GetMapping("/asyncapi")
    public Map<String, Object> document() {
        return document;
    }
}
