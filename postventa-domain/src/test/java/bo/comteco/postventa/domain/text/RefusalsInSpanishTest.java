package bo.comteco.postventa.domain.text;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.choices;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.form.Field.rows;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.request.Refusal.AlreadyEntered;
import bo.comteco.postventa.domain.request.Refusal.CanNotBeAsked;
import bo.comteco.postventa.domain.request.Refusal.ElsewhereNow;
import bo.comteco.postventa.domain.request.Refusal.Ended;
import bo.comteco.postventa.domain.request.Refusal.ForeignReport;
import bo.comteco.postventa.domain.request.Refusal.InTheseHands;
import bo.comteco.postventa.domain.request.Refusal.InvalidAnswers;
import bo.comteco.postventa.domain.request.Refusal.LookFirst;
import bo.comteco.postventa.domain.request.Refusal.NotForPerson;
import bo.comteco.postventa.domain.request.Refusal.NotOnTrail;
import bo.comteco.postventa.domain.request.Refusal.NothingToClose;
import bo.comteco.postventa.domain.request.Refusal.OutcomeNotGiven;
import bo.comteco.postventa.domain.request.Refusal.PaidAlready;
import bo.comteco.postventa.domain.request.Refusal.StillWaiting;
import bo.comteco.postventa.domain.request.Refusal.UnknownEffect;
import bo.comteco.postventa.domain.request.Refusal.UnknownOutcome;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of the kernel, built as the kernel builds it, in words. */
class RefusalsInSpanishTest {

    private static final SpanishTexts TEXTS = SpanishTexts.load();
    private static final Known KNOWN = KnownOf.at(ProcedureWalk.MORNING).known();

    private static final List<Refusal> REFUSALS = Stream.of(
                    Arrays.stream(Ending.values()).<Refusal>map(Ended::new),
                    Arrays.stream(EffectReport.Result.values())
                            .<Refusal>map(result -> new ForeignReport("1042/C.7/enter/0", result)),
                    Stream.<Refusal>of(
                            new ElsewhereNow("C.7/enter", "C.1/opening"),
                            new OutcomeNotGiven("C.6"),
                            new UnknownOutcome("C.7", "MAYBE", List.of("YES", "NO")),
                            new UnknownOutcome("C.7", "", List.of("YES", "NO")),
                            new InvalidAnswers("C.1/opening", List.of()),
                            new StillWaiting("C.2", Set.of(SystemName.QGIS)),
                            new StillWaiting("C.2", EnumSet.allOf(SystemName.class)),
                            new NotForPerson("C.7/enter"),
                            new NotOnTrail("C.4.2"),
                            new AlreadyEntered("C.6", SystemName.SMARTFLEX),
                            new NothingToClose("C.1"),
                            new UnknownEffect("1042/C.7/enter/9"),
                            new InTheseHands(new Hands("NORTE", "asesora.dos", true)),
                            new InTheseHands(new Hands("NORTE", null, false)),
                            new PaidAlready("1042/D.6.1/0", "R-7"),
                            new CanNotBeAsked("1042/E.9.1/1", SystemName.WHATSAPP),
                            new LookFirst("1042/C.7/enter/0", SystemName.SMARTFLEX)))
            .flatMap(refusals -> refusals)
            .toList();

    @Test
    void readAsAgreed() {
        GoldenFile.compare(
                "texts/refusals.txt",
                Stream.concat(
                                REFUSALS.stream().map(Refusal::message),
                                complaints().map(Complaint::message))
                        .map(message -> TEXTS.render(message) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void noRefusalIsLeftOut() {
        assertThat(REFUSALS.stream().<Class<?>>map(Refusal::getClass).collect(toSet()))
                .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @Test
    void noComplaintOfAFormIsLeftOut() {
        assertThat(complaints().map(complaint -> complaint.message().key()))
                .containsAll(Bundle.named("kernel").keySet().stream()
                        .filter(key -> key.startsWith("form."))
                        .toList());
    }

    /** What a form says of an answer that is missing, not asked for, not offered, or of another type than each there is. */
    private static Stream<Complaint> complaints() {
        var options = new Options.Fixed(List.of(new Option("A", "Opción A")));
        var wrong = Form.of(field("missing", "Falta", ValueType.TEXT), choice("chosen", "Elegido", options))
                .complaints(KNOWN, Answers.none().with("surplus", "x").with("chosen", new Value.Choice("B")));
        return Stream.concat(
                wrong.stream(), Arrays.stream(ValueType.values()).flatMap(type -> ofOtherType(type, options)));
    }

    private static Stream<Complaint> ofOtherType(ValueType type, Options options) {
        var asked = switch (type) {
            case CHOICE -> choice("asked", "Dato", options);
            case CHOICES -> choices("asked", "Dato", options);
            case ROWS -> rows("asked", "Dato", field("cell", "Celda", ValueType.TEXT));
            default -> field("asked", "Dato", type);
        };
        var given = type == ValueType.TEXT
                ? Answers.none().with("asked", new Value.Choice("A"))
                : Answers.none().with("asked", "texto");
        return Form.of(asked).complaints(KNOWN, given).stream();
    }
}
