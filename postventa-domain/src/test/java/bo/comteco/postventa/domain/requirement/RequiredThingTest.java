package bo.comteco.postventa.domain.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.requirement.RequiredThing.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several wants of one visit require together. */
class RequiredThingTest {

    private static Demand demand(String want, ProcedureCode code, @Nullable String asked, @Nullable String product) {
        return new Demand(
                want,
                product == null ? null : new ProductId(product),
                ManualEdition.REVISION_3.procedure(code).policies(asked));
    }

    private static List<RequiredThing> of(ApplicantRole applicant, Demand... demands) {
        return RequiredThing.of(applicant, List.of(demands));
    }

    private static List<String> needing(List<RequiredThing> things, String text) {
        var found =
                things.stream().filter(thing -> thing.text().startsWith(text)).toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0).needs().stream()
                .map(need -> need.want() + " " + need.requirement())
                .toList();
    }

    @Test
    @ReadAs({"D-33", "D-101"})
    void onePaperServesEveryRequirementThatAsksForIt() {
        var things = of(
                ApplicantRole.REPRESENTATIVE,
                demand("1042", ProcedureCode.A, null, "p-1"),
                demand("P1", ProcedureCode.B, null, "p-1"),
                demand("P2", ProcedureCode.I, null, "p-2"));

        assertThat(needing(things, "Nota o carta de solicitud")).containsExactly("1042 1.3", "P1 2.2", "P2 6.2");
        assertThat(needing(things, "Cédula de identidad")).containsExactly("1042 1.2", "P1 2.1");
        assertThat(needing(things, "Fotocopia de la cédula del tramitador")).containsExactly("1042 1.4", "P2 6.3");
    }

    @Test
    @ReadAs("D-101")
    void whatASystemSaysOfTheClientIsOneThingAndOfAProductOneForEach() {
        var things = of(
                ApplicantRole.HOLDER,
                demand("P1", ProcedureCode.A, null, "p-1"),
                demand("P2", ProcedureCode.B, null, "p-1"),
                demand("P3", ProcedureCode.C, null, "p-2"));

        assertThat(needing(things, "Tener las cuentas")).containsExactly("P1 1.5", "P2 2.3", "P3 3.5");
        assertThat(things.stream()
                        .filter(thing -> thing.text().startsWith("Ser titular"))
                        .map(thing -> thing.needs().stream().map(Need::want).toList()))
                .containsExactly(List.of("P1", "P2"), List.of("P3"));
    }

    @Test
    @ReadAs("D-101")
    void whatIsStricterStandsApart() {
        var things = of(
                ApplicantRole.HOLDER,
                demand("P1", ProcedureCode.C, null, "p-1"),
                demand("P2", ProcedureCode.I, null, "p-2"));

        assertThat(needing(things, "Tener las cuentas")).containsExactly("P1 3.5");
        assertThat(needing(things, "Informar verbalmente")).containsExactly("P2 6.4");
    }

    @Test
    @ReadAs("D-101")
    void whatIsAgreedToAndWhereOneMovesToEachWantHasItsOwn() {
        var things = of(
                ApplicantRole.HOLDER,
                demand("P1", ProcedureCode.C, null, "p-1"),
                demand("P2", ProcedureCode.C, null, "p-2"));

        assertThat(things.stream().filter(thing -> thing.text().startsWith("El cliente acepta")))
                .hasSize(2)
                .allSatisfy(thing -> assertThat(thing.field()).isNull());
        assertThat(things.stream().filter(thing -> thing.text().startsWith("Dirección exacta")))
                .hasSize(2);
        assertThat(needing(things, "Número celular")).containsExactly("P1 3.7", "P2 3.7");
    }

    @Test
    void whatWasSeenInTheVisitSaysSo() {
        var things = of(ApplicantRole.REPRESENTATIVE, demand("P1", ProcedureCode.D, "RECONNECTION", "p-1"));
        var evidence = Answers.none().with("signed-note", Evidence.seen());

        assertThat(things.stream().filter(thing -> thing.isSeenIn(evidence)).map(RequiredThing::text))
                .containsExactly("Nota o carta de solicitud firmada por el titular o su representante legal");
    }
}
