package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;

/** Looks at the tickets in the simulator, and has it lose answers. */
final class EnteredTickets {

    private final SimulatedSmartflex smartflex;

    EnteredTickets(SimulatedSmartflex smartflex) {
        this.smartflex = smartflex;
    }

    /** The next POST and the next PATCH are worked on, and nobody is told. */
    void loseNextAnswer() {
        for (String method : new String[] {"POST", "PATCH"}) {
            smartflex
                    .simulator()
                    .faults()
                    .add(Fault.of(FaultKind.WORK_THEN_CLOSE).on(method, "").times(1));
        }
    }

    long countOf(String key) {
        return new Listing(smartflex.client())
                .all(TroubleTicket.class, TroubleTicket.PATH + "?externalId={key}", key)
                .size();
    }

    boolean isCancelled(String number) {
        return smartflex
                .client()
                .read(TroubleTicket.PATH, number, TroubleTicket.class)
                .filter(TroubleTicket::isCancelled)
                .isPresent();
    }
}
