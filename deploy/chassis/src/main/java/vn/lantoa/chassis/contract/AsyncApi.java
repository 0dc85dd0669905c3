package vn.lantoa.chassis.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lantoa.chassis.event.EventJson;

/** The AsyncAPI 3 document of a service, from the contracts it tells and hears. */
public final class AsyncApi {

    private static final List<String> HEADERS =
            List.of(
                    "ce_specversion",
                    "ce_id",
                    "ce_type",
                    "ce_source",
                    "ce_subject",
                    "ce_sequence",
                    "ce_time",
                    "ce_dataschema",
                    "ce_organisation",
                    "ce_actor",
                    "ce_hash");

    private AsyncApi() {}

    /**
     * @param tells the contracts of the service's own topics, or none
     * @param hears by contract, the types it has listeners for
     */
    public static Map<String, Object> document(
            String service, List<Contract> tells, Map<Contract, Set<String>> hears) {
        Map<String, Object> channels = new TreeMap<>();
        Map<String, Object> operations = new TreeMap<>();
        Map<String, Object> messages = new TreeMap<>();
        hears.forEach(
                (contract, types) -> {
                    channel(contract, types, channels, messages);
                    operation("hear", "receive", contract, types, operations);
                });
        // After what is heard: of its own topic a service may hear less than it tells.
        for (Contract contract : tells) {
            channel(contract, typesOf(contract), channels, messages);
            operation("tell", "send", contract, typesOf(contract), operations);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        service,
                        "version",
                        "1",
                        "description",
                        "CloudEvents 1.0 in Kafka's binary mode; the key is ce_subject, ce_sequence"
                                + " counts per subject; deliveries may repeat. New types and new"
                                + " optional fields may appear: skip what you do not know."));
        document.put("defaultContentType", "application/json");
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", Map.of("messages", messages));
        return document;
    }

    private static Set<String> typesOf(Contract contract) {
        return new TreeSet<>(contract.types().stream().map(Class::getSimpleName).toList());
    }

    private static void channel(
            Contract contract,
            Set<String> types,
            Map<String, Object> channels,
            Map<String, Object> messages) {
        Map<String, Object> carried = new TreeMap<>();
        for (String type : types) {
            carried.put(type, Map.of("$ref", "#/components/messages/" + type));
            messages.put(type, message(contract, type));
        }
        channels.put(
                name(contract),
                Map.of(
                        "address",
                        contract.topic(),
                        "messages",
                        carried,
                        "bindings",
                        Map.of("kafka", kafka(contract))));
    }

    private static Map<String, Object> kafka(Contract contract) {
        return contract.isPersonal()
                ? Map.of(
                        "partitions",
                        12,
                        "topicConfiguration",
                        Map.of("cleanup.policy", List.of("compact")))
                : Map.of("partitions", 12);
    }

    private static void operation(
            String verb,
            String action,
            Contract contract,
            Set<String> types,
            Map<String, Object> operations) {
        String channel = "#/channels/" + name(contract);
        operations.put(
                verb
                        + Character.toUpperCase(name(contract).charAt(0))
                        + name(contract).substring(1),
                Map.of(
                        "action",
                        action,
                        "channel",
                        Map.of("$ref", channel),
                        "messages",
                        types.stream()
                                .sorted()
                                .map(type -> Map.of("$ref", channel + "/messages/" + type))
                                .toList()));
    }

    /** {@code plan.events} is {@code planEvents}. */
    private static String name(Contract contract) {
        String[] parts = contract.topic().split("\\.");
        return parts[0] + Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
    }

    private static Map<String, Object> message(Contract contract, String type) {
        Map<String, Object> headers = new LinkedHashMap<>();
        HEADERS.forEach(header -> headers.put(header, Map.of("type", "string")));
        headers.put("ce_type", Map.of("const", type));
        headers.put("traceparent", Map.of("type", "string"));
        List<Map<String, Object>> examples = new ArrayList<>();
        for (Sample sample : contract.samples()) {
            if (sample.type().equals(type)) {
                examples.add(
                        Map.of("name", sample.path(), "payload", EventJson.tree(sample.body())));
            }
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", type);
        message.put("contentType", "application/json");
        message.put(
                "headers", Map.of("type", "object", "properties", headers, "required", HEADERS));
        message.put("payload", payload(contract, type));
        message.put("examples", examples);
        return message;
    }

    private static Map<String, Object> payload(Contract contract, String type) {
        Class<? extends Record> record = contract.type(type).orElseThrow();
        return contract.isTombstone(record) ? Map.of("type", "null") : EventSchema.of(record);
    }
}
