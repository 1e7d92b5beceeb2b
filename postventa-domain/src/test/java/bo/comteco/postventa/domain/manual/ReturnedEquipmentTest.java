package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.WithdrawalTest.ANTENNA;
import static bo.comteco.postventa.domain.manual.WithdrawalTest.CABLES;
import static bo.comteco.postventa.domain.manual.WithdrawalTest.MODEM;
import static bo.comteco.postventa.domain.manual.WithdrawalTest.counter;
import static bo.comteco.postventa.domain.manual.WithdrawalTest.equipment;
import static bo.comteco.postventa.domain.manual.WithdrawalTest.row;
import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.manual.ReturnedEquipment.Condition;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnedEquipmentTest {

    @Test
    @ReadAs("D-56")
    void d56WhatSmartflexDoesNotListIsNotAskedFor() {
        counter(script().finding(WithdrawalFacts.EQUIPMENT, List.of(MODEM)))
                .does("I.2", equipment(row(MODEM, Condition.RETURNED)))
                .standsAt("I.3");
    }

    @Test
    void aPieceThatIsNotAccountedForIsNamed() {
        assertThat(complaints(equipment(row(MODEM, Condition.RETURNED))))
                .containsExactly(new Complaint(
                        "equipment", Message.of("check.piece-missing").with("piece", "Cables de conexión")));
    }

    @Test
    void aPieceIsRecordedOnce() {
        var twice = equipment(row(MODEM, Condition.RETURNED), row(CABLES, Condition.LOST), row(MODEM, Condition.LOST));

        assertThat(complaints(twice))
                .containsExactly(new Complaint("equipment[2].piece", Message.of("check.piece-twice")));
    }

    @Test
    void theAntennaIsTakenAwayByComtecoAndNotReturned() {
        var withAntenna = equipment(
                row(MODEM, Condition.RETURNED), row(CABLES, Condition.RETURNED), row(ANTENNA, Condition.RETURNED));

        assertThat(complaints(withAntenna))
                .containsExactly(new Complaint("equipment[2].piece", Message.of("check.piece-not-to-return")));
    }

    @Test
    void whatTelephonyHasIsNotReturned() {
        var telephony = List.of(new ProductFacts.Service(ProductKind.FIXED_TELEPHONY, Technology.COPPER));

        counter(script().finding(ProductFacts.SERVICES, telephony))
                .does("I.2", Answers.none())
                .standsAt("I.3");
    }

    @Test
    void aBundleReturnsWhatItsComponentsAskBack() {
        var decoder = new Piece("E-4", EquipmentKind.DECODER, "Decodificador", "D-1");
        var remote = new Piece("E-5", EquipmentKind.REMOTE_CONTROL, "Control remoto", null);
        var services = List.of(
                new ProductFacts.Service(ProductKind.FIXED_TELEPHONY, null),
                new ProductFacts.Service(ProductKind.INTERNET, null),
                new ProductFacts.Service(ProductKind.DTH, null));

        assertThat(ReturnedEquipment.toReturn(List.of(MODEM, CABLES, ANTENNA, decoder, remote), services))
                .containsExactly(MODEM, CABLES, decoder, remote);
    }

    private static List<Complaint> complaints(Answers given) {
        return ((Refusal.InvalidAnswers)
                        counter(script()).isRefused("I.2", given).refusal())
                .complaints();
    }
}
