package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Guidance;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Way;
import bo.comteco.postventa.domain.procedure.Wish;
import bo.comteco.postventa.domain.walk.GoldenFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a client's wish is routed to a procedure. */
class ManualGuidanceTest {

    private static final Guidance GUIDANCE = ManualEdition.REVISION_3.guidance();

    @Test
    void readsAsAgreed() {
        var page = new StringBuilder("# Lo que el cliente quiere y qué procedimiento lo atiende\n\n");
        for (var wish : GUIDANCE.wishes()) {
            page.append("- ")
                    .append(wish.code())
                    .append(" «")
                    .append(wish.words())
                    .append("»\n");
            wish.ways()
                    .forEach(way -> page.append("  - " + way.procedure()
                            + (way.askedFor() == null ? "" : " " + way.askedFor()) + ": " + way.fits()
                            + (way.opening().isEmpty() ? "" : " " + way.opening()) + "\n"));
            wish.findElsewhere().ifPresent(where -> page.append("  - " + where.oneLine() + "\n"));
        }

        GoldenFile.compare("wishes.md", page.toString());
    }

    @Test
    @ReadAs("D-97")
    void everyProcedureIsReachedByAWishOfItsOwn() {
        var reached = EnumSet.noneOf(ProcedureCode.class);
        GUIDANCE.wishes().forEach(wish -> wish.way().ifPresent(way -> reached.add(way.procedure())));

        assertThat(reached).containsExactly(ProcedureCode.values());
    }

    @Test
    @ReadAs("D-97")
    void wordsThatDoNotTellTheProcedureProposeSeveral() {
        var wish = GUIDANCE.find("WITHOUT_SERVICE").orElseThrow();

        assertThat(wish.way()).isEmpty();
        assertThat(wish.ways())
                .extracting(Way::procedure)
                .containsExactly(ProcedureCode.E, ProcedureCode.D, ProcedureCode.F);
    }

    @Test
    @ReadAs("D-97")
    void aSaleIsNoAfterSalesServiceAndIsNamedByItsOwnProcedure() {
        assertThat(GUIDANCE.find("NEW_SERVICE").orElseThrow().findElsewhere())
                .map(Referral::oneLine)
                .contains("Venta de Servicios (COM-DSC-P02)");
    }

    @Test
    void whatAWishOrItsWordsSayIsCapturedFirst() {
        for (var code : ProcedureCode.values()) {
            var first = ManualEdition.REVISION_3.procedure(code).first().kind();
            var form = first instanceof Kind.Capture capture ? capture.form() : Form.of();
            GUIDANCE.about(code)
                    .findWordsInto()
                    .ifPresent(field -> assertThat(form.fields())
                            .as("fields that %s captures first", code)
                            .anyMatch(captured -> captured.id().equals(field)));
            GUIDANCE.wishes().stream()
                    .flatMap(wish -> wish.ways().stream())
                    .filter(way -> way.procedure() == code)
                    .forEach(way -> way.opening()
                            .values()
                            .keySet()
                            .forEach(said -> assertThat(form.fields())
                                    .as("fields that %s captures first", code)
                                    .anyMatch(captured -> captured.id().equals(said))));
        }
    }

    @Test
    void anEditionIsNotGuidedToWhatItDoesNotHave() {
        var asksNothing = guidance(Wish.wish("PAUSE", "Suspender", Way.to(ProcedureCode.D, "siempre")));
        var asksTooMuch = guidance(
                Wish.wish("MOVE", "Mudar", Way.to(ProcedureCode.C, "siempre").asking(ProcedureCode.A)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ManualEdition.REVISION_3.guidedBy(asksNothing))
                .withMessageContaining("PAUSE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ManualEdition.REVISION_3.guidedBy(asksTooMuch))
                .withMessageContaining("MOVE");
    }

    @Test
    void aWishLeadsSomewhereAndItsCodeIsItsOwn() {
        var move = Wish.wish("MOVE", "Mudar", Way.to(ProcedureCode.C, "siempre"));

        assertThatIllegalArgumentException().isThrownBy(() -> Wish.wish("NOWHERE", "Nada"));
        assertThatIllegalArgumentException().isThrownBy(() -> guidance(move, move));
    }

    private static Guidance guidance(Wish... wishes) {
        return new Guidance(List.of(wishes), Map.of());
    }
}
