package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new edition of the manual comes into force while requests run under the old one. */
class TwoEditionsTest {

    private static final Edition NEXT = Edition.edition(
            "GC-PRC-OPE-ASE-03/4",
            List.of(procedure(ProcedureCode.C, "Traslado de productos, en una línea")
                    .changesItsProduct()
                    .step("C.1", "Informa que el traslado se pide por teléfono", tell())
                    .then(Ending.ATTENDED)
                    .build()));

    private final InMemoryCounter before = new InMemoryCounter();
    private final InMemoryCounter after = before.underEditions(List.of(NEXT, ManualEdition.REVISION_3));

    @Test
    void aRequestEndsUnderTheEditionItWasOpenedUnderAndANewOneBeginsUnderTheNext() {
        before.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2")));
        before.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        var running = new Counter(before).comesToTheSummary();

        var counter = new Counter(after);
        running = counter.completes(running, "YES", Answers.none());
        after.carryOut();
        running = counter.looksAt(running.number());
        assertThat(running.edition()).isEqualTo("GC-PRC-OPE-ASE-03/3");
        assertThat(running.step().node()).isEqualTo("C.8");

        var opened = counter.opensARelocationOf("PRD-2");
        assertThat(opened.edition()).isEqualTo("GC-PRC-OPE-ASE-03/4");
        assertThat(opened.step().text()).isEqualTo("Informa que el traslado se pide por teléfono");
        assertThat(counter.completes(opened, null, Answers.none()).ending()).isEqualTo(Ending.ATTENDED);
    }
}
