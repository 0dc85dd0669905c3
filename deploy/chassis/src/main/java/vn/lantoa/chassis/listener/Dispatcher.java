package vn.lantoa.chassis.listener;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.event.EventHead;

/**
 * Shows each event to the listeners that hear it.
 *
 * <p>A fault that passes stops the batch, which is then delivered again from its first record;
 * every listener is safe to repeat. A record that cannot be handled goes to the dead letters, and
 * the ones after it go on: no listener depends on order.
 */
public final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final List<Listener<?>> listeners;
    private final ListenerStore store;
    private final DeadLetters deadLetters;
    private final Traces traces;
    private final Heard heard;
    private final Map<Class<?>, Boolean> hearable = new ConcurrentHashMap<>();
    private final Set<String> unknownTypes = ConcurrentHashMap.newKeySet();

    Dispatcher(
            List<Contract> contracts,
            List<Listener<?>> listeners,
            ListenerStore store,
            DeadLetters deadLetters,
            Traces traces,
            Heard heard) {
        contracts.forEach(contract -> this.contracts.put(contract.topic(), contract));
        this.listeners = List.copyOf(listeners);
        this.store = store;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.heard = heard;
    }

    /** What one event adds for one listener, on hold until the whole batch is stored. */
    private record Held(Delivery delivery, List<Record> entries) {}

    void deliver(List<Delivery> batch) {
        handle(batch, this::bury);
    }

    /**
     * Handles a dead letter again; it stays, with the new cause, when that fails.
     *
     * @return whether it was handled; empty when there is none of that id
     */
    public Optional<Boolean> runAgain(String id) {
        Optional<Delivery> letter = deadLetters.load(id);
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        handle(
                List.of(letter.get()),
                (delivery, listener, cause) -> {
                    faults.add(listener);
                    deadLetters.add(delivery, listener, cause);
                });
        if (faults.isEmpty()) {
            deadLetters.remove(id);
        }
        return Optional.of(faults.isEmpty());
    }

    /** What becomes of a record that cannot be handled. */
    private interface OnFault {
        void fault(Delivery delivery, String listener, RuntimeException cause);
    }

    private void handle(List<Delivery> batch, OnFault onFault) {
        Map<Additive<?, ?>, List<Held>> additions = new LinkedHashMap<>();
        for (Delivery delivery : batch) {
            try {
                Optional<Record> event = decode(delivery);
                if (event.isPresent()) {
                    show(delivery, event.get(), additions, onFault);
                    forgetIfErased(delivery, event.get());
                }
            } catch (RuntimeException e) {
                faulty(delivery, "decoding", e, onFault);
            }
        }
        additions.forEach((additive, held) -> store(additive, held, onFault));
    }

    private Optional<Record> decode(Delivery delivery) {
        Contract contract = contracts.get(delivery.topic());
        String type = delivery.type().orElseThrow(() -> new IllegalArgumentException("no ce_type"));
        Optional<Class<? extends Record>> known =
                contract == null ? Optional.empty() : contract.type(type);
        if (contract == null || known.isEmpty()) {
            heard.unknown(type);
            if (unknownTypes.add(type)) {
                log.info("Events of type {} are not known to this version and are skipped", type);
            }
            return Optional.empty();
        }
        if (!isHeard(contract, known.get())) {
            heard.event(delivery.head());
            return Optional.empty();
        }
        return Optional.of(contract.read(known.get(), delivery.body()));
    }

    /** What no listener hears is not even read: a service's topic has much that is not for all. */
    private boolean isHeard(Contract contract, Class<? extends Record> type) {
        return hearable.computeIfAbsent(
                type,
                _ ->
                        contract.isTombstone(type)
                                || listeners.stream()
                                        .anyMatch(one -> one.listensTo().isAssignableFrom(type)));
    }

    /** A dead letter is a copy, too: raw, with the name of whoever is erased now. */
    private void forgetIfErased(Delivery delivery, Record event) {
        Contract contract = contracts.get(delivery.topic());
        if (contract != null && contract.isTombstone(event.getClass())) {
            deadLetters.forget(delivery);
        }
    }

    private void show(
            Delivery delivery,
            Record event,
            Map<Additive<?, ?>, List<Held>> additions,
            OnFault onFault) {
        EventHead head = delivery.head();
        traces.inTraceOf(
                head,
                () -> {
                    for (Listener<?> listener : listeners) {
                        if (listener.listensTo().isInstance(event)) {
                            hear(listener, event, head, delivery, additions, onFault);
                        }
                    }
                });
        heard.event(head);
    }

    @SuppressWarnings("unchecked")
    private void hear(
            Listener<?> listener,
            Record event,
            EventHead head,
            Delivery delivery,
            Map<Additive<?, ?>, List<Held>> additions,
            OnFault onFault) {
        try {
            switch (listener) {
                case Additive<?, ?> additive -> {
                    List<Record> entries =
                            ((Additive<Object, Record>) additive).entries(event, head);
                    additions
                            .computeIfAbsent(additive, a -> new ArrayList<>())
                            .add(new Held(delivery, entries));
                }
                case Replica<?, ?> replica ->
                        store.replace(
                                replica.collection(),
                                ((Replica<Object, Record>) replica).copy(event, head));
                case Reaction<?> reaction ->
                        ((Reaction<Object>) reaction)
                                .react(event, head, store.commandOf(head, reaction.name()));
            }
        } catch (RuntimeException e) {
            faulty(delivery, listener.name(), e, onFault);
        }
    }

    private void store(Additive<?, ?> additive, List<Held> held, OnFault onFault) {
        try {
            add(additive, held);
        } catch (RuntimeException e) {
            if (Faults.passes(e)) {
                throw e;
            }
            // One of them is the reason: find it.
            for (Held one : held) {
                try {
                    add(additive, List.of(one));
                } catch (RuntimeException cause) {
                    faulty(one.delivery(), additive.name(), cause, onFault);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Additive<?, ?> additive, List<Held> held) {
        List<Record> entries = held.stream().flatMap(h -> h.entries().stream()).toList();
        if (entries.isEmpty()) {
            return;
        }
        store.insert(additive.collection(), entries);
        ((Additive<Object, Record>) additive).added(entries);
    }

    private static void faulty(
            Delivery delivery, String listener, RuntimeException cause, OnFault onFault) {
        if (Faults.passes(cause)) {
            throw cause;
        }
        onFault.fault(delivery, listener, cause);
    }

    private void bury(Delivery delivery, String listener, RuntimeException cause) {
        log.error("Could not handle {} in {}: {}", delivery.id(), listener, cause.toString());
        deadLetters.add(delivery, listener, cause);
        heard.dead(listener);
    }
}
