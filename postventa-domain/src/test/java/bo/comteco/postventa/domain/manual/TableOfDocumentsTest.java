package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual's table of documents: for whom originals and copies are, and what is signed. */
class TableOfDocumentsTest {

    private static List<PrintedDocument> printedByTheProcedures() {
        return ManualEdition.REVISION_3.procedures().stream()
                .flatMap(procedure -> procedure.nodes().stream())
                .flatMap(node -> node.kind() instanceof Kind.Print print
                        ? Optional.of(print.document()).stream()
                        : Optional.<PrintedDocument>empty().stream())
                .distinct()
                .toList();
    }

    @Test
    void originalsAndCopiesAreThoseOfTheManualsTable() {
        assertThat(printedByTheProcedures().stream()
                        .map(document -> document.name() + ": " + document.originals() + " " + document.copies())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "SOLICITUD_DE_SERVICIOS: [Archivo] [Cliente]",
                        "SOLICITUD_DE_PEDIDO: [Archivo] [Cliente]",
                        "CONTRATO: [Archivo] [Cliente]",
                        "COMPROBANTE: [Archivo] []",
                        "DEPOSITO_EN_GARANTIA: [Archivo] []",
                        "FORMULARIO_DE_RECLAMOS_VARIOS: [Archivo] [Cliente]",
                        "FORMULARIO_DE_SOLICITUD_DE_RETIRO: [Archivo] [Cliente]",
                        "DETALLE_DE_LLAMADAS_SALIENTES: [Cliente] []");
    }

    @Test
    @ReadAs("D-75")
    void theRequirementSheetIsTheClientsAloneAndMayBePrintedWhenTheRequestHasEnded() {
        var sheet = RequirementPapers.REQUIREMENT_SHEET;

        assertThat(sheet.originals()).containsExactly("Cliente");
        assertThat(sheet.copies()).isEmpty();
        assertThat(sheet.mayBePrintedAgain(Optional.of(Ending.NOT_ADMITTED))).isTrue();
    }

    @Test
    @ReadAs({"D-28", "D-79"})
    void theFormOfAnAddressSaysWhatTheFormsOfItsRequestsSay() {
        var relocation = new Sheet(
                "Av. América 55",
                List.of(new Sheet.Line(Message.of("line.product"), "Internet 20", Money.of(200))),
                Money.of(200),
                List.of(Message.of("note.prorated")));
        var services = new Sheet(
                "Av. América 55",
                List.of(new Sheet.Line(Message.of("line.product"), "Línea 4250001", Money.of("30.50"))),
                Money.of("30.50"),
                List.of(Message.of("note.prorated"), Message.of("note.contract")));

        var form = AddressForm.of(List.of(
                new AddressForm.Part(1042, ProcedureCode.C, relocation),
                new AddressForm.Part(1043, ProcedureCode.A, services)));

        var sheet = form.content()
                .of(Scene.opened(
                                OutgoingCallDetail.PROCEDURE,
                                OutgoingCallDetailTest.HOLDER,
                                OutgoingCallDetailTest.TWELVE,
                                OutgoingCallDetailTest.SCRIPT)
                        .request()
                        .known(ProcedureWalk.MORNING));
        assertThat(sheet.address()).isEqualTo("Av. América 55");
        assertThat(sheet.lines())
                .extracting(line -> line.item().key() + " " + line.detail())
                .containsExactly(
                        "line.request ", "line.product Internet 20", "line.request ", "line.product Línea 4250001");
        assertThat(sheet.findTotal()).contains(Money.of("230.50"));
        assertThat(sheet.notes()).containsExactly(Message.of("note.prorated"), Message.of("note.contract"));
        assertThat(form.originals()).containsExactly("Archivo");
        assertThat(form.copies()).containsExactly("Cliente");
    }

    @Test
    void whatIsNoOrderIsNotSummedUp() {
        assertThat(printedByTheProcedures().stream()
                        .filter(AddressForm::sumsUp)
                        .map(PrintedDocument::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("SOLICITUD_DE_SERVICIOS", "SOLICITUD_DE_PEDIDO");
    }

    @Test
    @ReadAs("D-76")
    void whatTheOfficeKeepsIsSignedByTheClientAndWhatTheClientAloneTakesAlongIsNot() {
        assertThat(printedByTheProcedures())
                .allSatisfy(document -> assertThat(document.isSigned())
                        .as(document.name())
                        .isEqualTo(!document.name().equals(CallDetailFields.CALL_DETAIL)));
        assertThat(RequirementPapers.REQUIREMENT_SHEET.isSigned()).isFalse();
    }
}
