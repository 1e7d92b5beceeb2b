package bo.comteco.postventa.testkit.finding;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.finding.CallRecordFinder;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.port.InMemoryCallRecords;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRecordFinderTest {

    private static final String LINE = "44000002";
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

    private final InMemoryCallRecords records = new InMemoryCallRecords()
            .holding(LINE, OCTOBER, call("2026-10-05T13:00:00Z"))
            .holding(LINE, NOVEMBER, call("2026-11-03T14:15:00Z"), call("2026-11-04T20:00:00Z"));
    private final CallRecordFinder finder = new CallRecordFinder(records);

    @Test
    void everythingThatProcedureGAsksConsultasIsAnsweredHere() {
        assertThat(ManualEdition.REVISION_3
                        .procedure(ProcedureCode.G)
                        .factKinds()
                        .values())
                .filteredOn(kind -> kind.system() == SystemName.CONSULTAS)
                .isNotEmpty()
                .allMatch(kind -> finder.kinds().contains(kind));
    }

    @Test
    void theMonthsHeldAreAFact() {
        assertThat(found(CallDetailFacts.MONTHS_HELD, held())).containsExactly(NOVEMBER, OCTOBER);
    }

    @Test
    void ofTheMonthsWantedThoseHeldAreAFactWithoutTheirCalls() {
        var facts = answer(finder.find(List.of(wanting(NOVEMBER, SEPTEMBER, OCTOBER)), NOW));

        assertThat(CallDetailFacts.CALLS.read(facts.get(0).value()))
                .extracting(MonthOfCalls::month, MonthOfCalls::count)
                .containsExactly(tuple(NOVEMBER, 2), tuple(OCTOBER, 1));
        assertThat(facts.toString()).doesNotContain("79000001");
    }

    @Test
    void otherCallsAreAnotherDigest() {
        var before = found(CallDetailFacts.CALLS, wanting(OCTOBER));
        records.holding(LINE, OCTOBER, call("2026-10-05T13:00:01Z"));

        assertThat(found(CallDetailFacts.CALLS, wanting(OCTOBER))).isNotEqualTo(before);
        records.holding(LINE, OCTOBER, call("2026-10-05T13:00:00Z"));
        assertThat(found(CallDetailFacts.CALLS, wanting(OCTOBER))).isEqualTo(before);
    }

    @Test
    void allThatIsAskedAtOnceIsAnsweredInItsOrder() {
        assertThat(answer(finder.find(List.of(wanting(OCTOBER), held()), NOW)))
                .extracting(Fact::kind)
                .containsExactly(CallDetailFacts.CALLS.name(), CallDetailFacts.MONTHS_HELD.name());
    }

    @Test
    void aSilentConsultasAnswersNoFact() {
        records.fallSilent();

        assertSilent(finder.find(List.of(held()), NOW));
        var reply = finder.find(List.of(wanting(OCTOBER)), NOW);
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.system()).isEqualTo(SystemName.CONSULTAS));
    }

    private <T> T found(FactKind<T> kind, FactQuery query) {
        return kind.read(answer(finder.find(List.of(query), NOW)).get(0).value());
    }

    private static FactQuery held() {
        return new FactQuery(CallDetailFacts.MONTHS_HELD, line());
    }

    private static FactQuery wanting(YearMonth... months) {
        return new FactQuery(
                CallDetailFacts.CALLS,
                line().with(
                                CallDetailFields.MONTHS,
                                new Value.Choices(List.of(months).stream()
                                        .map(YearMonth::toString)
                                        .toList())));
    }

    private static Answers line() {
        return Answers.none()
                .with("customer", "CUS-0002")
                .with(CallDetailFacts.LINE_NUMBER.name(), CallDetailFacts.LINE_NUMBER.write(LINE));
    }

    private static OutgoingCall call(String at) {
        return new OutgoingCall(Instant.parse(at), "79000001", Duration.ofSeconds(65));
    }
}
