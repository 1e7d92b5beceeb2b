package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Subjects;
import org.junit.jupiter.api.Test;

/** A record a move: facts stand in the record of what they led to, and alone only where they led to nothing. */
class RecordsAreFewTest {

    @Test
    void anOpeningIsOneRecordAndWhatItAsksForOneMore() {
        var desk = Suspension.opened();

        assertThat(desk.request().snapshot().records())
                .extracting(StepRecord::act)
                .containsExactly(Act.OPENED, Act.FOUND);
        assertThat(desk.request().opening().subject()).isEqualTo(Subjects.aHolder());
        assertThat(desk.request().opening().procedure()).isEqualTo(ProcedureCode.D);
        assertThat(desk.request().number()).isEqualTo(1042);
    }

    @Test
    void aFactStandsInTheRecordOfTheDecisionThatItLedTo() {
        var desk = Suspension.opened().silent(Suspension.MONTH_DUE).complete("D.1", Suspension.NOTE);

        assertThat(desk.lastRecords()).extracting(StepRecord::act).containsExactly(Act.COMPLETED, Act.DECIDED);
        var decided = desk.lastRecords().get(1);
        assertThat(decided.node()).isEqualTo("D.2");
        assertThat(decided.outcome()).isEqualTo("FITS");
        assertThat(decided.actor()).isEqualTo(StepRecord.SYSTEM);
        assertThat(decided.facts()).extracting(fact -> fact.kind()).containsExactly("state");
    }

    @Test
    void whatAPersonDoesBearsHerNameAndTheTime() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO);

        var record = desk.lastRecords().get(0);
        assertThat(record.actor()).isEqualTo("adviser-1");
        assertThat(record.at()).isEqualTo(desk.now());
        assertThat(record.node()).isEqualTo("D.5");
        assertThat(record.outcome()).isEqualTo("NO");
        assertThat(desk.request().touched()).isEqualTo(desk.now());
    }

    @Test
    void aReportOnTheLastEffectTakesTheNodeFurtherInOneRecord() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES).entered(Suspension.DEPOSIT);

        assertThat(desk.lastRecords()).extracting(StepRecord::act).containsExactly(Act.REPORTED);
        assertThat(desk.lastRecords().get(0).effect()).isZero();
        assertThat(desk.node()).isEqualTo("D.6.1");
    }

    @Test
    void theRecordOfAChangeHoldsTheFactAndNamesIt() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.STATE, "cut");

        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.lastRecords())
                .extracting(StepRecord::act)
                .containsExactly(Act.COMPLETED, Act.CHANGED, Act.DECIDED);
        var changed = desk.lastRecords().get(1);
        assertThat(changed.node()).isEqualTo("D.2");
        assertThat(changed.facts()).hasSize(3);
        assertThat(changed.note()).isEqualTo(desk.request().notice().orElseThrow());
    }

    @Test
    void aNoticeThatGoesOutIsOneRecord() {
        var desk = Suspension.ordered().complete("D.8");

        assertThat(desk.lastRecords())
                .extracting(StepRecord::node, StepRecord::act)
                .containsExactly(tuple("D.8", Act.COMPLETED), tuple("D.8/notify", Act.DECIDED));
        assertThat(desk.effects()).contains("MESSAGE OWED");
        assertThat(desk.node()).isEqualTo("D.9");
    }
}
