package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.rows;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Check;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** I.2: the equipment that Annex 6 asks back, piece by piece, and how each piece came back. */
final class ReturnedEquipment {

    enum Condition {
        RETURNED,
        DAMAGED,
        LOST
    }

    /** Annex 6; the antenna of DTH COMTECO takes away itself, and kinds of service not listed leave nothing to return. */
    private static final Map<ProductKind, Set<EquipmentKind>> TO_RETURN = Map.of(
            ProductKind.INTERNET, EnumSet.of(EquipmentKind.MODEM, EquipmentKind.CABLES),
            ProductKind.DTH, EnumSet.of(EquipmentKind.DECODER, EquipmentKind.CABLES, EquipmentKind.REMOTE_CONTROL),
            ProductKind.DIGITAL_TV,
                    EnumSet.of(EquipmentKind.DECODER, EquipmentKind.CABLES, EquipmentKind.REMOTE_CONTROL));

    private static final Options CONDITIONS = new Options.Fixed(List.of(
            new Option(Condition.RETURNED.name(), "Devuelto"),
            new Option(Condition.DAMAGED.name(), "Dañado"),
            new Option(Condition.LOST.name(), "Perdido")));

    private static final Check EACH_PIECE_ONCE = Check.check(
            "EACH_PIECE_ONCE", ReturnedEquipment::eachPieceOnce, WithdrawalFacts.EQUIPMENT, ProductFacts.SERVICES);

    /** A row for each piece to return; left out where there is none. */
    static final Form EQUIPMENT = Form.of(rows(
                            WithdrawalFields.EQUIPMENT,
                            "Equipos del producto",
                            choice(WithdrawalFields.PIECE, "Equipo", new Options.FromFact<>(WithdrawalFacts.EQUIPMENT)),
                            choice(WithdrawalFields.CONDITION, "Estado", CONDITIONS))
                    .optional())
            .checkedBy(EACH_PIECE_ONCE);

    private ReturnedEquipment() {}

    /** The kinds of service that leave something to return, in the manual's order. */
    static List<ProductKind> kindsWithEquipment() {
        return TO_RETURN.keySet().stream().sorted().toList();
    }

    /** A piece and how it came back. */
    record Return(Piece piece, Condition condition) {

        /** Damaged and lost pieces are charged. */
        boolean isCharged() {
            return condition != Condition.RETURNED;
        }
    }

    /** What was captured, in the order in which it was. */
    static List<Return> captured(Known known, List<Piece> equipment) {
        return known.answers().rows(WithdrawalFields.EQUIPMENT).stream()
                .flatMap(row -> equipment.stream()
                        .filter(piece -> piece.id().equals(row.choice(WithdrawalFields.PIECE)))
                        .map(piece -> new Return(piece, row.choice(WithdrawalFields.CONDITION, Condition.class))))
                .toList();
    }

    /** Which pieces of a product with these services come back; a bundle's are its components'. */
    static List<Piece> toReturn(List<Piece> equipment, List<ProductFacts.Service> services) {
        return equipment.stream()
                .filter(piece -> services.stream()
                        .anyMatch(service ->
                                TO_RETURN.getOrDefault(service.kind(), Set.of()).contains(piece.kind())))
                .toList();
    }

    private static List<Complaint> eachPieceOnce(Known known, Answers given) {
        var expected = toReturn(known.fact(WithdrawalFacts.EQUIPMENT), known.fact(ProductFacts.SERVICES));
        var complaints = new ArrayList<Complaint>();
        var seen = new HashSet<String>();
        var rows = given.rows(WithdrawalFields.EQUIPMENT);
        for (int row = 0; row < rows.size(); row++) {
            var piece = rows.get(row).choice(WithdrawalFields.PIECE);
            var field = WithdrawalFields.EQUIPMENT + "[" + row + "]." + WithdrawalFields.PIECE;
            if (!seen.add(piece)) {
                complaints.add(new Complaint(field, Message.of("check.piece-twice")));
            } else if (expected.stream().noneMatch(one -> one.id().equals(piece))) {
                complaints.add(new Complaint(field, Message.of("check.piece-not-to-return")));
            }
        }
        expected.stream()
                .filter(piece -> !seen.contains(piece.id()))
                .map(piece -> new Complaint(
                        WithdrawalFields.EQUIPMENT,
                        Message.of("check.piece-missing").with("piece", piece.name())))
                .forEach(complaints::add);
        return complaints;
    }
}
