package bo.comteco.postventa.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.faultmatrix.Variant.Reach;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an adapter must not answer is caught. */
class JudgementTest {

    private static final String NOTHING = "nothing there";
    private static final String ONE = "one there";
    private static final List<String> DONE = List.of("POST /x");
    private static final Undisturbed ENTERED = new Undisturbed(List.of(), "accepted", ONE, DONE);

    private final Row<Object> question =
            Row.asking(Memberships.class, "of", client -> Reply.answered(Optional.empty()));
    private final Row<Object> entry = Row.entering(
            CallDetailInvoices.class,
            "issue",
            (client, again) -> new EntryReply.NotSent("not asked"),
            client -> Reply.answered(Optional.empty()),
            "none");
    private final Row<Object> message =
            Row.sending(SupervisionNotices.class, "send", client -> new EntryReply.NotSent("not asked"));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SLOW", "UNKNOWN_VALUE", "MISSING_FIELD", "CLIENT_ERROR"})
    void aQuestionUnderAFaultIsNotAnswered(Column column) {
        assertThat(asked(question, column, Word.SILENT).word()).isEqualTo(Word.SILENT);
        assertThatThrownBy(() -> asked(question, column, Word.AS_UNDISTURBED)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource
    void anotherAnswerIsANoThatNobodyGave(Column column) {
        assertThatThrownBy(() -> asked(question, column, Word.OTHERWISE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void anotherAnswerHasItsReason() {
        var allowed = question.allowing(Column.MISSING_FIELD, "GET /x: note", "there may be none");

        assertThat(asked(allowed, Column.MISSING_FIELD, Word.OTHERWISE).reason())
                .isEqualTo("there may be none");
        assertThatThrownBy(() -> asked(allowed, Column.UNKNOWN_VALUE, Word.OTHERWISE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsNotSentWasNotDone() {
        assertThat(entered(Column.CLIENT_ERROR, Word.NOT_SENT, new Settled(NOTHING, NOTHING, ONE, DONE, Word.ACCEPTED))
                        .word())
                .isEqualTo(Word.NOT_SENT);
        assertThatThrownBy(() -> entered(
                        Column.CLIENT_ERROR, Word.NOT_SENT, new Settled(NOTHING, ONE, ONE, DONE, Word.ACCEPTED)))
                .hasMessageContaining("something was done");
        assertThatThrownBy(() ->
                        entered(Column.CLIENT_ERROR, Word.REFUSED, new Settled(NOTHING, ONE, ONE, DONE, Word.ACCEPTED)))
                .hasMessageContaining("something was done");
    }

    @Test
    void afterTheRequestWentOutNobodyKnowsThatNothingWasDone() {
        for (var column : List.of(Column.LATE_BEFORE, Column.LATE_AFTER, Column.SERVER_ERROR, Column.TRUNCATED)) {
            assertThatThrownBy(() ->
                            entered(column, Word.NOT_SENT, new Settled(NOTHING, NOTHING, ONE, DONE, Word.ACCEPTED)))
                    .hasMessageContaining("nobody can know");
        }
    }

    @Test
    void sentAgainItIsThereOnce() {
        assertThat(entered(Column.LATE_AFTER, Word.UNCERTAIN, new Settled(NOTHING, ONE, ONE, DONE, Word.ACCEPTED))
                        .word())
                .isEqualTo(Word.UNCERTAIN);
        assertThatThrownBy(() -> entered(
                        Column.LATE_AFTER,
                        Word.UNCERTAIN,
                        new Settled(NOTHING, ONE, ONE, List.of("POST /x", "POST /x"), Word.ACCEPTED)))
                .hasMessageContaining("done was [POST /x, POST /x] for [POST /x]");
        assertThatThrownBy(() -> entered(
                        Column.LATE_AFTER, Word.UNCERTAIN, new Settled(NOTHING, ONE, "two there", DONE, Word.ACCEPTED)))
                .hasMessageContaining("at last there stands two there");
        assertThatThrownBy(() -> entered(
                        Column.LATE_AFTER,
                        Word.UNCERTAIN,
                        new Settled(NOTHING, NOTHING, NOTHING, DONE, Word.UNCERTAIN)))
                .hasMessageContaining("sent again it is UNCERTAIN");
    }

    @Test
    void whereTwoThingsAreDoneEachIsDoneOnce() {
        var both = new Undisturbed(List.of(), "accepted", ONE, List.of("POST /x", "POST /x back"));
        var judgement = judged(entry, Column.LATE_AFTER, Word.UNCERTAIN);

        for (var done : List.of(
                List.of("POST /x"),
                List.of("POST /x", "POST /x"),
                List.of("POST /x", "POST /x back", "POST /x back"))) {
            assertThatThrownBy(() ->
                            judgement.of(entry, both, List.of(), new Settled(NOTHING, ONE, ONE, done, Word.ACCEPTED)))
                    .hasMessageContaining("done was " + done);
        }
    }

    @Test
    void severalOfOneKeyAreTooMany() {
        assertThat(Word.of(new EntryReply.Several("17/G.4/1", List.of("1", "2"))))
                .isEqualTo(Word.SEVERAL);
        assertThatThrownBy(() ->
                        entered(Column.LATE_AFTER, Word.SEVERAL, new Settled(NOTHING, ONE, ONE, DONE, Word.ACCEPTED)))
                .hasMessageContaining("several bear one key");
        assertThatThrownBy(() ->
                        entered(Column.LATE_AFTER, Word.UNCERTAIN, new Settled(NOTHING, ONE, ONE, DONE, Word.SEVERAL)))
                .hasMessageContaining("sent again it is SEVERAL");
    }

    @Test
    void aRefusedConnectionSendsNothingAndASlowAnswerIsOne() {
        assertThatThrownBy(() -> entered(
                        Column.REFUSED, Word.UNCERTAIN, new Settled(NOTHING, NOTHING, ONE, DONE, Word.ACCEPTED)))
                .hasMessageContaining("refused");
        assertThatThrownBy(
                        () -> entered(Column.SLOW, Word.UNCERTAIN, new Settled(NOTHING, ONE, ONE, DONE, Word.ACCEPTED)))
                .hasMessageContaining("slow");
    }

    @Test
    void aMessageThatWentOutIsNotSaidToBeNotSent() {
        var out = List.of(new JournalEntry(1, Instant.EPOCH, "POST", "/messages", "", "", 0, "", "work-then-close"));

        assertThatThrownBy(() -> judged(message, Column.CLIENT_ERROR, Word.NOT_SENT)
                        .of(message, ENTERED, out, new Settled("", "", "", DONE, Word.NOT_SENT)))
                .hasMessageContaining("sent after all");
        assertThatThrownBy(() -> judged(message, Column.CLIENT_ERROR, Word.ACCEPTED)
                        .of(message, ENTERED, List.of(), new Settled("", "", "", List.of(), Word.ACCEPTED)))
                .hasMessageContaining("accepted, and not sent");
    }

    private static Finding asked(Row<Object> row, Column column, Word word) {
        return judged(row, column, word).of(row, ENTERED, List.of(), new Settled("", "", "", List.of(), word));
    }

    private Finding entered(Column column, Word word, Settled settled) {
        return judged(entry, column, word).of(entry, ENTERED, List.of(), settled);
    }

    private static Judgement judged(Row<Object> row, Column column, Word word) {
        var fault = Optional.of(Fault.of(FaultKind.STATUS));
        var reach = row.kind() == Row.Kind.READS ? Reach.QUESTIONS : Reach.WRITES;
        return new Judgement(row.name(), new Variant(column, "GET /x", "note", fault, reach, false), word, "answer");
    }
}
