package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.single;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.request.CounterService;
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
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The day of {@link IndicatorDayContract}, as three advisers work through it. */
final class BusyDay {

    private static final Actor SECOND_ELSEWHERE =
            new Actor("zonal-2", Set.of(Role.COMMERCIAL_ADVISER), ADVISER_ELSEWHERE.office());

    private static final Position NEAR = new Position(-17.3985, -66.1505);
    private static final Position FAR = new Position(-17.5, -66.3);
    private static final Answers MATTER = Answers.none().with("matter", "Sucesión de la titularidad");
    private static final String BODY_HASH = "6f1ed002ab5595859014ebf0951522d9f0a3c2b8b4f4a1c3d2e5f60718293a4b";

    private final CounterService service;
    private final SettableClock clock;
    private final Runnable carryOut;
    private final Map<String, String> visits = new HashMap<>();
    private @Nullable RequestView left;

    BusyDay(CounterService service, InMemorySystems systems, SettableClock clock, Runnable carryOut) {
        this.service = service;
        this.clock = clock;
        this.carryOut = carryOut;
        systems.with(aHolder()
                .having(internet(Technology.HFC).called("PRD-1"))
                .having(internet(Technology.HFC).called("PRD-2"))
                .having(internet(Technology.HFC).called("PRD-3"))
                .having(internet(Technology.HFC).called("PRD-4"))
                .having(single(ProductKind.DTH, Technology.DTH).called("PRD-5")));
        systems.network().at(NEAR, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    void happens() {
        var lastSecond = atTheHandOver("PRD-2");
        var aSecondLater = atTheHandOver("PRD-3");
        left = atTheSummary("PRD-4");
        var waiting = IntStream.range(0, 8)
                .mapToObj(i -> opened(SECOND_ELSEWHERE, ProcedureCode.J, null, null))
                .toList();
        for (int i = 0; i < 20; i++) {
            ends(completes(ADVISER, atTheHandOver("PRD-1"), null, Answers.none()), Ending.ATTENDED);
        }
        isRefused();
        for (int i = 0; i < 123; i++) {
            ends(opened(ADVISER, ProcedureCode.J, null, MATTER), Ending.REFERRED);
        }
        for (int i = 0; i < 141; i++) {
            oneMoreIsReferred();
        }
        ends(desists(SECOND_ELSEWHERE, opened(SECOND_ELSEWHERE, ProcedureCode.J, null, null)), Ending.DESISTED);

        clock.pass(Duration.ofDays(1).minusSeconds(1));
        ends(completes(ADVISER, lastSecond, null, Answers.none()), Ending.ATTENDED);
        clock.pass(Duration.ofSeconds(1));
        ends(completes(ADVISER, aSecondLater, null, Answers.none()), Ending.ATTENDED);
        clock.pass(Duration.ofDays(1));
        waiting.forEach(view -> ends(completes(SECOND_ELSEWHERE, view, null, MATTER), Ending.REFERRED));
    }

    private void isRefused() {
        var unmet = completes(ADVISER, relocation("PRD-1", NEAR), null, papers("NO"));
        ends(desists(ADVISER, unmet), Ending.NOT_ADMITTED);
        ends(completes(ADVISER, relocation("PRD-1", FAR), null, papers("YES")), Ending.NOT_FEASIBLE);
        ends(relocation("PRD-5", NEAR), Ending.DECLINED);
        ends(desists(ADVISER, atTheHandOver("PRD-1")), Ending.DESISTED);
        carryOut.run();
    }

    /** Whatever the day is by then. */
    void oneMoreIsReferred() {
        ends(opened(ADVISER_ELSEWHERE, ProcedureCode.J, null, MATTER), Ending.REFERRED);
    }

    void theOpenOneDesists() {
        ends(desists(ADVISER, requireNonNull(left, "the day has not happened")), Ending.DESISTED);
    }

    private RequestView relocation(String product, Position where) {
        var newPlace = Answers.none().with("new-position", where).with("new-street", "Calle Sucre 45");
        return opened(ADVISER, ProcedureCode.C, product, newPlace);
    }

    private RequestView atTheSummary(String product) {
        var view = completes(ADVISER, relocation(product, NEAR), null, papers("YES"));
        return completes(
                ADVISER,
                view,
                null,
                Answers.none().with("contact-name", "Quien recibe").with("new-neighbourhood", "Sarco"));
    }

    private RequestView atTheHandOver(String product) {
        var view = completes(ADVISER, atTheSummary(product), "YES", Answers.none());
        carryOut.run();
        view = shown(service.lookAtRequest().look(ADVISER, view.number()));
        view = completes(ADVISER, view, null, Answers.none());
        assertThat(view.step().node()).isEqualTo("C.9");
        return view;
    }

    private static Answers papers(String feeAccepted) {
        return Answers.none()
                .with("identity-card", new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31)))
                .with("mobile", new Telephone("70000001"))
                .with("fee-accepted", new Value.Choice(feeAccepted));
    }

    private RequestView opened(
            Actor actor, ProcedureCode procedure, @Nullable String product, @Nullable Answers opening) {
        var visit = visits.computeIfAbsent(actor.id(), id -> received(actor));
        return shown(service.openRequest()
                .open(new OpenRequest.Command(actor, aCall(), visit, procedure, product, opening)));
    }

    private String received(Actor actor) {
        var answer =
                service.openVisit().open(new OpenVisit.Command(actor, "9000001", ApplicantRole.HOLDER, null, null));
        return ((OpenVisit.Answer.Opened) answer).visit().id();
    }

    private RequestView completes(Actor actor, RequestView view, @Nullable String outcome, Answers answers) {
        var node = view.step().node();
        return shown(service.completeStep()
                .complete(new CompleteStep.Command(
                        actor, aCall(), view.number(), view.version(), node, outcome, answers)));
    }

    private RequestView desists(Actor actor, RequestView view) {
        return shown(service.desist().desist(new Desist.Command(actor, aCall(), view.number(), view.version())));
    }

    private static void ends(RequestView view, Ending ending) {
        assertThat(view.ending()).isEqualTo(ending);
    }

    private static RequestView shown(RequestAnswer answer) {
        assertThat(answer).isInstanceOf(RequestAnswer.Shown.class);
        return ((RequestAnswer.Shown) answer).view();
    }

    private static Call aCall() {
        return new Call(UUID.randomUUID(), BODY_HASH);
    }
}
