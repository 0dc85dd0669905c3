package vn.lantoa.notification;

import java.util.Map;
import java.util.UUID;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/**
 * What the samples of a contract say, told of a subject and an organisation that no other test
 * knows.
 *
 * @param contract the sealed interface of the service's events
 * @param idThere the subject's id in the samples
 */
public record ToldSample(Class<?> contract, String idThere, String organisation, String subject) {

    public static ToldSample plan(String organisation) {
        return of(PlanEvents.class, "3c5d2b7e-6a1f-5f0e-9d34-8b7a2c1e0f55", organisation);
    }

    public static ToldSample article(String organisation) {
        return of(ContentEvents.class, "8a4e1d90-7c55-5b21-9e0d-3f6b2a7c4d18", organisation);
    }

    public static ToldSample column(String organisation) {
        return of(ContentEvents.class, "4f2a9c1d-0b3e-5a67-8c12-9d8e7f6a5b43", organisation);
    }

    public static ToldSample session(String organisation) {
        return of(PlanEvents.class, "5b1f0c9e-2a37-5c41-9d0e-7c1f4a2b6e10", organisation);
    }

    /** A table that {@code focal} imports. */
    public static ToldSample imported(String organisation) {
        return of(PlanEvents.class, "3d1c9e52-7b0a-5f14-9a6e-8c2d4b7f1e60", organisation);
    }

    /** A group of difficulties. */
    public static ToldSample difficulties(String organisation) {
        return of(PlanEvents.class, "5b2e7c10-4a1f-5e0b-8c3d-9d1e2f3a4b05", organisation);
    }

    private static ToldSample of(Class<?> contract, String idThere, String organisation) {
        return new ToldSample(contract, idThere, organisation, UUID.randomUUID().toString());
    }

    /**
     * @param file e.g. {@code PlanIssued.1.json}
     * @return the id of the notice it makes, but for its kind
     */
    public String tell(String file, long sequence, String actor) {
        Contract told = Contract.under(contract);
        Sample sample =
                told.samples().stream()
                        .filter(one -> Expected.fileOf(one).equals(file))
                        .findFirst()
                        .orElseThrow();
        Map<String, String> head = Wire.head(sample.type(), subject, sequence);
        head.put("ce_organisation", organisation);
        head.put("ce_actor", actor);
        String body = sample.body().replace(idThere, subject);
        if (body.equals(sample.body())) {
            throw new IllegalArgumentException(file + " is not about " + idThere);
        }
        Wire.tell(told.topic(), head, body);
        return subject + ":" + sequence;
    }
}
