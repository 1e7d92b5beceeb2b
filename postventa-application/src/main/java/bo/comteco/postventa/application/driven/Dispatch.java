package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Has what somebody holds the lease of carried out soon, apart from the call that stored or claimed it. */
@SecondaryPort
public interface Dispatch {

    /**
     * Called after the commit that owed it, by whoever holds the lease. Never blocks and never fails: what is not
     * carried out soon is swept up when the lease is over.
     */
    void soon(List<Due> held);

    /**
     * How many things more it would begin at once that go to a system; the sweep claims no more than that. Whatever other
     * systems are asked in the meantime does not make it less.
     *
     * @param system the system, or null for asking silent systems again
     */
    int room(@Nullable SystemName system);
}
