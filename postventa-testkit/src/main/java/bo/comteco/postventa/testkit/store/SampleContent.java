package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.request.StepRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A record with one of everything that a record can hold. */
final class SampleContent {

    private static final Instant AT = Instant.parse("2026-11-24T13:00:00.000000001Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final IdentityNumber NUMBER = IdentityNumber.parse("E-1234567-1A CB");
    private static final Telephone TELEPHONE = Telephone.parse("44250000");

    private static final Answers FLAT = Answers.none()
            .with("text", "Señas: \"casa\" \\ 3er piso\n\u0000😀")
            .with("quantity", new Value.Quantity(new BigDecimal("-12345678901234567890.000000001")))
            .with("large", new Value.Quantity(new BigDecimal("1E+12")))
            .with("date", DAY)
            .with("moment", AT)
            .with("money", Money.of("-146.28"))
            .with("telephone", TELEPHONE)
            .with("card", IdentityDocument.indefinite(NUMBER))
            .with("place", new Position(Math.nextUp(-17.39), -66.15))
            .with("choice", new Value.Choice("FIBRA-60"))
            .with("choices", new Value.Choices(List.of("b", "a")))
            .with("no-choices", new Value.Choices(List.of()))
            .with("seen", Evidence.seen())
            .with("numbered", Evidence.numbered("12/2026"))
            .with("dated", new Evidence("7", DAY));

    private static final Answers NESTED = FLAT.with(
            "rows",
            new Value.Rows(List.of(
                    FLAT,
                    Answers.none(),
                    Answers.of(
                            "inner", new Value.Rows(List.of(FLAT, Answers.of("empty", new Value.Rows(List.of()))))))));

    private static final Message NOTE = Message.of("a.key")
            .with("text", "")
            .with("whole", Integer.MIN_VALUE)
            .with("money", Money.of("0.01"))
            .with("date", DAY)
            .with("moment", AT)
            .with("identity", NUMBER)
            .with("telephone", TELEPHONE)
            .with("message", Message.of("inner").with("deep", Message.of("deepest")))
            .with("none", List.of())
            .with("list", List.of("a", 1, Money.of(2), DAY, AT, NUMBER, TELEPHONE, Message.of("in.list")));

    private SampleContent() {}

    static StepRecord in(StepRecord step) {
        return new StepRecord(
                step.seq(),
                AT.plusNanos(step.seq()),
                step.node(),
                step.actor(),
                step.act(),
                "OUTCOME",
                NESTED,
                List.of(
                        new Fact("rich", NESTED, new Value.Rows(List.of(NESTED)), AT),
                        new Fact("poor", Answers.none(), new Value.Text("x"), AT)),
                step.seq(),
                NOTE);
    }
}
