package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.product.EquipmentKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Smartflex says of a product that is given up (I.2, I.3). */
public final class WithdrawalFacts {

    /** Every piece of equipment that the cooperative left with the product; which of them come back Annex 6 says. */
    public static final FactKind<List<Piece>> EQUIPMENT =
            fact("product-equipment", SystemName.SMARTFLEX, Shape.rows(Piece::toRow, Piece::fromRow));

    /** The last period, prorated by Smartflex to the day on which it is asked; negative where it owes the client. */
    public static final FactKind<Money> LAST_PERIOD = fact("last-period", SystemName.SMARTFLEX, Shape.money());

    private WithdrawalFacts() {}

    /**
     * A piece of equipment.
     *
     * @param id Smartflex's id of the piece
     * @param name as the adviser reads it, with its serial number where it has one
     * @param serial the serial number, or null for what has none, such as cables
     */
    public record Piece(
            String id,
            EquipmentKind kind,
            String name,
            @Nullable String serial) {

        /** The serial number, if it has one. */
        public Optional<String> findSerial() {
            return Optional.ofNullable(serial);
        }

        Answers toRow() {
            return Answers.none()
                    .with(Options.CODE, id)
                    .with(Options.LABEL, name)
                    .with("kind", kind)
                    .withOptional("serial", findSerial().map(Value.Text::new));
        }

        static Piece fromRow(Answers row) {
            return new Piece(
                    row.text(Options.CODE),
                    row.choice("kind", EquipmentKind.class),
                    row.text(Options.LABEL),
                    row.findText("serial").orElse(null));
        }
    }
}
