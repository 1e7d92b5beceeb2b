package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whom a request waits for, in one word. Stored by name. */
public enum Awaited {
    PERSON,
    SMARTFLEX,
    PAC,
    QGIS,
    CONSULTAS,
    CASH_DESK,
    WHATSAPP,
    /** Beside {@link #PERSON}: the client is back from the cash desk, and nobody has seen to them yet. */
    RETURNED;

    /** The system of the same name. */
    public static Awaited of(SystemName system) {
        return valueOf(system.name());
    }

    /** All that a request waits for, in the order of these words. */
    public static List<Awaited> by(Waiting waiting) {
        if (waiting instanceof Waiting.ForFacts facts) {
            return of(facts.systems());
        }
        if (waiting instanceof Waiting.ForEffect effect) {
            return of(Set.of(effect.system()));
        }
        return waiting instanceof Waiting.ForPerson ? List.of(PERSON) : List.of();
    }

    /** The same for a request, which knows who is back. */
    public static List<Awaited> by(ServiceRequest request) {
        return request.isBackFromCashDesk() ? List.of(PERSON, RETURNED) : by(request.waiting());
    }

    private static List<Awaited> of(Collection<SystemName> systems) {
        return systems.stream().map(Awaited::of).sorted().toList();
    }
}
