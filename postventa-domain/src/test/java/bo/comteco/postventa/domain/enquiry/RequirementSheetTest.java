package bo.comteco.postventa.domain.enquiry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Prospect;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a procedure requires, asked before there is a request. */
class RequirementSheetTest {

    private static final Parameters PARAMETERS = ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING);

    @TestFactory
    Stream<DynamicTest> everySheetReadsAsAgreed() {
        return ManualEdition.REVISION_3.procedures().stream()
                .map(procedure -> DynamicTest.dynamicTest(
                        procedure.code() + " " + procedure.title(),
                        () -> GoldenFile.compare(
                                procedure.code() + "/sheets.md",
                                "# " + procedure.title() + "\n\n"
                                        + Stream.of(ApplicantRole.values())
                                                .flatMap(role -> pages(procedure, role))
                                                .collect(joining("\n")))));
    }

    private static Stream<String> pages(Procedure procedure, ApplicantRole role) {
        return procedure.askedFor().isEmpty()
                ? Stream.of(SheetPage.of(role.name(), sheet(procedure.code(), role, null, null)))
                : procedure.askedFor().stream()
                        .map(asked -> SheetPage.of(role + ", " + asked, sheet(procedure.code(), role, asked, null)));
    }

    @Test
    @ReadAs("D-12")
    void whoComesDecidesWhichRequirementsStandOnIt() {
        assertThat(ids(ProcedureCode.C, ApplicantRole.HOLDER))
                .containsExactly("3.1", "3.2", "3.5", "3.6", "3.7", "3.8");
        assertThat(ids(ProcedureCode.C, ApplicantRole.AGENT))
                .containsExactly("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8");
        assertThat(ids(ProcedureCode.A, ApplicantRole.LEGAL_REPRESENTATIVE))
                .containsExactly("1.1", "1.2", "1.5", "1.6", "1.8", "1.9", "1.10");
        assertThat(ids(ProcedureCode.H, ApplicantRole.AGENT)).isEmpty();
    }

    @Test
    void aPaperStandsWithItsRequirementAndASystemWithWhatItVerifies() {
        var sheet = sheet(ProcedureCode.B, ApplicantRole.REPRESENTATIVE, null, null);

        assertThat(sheet.items().get(1)).satisfies(item -> {
            assertThat(item.id()).isEqualTo("2.2");
            assertThat(item.source()).isEqualTo("Anexo 2, ítem 2");
            assertThat(item.verifiedBy()).containsExactly(SystemName.SMARTFLEX);
            assertThat(item.papers())
                    .containsExactly("Nota o carta de solicitud firmada por el titular o su representante legal");
        });
        assertThat(sheet(ProcedureCode.B, ApplicantRole.HOLDER, null, null)
                        .items()
                        .get(1)
                        .papers())
                .isEmpty();
    }

    @Test
    void whatIsAskedForDecidesWhereTheProcedureAsks() {
        assertThat(ids(ProcedureCode.D, ApplicantRole.HOLDER, "SUSPENSION")).containsExactly("5.1", "5.2", "5.5");
        assertThat(ids(ProcedureCode.D, ApplicantRole.HOLDER, "RECONNECTION")).containsExactly("5.3", "5.5");
        assertThat(ids(ProcedureCode.D, ApplicantRole.HOLDER)).containsExactly("5.1", "5.2", "5.5", "5.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(ProcedureCode.D, ApplicantRole.HOLDER, "HOLIDAY", null))
                .withMessageContaining("HOLIDAY");
    }

    @ParameterizedTest
    @EnumSource(ProductKind.class)
    @ReadAs("D-98")
    void ofAKindOfProductOnlyItsOwnFeeStandsOnIt(ProductKind kind) {
        var notes = sheet(ProcedureCode.C, ApplicantRole.HOLDER, null, kind).notes();

        var named = Message.of("product-kind." + kind);
        assertThat(notes).hasSize(2);
        assertThat(notes.get(0).arguments()).containsEntry("kind", named);
        assertThat(notes.get(0).key())
                .isEqualTo(
                        PARAMETERS
                                        .find("relocation-fee."
                                                + kind.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                        .isPresent()
                                ? "sheet.relocation-fee"
                                : "sheet.no-relocation-fee");
    }

    @Test
    @ReadAs("D-98")
    void aWithdrawalSaysWhereItIsAttendedAndWhatEquipmentToBring() {
        assertThat(notes(ProductKind.INTERNET))
                .containsExactly("sheet.withdrawal-desk", "sheet.equipment.INTERNET", "sheet.withdrawal-form");
        assertThat(notes(ProductKind.HSPA))
                .containsExactly("sheet.withdrawal-desk", "sheet.no-equipment", "sheet.withdrawal-form");
        assertThat(notes(ProductKind.BUNDLE))
                .isEqualTo(notes(null))
                .contains("sheet.equipment.INTERNET", "sheet.equipment.DTH", "sheet.equipment.DIGITAL_TV");
    }

    @Test
    void oneWhoAsksForAReconnectionIsNotToldOfSuspensions() {
        assertThat(sheet(ProcedureCode.D, ApplicantRole.HOLDER, "RECONNECTION", null)
                        .notes())
                .extracting(Message::key)
                .containsExactly("sheet.reconnection");
        assertThat(sheet(ProcedureCode.D, ApplicantRole.HOLDER, null, null).notes())
                .extracting(Message::key)
                .containsExactly("sheet.longest-suspension", "sheet.reconnection");
    }

    @Test
    void whoActsForALinesHolderIsToldThatNobodyElseMayHaveTheDetail() {
        assertThat(sheet(ProcedureCode.G, ApplicantRole.AGENT, null, null).notes())
                .extracting(Message::key)
                .containsExactly("sheet.call-detail-in-person", "sheet.call-detail-price");
        assertThat(sheet(ProcedureCode.G, ApplicantRole.LEGAL_REPRESENTATIVE, null, null)
                        .notes())
                .extracting(Message::key)
                .containsExactly("sheet.call-detail-price");
    }

    private static List<String> notes(@Nullable ProductKind kind) {
        return sheet(ProcedureCode.I, ApplicantRole.HOLDER, null, kind).notes().stream()
                .map(Message::key)
                .toList();
    }

    private static List<String> ids(ProcedureCode code, ApplicantRole role) {
        return ids(code, role, null);
    }

    private static List<String> ids(ProcedureCode code, ApplicantRole role, @Nullable String asked) {
        return sheet(code, role, asked, null).items().stream()
                .map(RequirementSheet.Item::id)
                .toList();
    }

    private static RequirementSheet sheet(
            ProcedureCode code, ApplicantRole role, @Nullable String asked, @Nullable ProductKind kind) {
        return RequirementSheet.of(ManualEdition.REVISION_3, code, new Prospect(role, asked, kind, PARAMETERS));
    }
}
