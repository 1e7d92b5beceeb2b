package bo.comteco.postventa.benchmark;

import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.Holder;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who moves house, and what they say at the counter. Nobody real.
 *
 * @param number of the case; customer, card and product are of that case alone
 */
record SyntheticClient(long number) {

    private static final List<String> GIVEN = List.of("Ana", "Luis", "María", "José", "Rosa", "Pedro", "Elena", "Raúl");
    private static final List<String> FAMILY =
            List.of("Prueba", "Ejemplo", "Muestra", "Ensayo", "Modelo", "Ficha", "Dato", "Caso");

    private static final long FIRST_CARD = 1_000_000;
    private static final LocalDate EXPIRY = LocalDate.of(2090, 5, 31);
    private static final Position NEW_POSITION = new Position(-17.3985, -66.1505);

    Holder holder() {
        return aHolder()
                .withId("CUS-" + number)
                .named(one(GIVEN, 0) + " " + one(FAMILY, 1) + " " + one(FAMILY, 2))
                .withCard(card())
                .having(internet(Technology.HFC).called(product()));
    }

    private String one(List<String> names, int digit) {
        return names.get((int) ((number >> (3 * digit)) % names.size()));
    }

    private String card() {
        return Long.toString(FIRST_CARD + number);
    }

    String product() {
        return "PRD-" + number;
    }

    Answers newPlace() {
        return Answers.none().with("new-position", NEW_POSITION).with("new-street", "Calle de Prueba " + number);
    }

    Answers papers() {
        return Answers.none()
                .with("identity-card", new IdentityDocument(new IdentityNumber(card()), EXPIRY))
                .with("mobile", new Telephone("70000001"))
                .with("fee-accepted", new Value.Choice("YES"));
    }

    Answers relocationData() {
        return Answers.none().with("contact-name", "Quien recibe").with("new-neighbourhood", "Zona Central");
    }
}
