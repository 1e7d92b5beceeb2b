package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where visits are kept. */
@SecondaryPort
public interface VisitStore {

    /** A new id; unique. */
    String newId();

    void add(Visit visit);

    Optional<Visit> find(String id);

    /** Adds what was seen to a visit; of a paper in both, the newer holds. */
    void see(String visit, Answers evidence);
}
