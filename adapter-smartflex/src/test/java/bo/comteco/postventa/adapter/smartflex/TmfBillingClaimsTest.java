package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.BillingClaimsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfBillingClaimsTest implements BillingClaimsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final BillingClaims claims = new TmfBillingClaims(SMARTFLEX.client());

    @Override
    public BillingClaims claims() {
        return claims;
    }

    @Override
    public CustomerId customer() {
        return Sample.ANA;
    }

    @Override
    public BillingClaims.Adjustment anAdjustment() {
        return Sample.ADJUSTMENT;
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.STATUS).on("POST", "").answering(400));
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        for (String method : new String[] {"POST", "PATCH"}) {
            SMARTFLEX
                    .simulator()
                    .faults()
                    .add(Fault.of(FaultKind.WORK_THEN_CLOSE).on(method, "").times(1));
        }
    }

    @Override
    public void fallSilent() {
        SMARTFLEX.down();
    }

    @Override
    public void answerAgain() {
        SMARTFLEX.upAgain();
    }

    @Override
    public long countOf(String key) {
        return new Listing(SMARTFLEX.client())
                .all(TroubleTicket.class, TroubleTicket.PATH + "?externalId={key}", key)
                .size();
    }

    @Override
    public boolean isCancelled(String number) {
        return SMARTFLEX
                .client()
                .read(TroubleTicket.PATH, number, TroubleTicket.class)
                .filter(TroubleTicket::isCancelled)
                .isPresent();
    }
}
