package bo.comteco.postventa.application.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Has what a request owes sent soon, apart from the call that stored it. */
@SecondaryPort
public interface Dispatch {

    /** Called after the commit; never blocks and never fails: what is not sent soon is swept up later. */
    void soon(long request);
}
