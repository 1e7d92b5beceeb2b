package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.PostgresCounter.ADVISER;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relocation of a synthetic client's only product at the counter, interaction by interaction. */
final class Relocation {

    private static final Position NEW_POSITION = new Position(-17.3985, -66.1505);
    private static final String BODY_HASH = "6f1ed002ab5595859014ebf0951522d9f0a3c2b8b4f4a1c3d2e5f60718293a4b";

    private final PostgresCounter counter;
    private final String card;
    private final String product;
    private String visit = "";
    private @Nullable RequestView view;

    private Relocation(PostgresCounter counter, String card, String product) {
        this.counter = counter;
        this.card = card;
        this.product = product;
    }

    /** One of a client by a number, whose technology stays. */
    static Relocation number(int number, PostgresCounter counter) {
        var relocation = new Relocation(counter, String.valueOf(9_000_000 + number), "PRD-" + number);
        counter.systems()
                .with(aHolder()
                        .withId("CUS-" + number)
                        .named("Cliente Sintético " + number)
                        .withCard(relocation.card)
                        .having(internet(Technology.HFC).called(relocation.product)));
        counter.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        return relocation;
    }

    /** Everything that happens from the opening to the end, by name and in order. */
    Map<String, Runnable> interactions() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("visit", this::isReceived);
        all.put("opening", this::isOpened);
        all.put("C.1", () -> completes("C.1", null, papers()));
        all.put("C.6", () -> completes("C.6", null, whereTo()));
        all.put("C.7", () -> completes("C.7", "YES", Answers.none()));
        all.put("result", counter::carryOut);
        all.put("C.8", () -> completesAfterTheResult("C.8"));
        all.put("C.9", () -> completes("C.9", null, Answers.none()));
        return all;
    }

    /** All of it. */
    void isCarriedOut() {
        interactions().values().forEach(Runnable::run);
        assertThat(view().ending()).isEqualTo(Ending.ATTENDED);
    }

    void isOpenedAtAVisit() {
        isReceived();
        isOpened();
    }

    /** All of it up to the question whether to enter the order. */
    void comesToTheSummary() {
        isOpenedAtAVisit();
        completes("C.1", null, papers());
        completes("C.6", null, whereTo());
    }

    private void isReceived() {
        var answer = counter.service()
                .openVisit()
                .open(new OpenVisit.Command(ADVISER, card, ApplicantRole.HOLDER, null, null));
        assertThat(answer).isInstanceOf(OpenVisit.Answer.Opened.class);
        visit = ((OpenVisit.Answer.Opened) answer).visit().id();
    }

    private void isOpened() {
        show(counter.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER,
                        aCall(),
                        visit,
                        ProcedureCode.C,
                        product,
                        Answers.none().with("new-position", NEW_POSITION).with("new-street", "Calle Sucre 45"))));
    }

    private void completes(String node, @Nullable String outcome, Answers answers) {
        assertThat(view().step().node()).isEqualTo(node);
        show(answer(outcome, answers, aCall()));
    }

    /** Without looking again: whoever waits for an order knows where it leads and by how many records. */
    private void completesAfterTheResult(String node) {
        show(complete(node, view().version() + 1, null, Answers.none(), aCall()));
    }

    /** The step completed where the adviser last saw it. */
    RequestAnswer answer(@Nullable String outcome, Answers answers, Call call) {
        return complete(view().step().node(), view().version(), outcome, answers, call);
    }

    private RequestAnswer complete(String node, int version, @Nullable String outcome, Answers answers, Call call) {
        return counter.service()
                .completeStep()
                .complete(new CompleteStep.Command(ADVISER, call, number(), version, node, outcome, answers));
    }

    void desists() {
        looksAgain();
        show(counter.service().desist().desist(new Desist.Command(ADVISER, aCall(), number(), view().version())));
    }

    long number() {
        return view().number();
    }

    RequestView view() {
        assertThat(view).isNotNull();
        return view;
    }

    RequestView looksAgain() {
        show(counter.service().lookAtRequest().look(ADVISER, view().number()));
        return view();
    }

    private void show(RequestAnswer answer) {
        assertThat(answer).isInstanceOf(RequestAnswer.Shown.class);
        view = ((RequestAnswer.Shown) answer).view();
    }

    /** A call as it comes over HTTP: with a key and the hash of its body. */
    static Call aCall() {
        return new Call(UUID.randomUUID(), BODY_HASH);
    }

    private Answers papers() {
        return Answers.none()
                .with("identity-card", new IdentityDocument(new IdentityNumber(card), LocalDate.of(2030, 5, 31)))
                .with("mobile", new Telephone("70000001"))
                .with("fee-accepted", new Value.Choice("YES"));
    }

    private static Answers whereTo() {
        return Answers.none().with("contact-name", "Quien recibe").with("new-neighbourhood", "Sarco");
    }
}
