package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fact carries what it was asked with: one asked with anything else than now, or older than what is known, is ignored. */
class AFactAnswersItsQuestionOnlyTest {

    private final Desk desk = Orders.opened().silent(Orders.COVERAGE).complete("B.1", Orders.HERE);

    @Test
    void aQuestionIsMadeOfCustomerProductCapturedFieldsAndOtherFacts() {
        var query = open();

        assertThat(query.kind()).isEqualTo(Orders.COVERAGE);
        assertThat(query.customer()).isEqualTo(Subjects.CUSTOMER);
        assertThat(query.product()).contains(Subjects.PRODUCT);
        assertThat(query.with().text("position")).isEqualTo("aquí");
        assertThat(query.with().text("technology")).isEqualTo("copper");
    }

    @Test
    void whatAQuestionIsMadeOfIsAskedFirst() {
        var first = Orders.opened().silent(Orders.TECHNOLOGY).complete("B.1", Orders.HERE);

        assertThat(first.request().needs())
                .extracting(query -> query.kind().name())
                .containsExactly("technology");
    }

    @Test
    void aFactForAnotherPositionIsIgnored() {
        var elsewhere = open().with().with("position", "allá");

        assertIgnored(new Fact("coverage", elsewhere, Orders.COVERAGE.write("served"), desk.now()));
    }

    @Test
    void aFactAboutSomebodyElseIsIgnored() {
        var other = open().with().with("customer", "CU-9");

        assertIgnored(new Fact("coverage", other, Orders.COVERAGE.write("served"), desk.now()));
    }

    @Test
    void aFactThatNobodyAskedForIsIgnored() {
        assertIgnored(new Fact("price", open().with(), Orders.COVERAGE.write("served"), desk.now()));
        assertIgnored(new Fact("weather", Answers.none(), Orders.COVERAGE.write("served"), desk.now()));
    }

    @Test
    void aFactThatIsTooOldAlreadyIsIgnored() {
        assertIgnored(answer(
                "served", desk.request().since().minus(Duration.ofMinutes(15)).minusNanos(1)));
    }

    @Test
    void theAnswerToTheOpenQuestionIsTaken() {
        var moved = desk.request().found(List.of(answer("served", desk.now())), desk.now());

        assertThat(moved.request().node().id()).isEqualTo("B.3");
        assertThat(moved.request().facts()).containsKey("coverage");
    }

    @Test
    void ofSeveralFactsThoseThatAnswerAreTaken() {
        var other = new Fact("coverage", Answers.none(), Orders.COVERAGE.write("nowhere"), desk.now());

        var moved = desk.request().found(List.of(other, answer("served", desk.now()), other), desk.now());

        assertThat(moved.request().facts().get("coverage").value()).isEqualTo(Orders.COVERAGE.write("served"));
    }

    @Test
    void anAnswerOlderThanWhatIsKnownIsIgnored() {
        desk.says(Orders.COVERAGE, "served").answered().goesBack("B.1");
        desk.silent(Orders.COVERAGE).complete("B.1", Orders.HERE);
        var known = desk.request().facts().get("coverage");

        assertIgnored(answer("not served", known.at().minusSeconds(1)));
    }

    @Test
    void anAnswerFromBeforeTheAdviserWentBackIsIgnored() {
        desk.says(Orders.COVERAGE, "served").answered().later(Duration.ofSeconds(10));
        var before = desk.now();
        desk.goesBack("B.1").silent(Orders.COVERAGE).complete("B.1", Orders.HERE);

        assertIgnored(answer("not served", before));
        assertThat(desk.says(Orders.COVERAGE, "served").answered().node()).isEqualTo("B.3");
    }

    @Test
    void anotherPositionIsAnotherQuestion() {
        desk.saysBy(Orders.COVERAGE, query -> "served at " + query.with().text("position"))
                .answered()
                .goesBack("B.1");

        desk.complete("B.1", Answers.none().with("position", "allá"));

        assertThat(desk.node()).isEqualTo("B.3");
        assertThat(desk.request().facts().get("coverage").value()).isEqualTo(Orders.COVERAGE.write("served at allá"));
        assertThat(desk.request().notice()).isEmpty();
    }

    private FactQuery open() {
        assertThat(desk.request().needs()).hasSize(1);
        return desk.request().needs().get(0);
    }

    private Fact answer(String text, Instant at) {
        return open().answered(Orders.COVERAGE, text, at);
    }

    private void assertIgnored(Fact fact) {
        var moved = desk.request().found(List.of(fact), desk.now());

        assertThat(moved.records()).isEmpty();
        assertThat(moved.request().needs()).isEqualTo(desk.request().needs());
        assertThat(moved.request().facts()).isEqualTo(desk.request().facts());
    }
}
