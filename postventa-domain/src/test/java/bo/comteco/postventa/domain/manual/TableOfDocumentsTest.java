package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
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
    @ReadAs("D-76")
    void whatTheOfficeKeepsIsSignedByTheClientAndWhatTheClientAloneTakesAlongIsNot() {
        assertThat(printedByTheProcedures())
                .allSatisfy(document -> assertThat(document.isSigned())
                        .as(document.name())
                        .isEqualTo(!document.name().equals(CallDetailFields.CALL_DETAIL)));
        assertThat(RequirementPapers.REQUIREMENT_SHEET.isSigned()).isFalse();
    }
}
