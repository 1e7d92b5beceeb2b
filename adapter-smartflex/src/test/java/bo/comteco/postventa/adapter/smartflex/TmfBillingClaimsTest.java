package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.adapter.smartflex.SimulatedSmartflex.TODAY;
import static bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind.BILL_DISPUTE;
import static bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind.COMPLAINT;
import static bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState.CANCELLED;
import static bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState.CLOSED;
import static bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState.UNDER_WAY;
import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.BillingClaimsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfBillingClaimsTest implements BillingClaimsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final BillingClaims claims = new TmfBillingClaims(SMARTFLEX.client());
    private final EnteredTickets entered = new EnteredTickets(SMARTFLEX);

    @Test
    void anAdjustmentThatSomebodyElseEnteredIsNoClaimEither() {
        assertThat(answer(claims.about(new ProductId("PRD-0024")))).isEmpty();
    }

    @Test
    void aClaimIsClosedWithTheReasonThatWasGiven() {
        var number = accepted(claims.file(aClaim(), entry("17/F.6/1", false)));
        SMARTFLEX.control("tickets/" + number + "/status", "{\"status\": \"inProgress\"}");
        SMARTFLEX.control(
                "tickets/" + number + "/status", "{\"status\": \"resolved\", \"reason\": \"Se devuelven Bs 20.00\"}");

        assertThat(answer(claims.about(aClaim().product()))).singleElement().satisfies(claim -> {
            assertThat(claim.state()).isEqualTo(CLOSED);
            assertThat(claim.resolution()).isEqualTo("Se devuelven Bs 20.00");
        });
    }

    @Test
    void aClaimAboutAnUnknownProductIsRefused() {
        var odd = new BillingClaims.ClientsClaim(new ProductId("PRD-X"), COMPLAINT, "Nada", null);

        assertThat(claims.file(odd, entry("17/F.6/1", false))).isInstanceOf(EntryReply.Refused.class);
        assertThat(countOf("17/F.6/1")).isZero();
    }

    @Override
    public BillingClaims claims() {
        return new TmfBillingClaims(system.client());
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
    public BillingClaims.ClientsClaim aClaim() {
        return Sample.CLAIM;
    }

    @Override
    public Map<ProductId, List<Claim>> claimsThere() {
        return Map.of(
                new ProductId("PRD-0003"),
                List.of(claim("TT-0003-1", BILL_DISPUTE, UNDER_WAY, 2, "Le cobraron dos veces el mes pasado", null)),
                new ProductId("PRD-0010"),
                List.of(claim(
                        "TT-0010-1",
                        BILL_DISPUTE,
                        CLOSED,
                        30,
                        "Cobro de un servicio dado de baja",
                        "Se devuelven Bs 45.00")),
                new ProductId("PRD-0015"),
                List.of(claim("TT-0015-1", COMPLAINT, UNDER_WAY, 40, "Nadie contesta en la línea gratuita", null)),
                new ProductId("PRD-0016"),
                List.of(claim(
                        "TT-0016-1",
                        COMPLAINT,
                        CLOSED,
                        25,
                        "Pide otro canal",
                        "No corresponde: el canal no es del plan")),
                new ProductId("PRD-0017"),
                List.of(claim("TT-0017-1", COMPLAINT, CANCELLED, 12, "Mala atención en ventanilla", null)),
                new ProductId("PRD-0018"),
                List.of(claim("TT-0018-1", BILL_DISPUTE, CLOSED, 15, "Cobro durante la suspensión", null)),
                new ProductId("PRD-0023"),
                List.of(
                        claim(
                                "TT-0023-1",
                                BILL_DISPUTE,
                                CLOSED,
                                90,
                                "Llamadas que no reconoce",
                                "No corresponde devolución"),
                        claim("TT-0023-2", BILL_DISPUTE, UNDER_WAY, 6, "Llamadas que no reconoce, otra vez", null),
                        claim("TT-0023-3", COMPLAINT, UNDER_WAY, 3, "La línea se corta", null)));
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
        entered.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return entered.countOf(key);
    }

    @Override
    public boolean isCancelled(String number) {
        return entered.isCancelled(number);
    }

    private static Claim claim(
            String number, ClaimKind kind, ClaimState state, int daysAgo, String text, @Nullable String resolution) {
        return new Claim(
                number,
                kind,
                state,
                TODAY.minusDays(daysAgo).atTime(8, 0).toInstant(ZoneOffset.ofHours(-4)),
                text,
                resolution);
    }
}
