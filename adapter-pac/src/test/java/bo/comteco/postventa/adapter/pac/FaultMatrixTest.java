package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.faultmatrix.Bench;
import bo.comteco.postventa.faultmatrix.FaultMatrixContract;
import bo.comteco.postventa.faultmatrix.Row;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.pac.PacSimulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/** PAC's part of the fault matrix. */
class FaultMatrixTest extends FaultMatrixContract<PacClient> {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));
    private static final String NO_EVENTS = "PAC tells nothing by itself: what became of an invoice is asked for";

    /** Of whom PAC has something to say in every list. */
    private static final CustomerId VICTOR = new CustomerId("CUS-0023");

    @Override
    protected String system() {
        return "PAC";
    }

    @Override
    protected Class<?> adapter() {
        return PacConfiguration.class;
    }

    @Override
    protected Bench<PacClient> bench(Function<SystemName, Guard> guards) {
        var pac = PacSimulator.start(0, SEED);
        return new Bench<>(
                pac,
                pac.url(),
                wait -> PacClient.of(
                        new PacProperties(pac.url(), Duration.ofSeconds(5), wait, null),
                        RestClient.builder(),
                        guards.apply(SystemName.PAC)));
    }

    @Override
    protected boolean isEnumerated(String member) {
        return member.endsWith("kind") || member.endsWith("status");
    }

    @Override
    protected List<Row<PacClient>> rows() {
        return List.of(
                Row.asking(Memberships.class, "of", (PacClient pac) -> new PacMemberships(pac).of(VICTOR)),
                Row.entering(
                        CallDetailInvoices.class,
                        "issue",
                        (pac, again) -> new PacInvoices(pac).issue(Sample.INVOICE, Sample.entry(again)),
                        pac -> new PacInvoices(pac).find(Sample.KEY),
                        NO_EVENTS),
                Row.undoing(
                        CallDetailInvoices.class,
                        "annul",
                        FaultMatrixTest::issued,
                        (pac, number, again) -> new PacInvoices(pac).annul(number, Sample.entry("17/G.4/2", again)),
                        FaultMatrixTest::isAnnulled,
                        NO_EVENTS),
                Row.<PacClient>asking(CallDetailInvoices.class, "find", pac -> new PacInvoices(pac).find(Sample.KEY))
                        .about(FaultMatrixTest::issued));
    }

    private static String issued(PacClient pac) {
        return accepted(new PacInvoices(pac).issue(Sample.INVOICE, Sample.entry(false)));
    }

    private static boolean isAnnulled(PacClient pac, String number) {
        return pac.read(InvoiceResource.BY_NUMBER, number, InvoiceResource.class, Problem.NO_SUCH_INVOICE)
                .filter(InvoiceResource::isAnnulled)
                .isPresent();
    }
}
