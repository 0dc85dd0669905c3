package vn.lantoa.chassis.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contracts that one service tells by. A record's topic is its contract's, so a type may stand
 * in one of them only.
 */
public final class Contracts {

    private final List<Contract> all;
    private final Map<String, Contract> byType = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException when two of them have a type of the same name
     */
    public Contracts(Collection<Contract> all) {
        this.all = List.copyOf(all);
        for (Contract contract : this.all) {
            for (Class<? extends Record> type : contract.types()) {
                if (byType.put(type.getSimpleName(), contract) != null) {
                    throw new IllegalArgumentException(
                            type.getSimpleName() + " stands in two contracts");
                }
            }
        }
    }

    public List<Contract> all() {
        return all;
    }

    /**
     * @throws IllegalArgumentException for a type that no contract of this service has
     */
    public Contract of(String type) {
        Contract contract = byType.get(type);
        if (contract == null) {
            throw new IllegalArgumentException(type + " is in no contract of this service");
        }
        return contract;
    }
}
