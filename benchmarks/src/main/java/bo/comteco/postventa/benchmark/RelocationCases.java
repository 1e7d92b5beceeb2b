package bo.comteco.postventa.benchmark;

import bo.comteco.postventa.adapter.persistence.ChainAudit;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.visit.Visit;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A relocation without change of technology through the use cases: opened with its opening's answers, C.1, C.6, C.7
 * (yes), C.8 and C.9. The order is entered after C.7 was answered, its result is a commit of its own, and the adviser
 * looks at the request again before C.8. Each case has a client, a product and a visit of its own; the visit is there
 * when it begins, as it may serve several requests.
 */
final class RelocationCases implements Candidate {

    private static final String OFFICE = "CENTRAL";

    // As long as the digest that comes with a call over HTTP.
    private static final String BODY_HASH = "b".repeat(64);

    private static final String STORED = """
            select count(*) filter (where ending = 'ATTENDED') || ' attended of ' || count(*) || ', '
                || (select count(*) from effect) || ' owed'
            from request""";

    private final Server server;
    private final ConfigurableApplicationContext house;
    private final CounterService service;
    private final CounterService.Stores stores;
    private final InMemorySystems systems;
    private final SentAtOnce sent;
    private final Map<Long, String> visits = new ConcurrentHashMap<>();
    private final Queue<Long> requests = new ConcurrentLinkedQueue<>();

    RelocationCases(Server server) {
        this.server = server;
        house = new SpringApplicationBuilder(HouseConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--spring.main.banner-mode=off", "--spring.datasource.url=" + server.url());
        service = house.getBean(CounterService.class);
        stores = house.getBean(CounterService.Stores.class);
        systems = house.getBean(InMemorySystems.class);
        sent = house.getBean(SentAtOnce.class);
        systems.network()
                .everywhere(Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    @Override
    public String name() {
        return "use cases";
    }

    @Override
    public void prepare(long first, long last) {
        for (long number = first; number <= last; number++) {
            var holder = new SyntheticClient(number).holder();
            systems.with(holder);
            var customer = holder.customer();
            var visit = new Visit(
                    stores.visits().newId(),
                    customer,
                    new Applicant(ApplicantRole.HOLDER, customer.name(), null),
                    OFFICE,
                    adviser(0).id(),
                    Instant.now(),
                    Answers.none());
            stores.visits().add(visit);
            visits.put(number, visit.id());
        }
    }

    private static Actor adviser(int client) {
        return new Actor("asesora-" + client, Set.of(Role.COMMERCIAL_ADVISER), OFFICE);
    }

    @Override
    public void carryOut(int client, long number, Laps laps) throws Exception {
        var adviser = adviser(client);
        var who = new SyntheticClient(number);
        var opened = laps.interaction(() -> open(adviser, who));
        requests.add(opened.number());
        var checked = laps.interaction(() -> complete(adviser, opened, "C.1", null, who.papers()));
        var summed = laps.interaction(() -> complete(adviser, checked, "C.6", null, who.relocationData()));
        laps.interaction(() -> complete(adviser, summed, "C.7", "YES", Answers.none()));
        laps.effect(() -> sent.await(opened.number()));
        var signed = laps.interaction(() -> complete(adviser, look(adviser, opened), "C.8", null, Answers.none()));
        var ended = laps.interaction(() -> complete(adviser, signed, "C.9", null, Answers.none()));
        WrongResultException.unlessEqual(name(), Ending.ATTENDED, ended.ending());
    }

    private RequestView open(Actor adviser, SyntheticClient who) {
        var visit = visits.remove(who.number());
        if (visit == null) {
            throw new IllegalStateException("case " + who.number() + " was not prepared");
        }
        return shown(service.openRequest()
                .open(new OpenRequest.Command(
                        adviser, aCall(), visit, ProcedureCode.C, who.product(), who.newPlace())));
    }

    private RequestView look(Actor adviser, RequestView view) {
        return shown(service.lookAtRequest().look(adviser, view.number()));
    }

    private RequestView complete(
            Actor adviser, RequestView view, String node, @Nullable String outcome, Answers answers) {
        return shown(service.completeStep()
                .complete(new CompleteStep.Command(
                        adviser, aCall(), view.number(), view.version(), node, outcome, answers)));
    }

    private RequestView shown(RequestAnswer answer) {
        if (answer instanceof RequestAnswer.Shown shown) {
            return shown.view();
        }
        throw new WrongResultException(name(), "a request that goes on", answer);
    }

    private static Call aCall() {
        return new Call(UUID.randomUUID(), BODY_HASH);
    }

    @Override
    public void check(long cases) throws SQLException {
        WrongResultException.unlessEqual(name(), cases + " attended of " + cases + ", 0 owed", server.value(STORED));
        var orders = systems.orders().relocations();
        long products = orders.stream()
                .map(order -> order.content().product())
                .distinct()
                .count();
        WrongResultException.unlessEqual(
                name(),
                cases + " orders for " + cases + " products, sent " + cases + " times",
                orders.size() + " orders for " + products + " products, sent "
                        + systems.orders().attempts() + " times");
        var audit = house.getBean(ChainAudit.class);
        for (long request : requests) {
            WrongResultException.unlessEqual(name(), "", audit.fault(request).orElse(""));
        }
    }

    @Override
    public double contentBytes() throws SQLException {
        return Double.parseDouble(
                server.value("select sum(octet_length(data))::float / count(distinct request_id) from step"));
    }

    @Override
    public void close() {
        house.close();
    }
}
