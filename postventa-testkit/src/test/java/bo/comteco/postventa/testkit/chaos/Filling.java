package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driving.RequestView.FieldView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.form.Option;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Fills any step's fields with something that mostly will do. */
final class Filling {

    private final Chance chance;
    private final InstantSource clock;

    Filling(Chance chance, InstantSource clock) {
        this.chance = chance;
        this.clock = clock;
    }

    Answers fill(List<FieldView> fields) {
        var answers = Answers.none();
        for (var field : fields) {
            if (field.required() || !chance.onceIn(3)) {
                answers = answers.withOptional(field.id(), value(field));
            }
        }
        return answers;
    }

    private Optional<Value> value(FieldView field) {
        var options = field.options().stream().map(Option::code).toList();
        return switch (field.type()) {
            case TEXT -> Optional.of(new Value.Text("Dicho en la prueba"));
            case QUANTITY -> Optional.of(new Value.Quantity(BigDecimal.ONE));
            case DATE -> Optional.of(new Value.Date(today().plusDays(1 + chance.below(60))));
            case MOMENT -> Optional.of(new Value.Moment(clock.instant()));
            case MONEY -> Optional.of(new Value.Amount(Money.of("10.00")));
            case TELEPHONE -> Optional.of(new Value.Phone(new Telephone("70000001")));
            case IDENTITY_DOCUMENT ->
                Optional.of(
                        new Value.Card(new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31))));
            case POSITION -> Optional.of(new Value.Place(World.NEW_POSITION));
            case CHOICE -> options.isEmpty() ? Optional.empty() : Optional.of(new Value.Choice(choice(options)));
            case CHOICES ->
                Optional.of(new Value.Choices(
                        options.stream().filter(code -> chance.onceIn(2)).toList()));
            case EVIDENCE -> Optional.of(new Value.Seen(new Evidence("1", today())));
            case ROWS -> Optional.of(new Value.Rows(List.of(fill(field.columns()))));
        };
    }

    private String choice(List<String> options) {
        return options.contains("YES") && !chance.onceIn(5) ? "YES" : chance.oneOf(options);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-4));
    }
}
