package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Opening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The editions that are carried out: the current one for new requests, older ones for those opened under them. */
final class Procedures implements ConsultManual {

    private final Edition current;
    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<String, SystemName> systems = new HashMap<>();
    private final FactFinding finding;
    private final Senders senders;

    /** With the current edition first. */
    Procedures(List<Edition> editions, FactFinding finding, Senders senders) {
        this.current = editions.get(0);
        editions.forEach(edition -> this.editions.put(edition.name(), edition));
        editions.stream()
                .flatMap(edition -> edition.procedures().stream())
                .flatMap(procedure -> procedure.effectKinds().values().stream())
                .forEach(kind -> systems.putIfAbsent(kind.name(), kind.system()));
        this.finding = finding;
        this.senders = senders;
    }

    @Override
    public Edition current() {
        return current;
    }

    @Override
    public boolean offers(ProcedureCode code) {
        return current.find(code)
                .filter(procedure -> finding.answers(procedure.factKinds().values())
                        && senders.enter(procedure.effectKinds().keySet()))
                .isPresent();
    }

    /**
     * The kinds of effect that any edition enters in a system, undoings among them; in every one where none is named. The
     * cash desk is this house's own: nothing is entered there in this sense.
     */
    Set<String> kindsEnteredIn(@Nullable SystemName system) {
        return systems.entrySet().stream()
                .filter(kind -> kind.getValue() != SystemName.CASH_DESK)
                .filter(kind -> system == null || kind.getValue() == system)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The system that effects of a kind go to, if any edition knows the kind. */
    Optional<SystemName> systemOf(String kind) {
        return Optional.ofNullable(systems.get(kind));
    }

    /** The kinds of effect of each system that any go to, the cash desk among them. */
    Map<SystemName, Set<String>> kindsBySystem() {
        return systems.keySet().stream().collect(Collectors.groupingBy(systems::get, Collectors.toSet()));
    }

    /**
     * The procedure that a request follows.
     *
     * @throws IllegalStateException when its edition is not carried out here
     */
    Procedure of(Opening opening) {
        return edition(opening.edition(), "request " + opening.number()).procedure(opening.procedure());
    }

    /**
     * The edition whose wishes an enquiry was chosen from.
     *
     * @throws IllegalStateException when it is not carried out here
     */
    Edition of(Enquiry enquiry) {
        return edition(enquiry.edition(), "enquiry " + enquiry.number());
    }

    private Edition edition(String name, String keeper) {
        var edition = editions.get(name);
        if (edition == null) {
            throw new IllegalStateException(keeper + " keeps edition '" + name + "', which is not here");
        }
        return edition;
    }
}
