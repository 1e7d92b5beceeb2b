package bo.comteco.postventa.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.EnquiryMark.What;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client wants to know, from being recorded to being informed or becoming a request. */
class EnquiryTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final NamedProcedure PLAN = new NamedProcedure(ProcedureCode.B, null);
    private static final TurnedInto REQUEST = new TurnedInto("v-1", 1042);

    private static Enquiry enquiry() {
        return Enquiry.recorded(
                7,
                "CENTRAL",
                "edition",
                new AskedAbout(null, null, null),
                new Inquirer(ApplicantRole.HOLDER, null, null),
                new Want("SPEND_LESS", null, null, null, null),
                "informes",
                MORNING);
    }

    @Test
    void whatHappensToItIsKeptInOrderWithWhoDidIt() {
        var enquiry = enquiry()
                .named(PLAN, "informes", MORNING.plusSeconds(60))
                .informed("informes", MORNING.plusSeconds(120));

        assertThat(enquiry.marks())
                .containsExactly(
                        new EnquiryMark(What.RECORDED, MORNING, "informes"),
                        new EnquiryMark(What.NAMED, MORNING.plusSeconds(60), "informes"),
                        new EnquiryMark(What.INFORMED, MORNING.plusSeconds(120), "informes"));
        assertThat(enquiry.version()).isEqualTo(3);
        assertThat(enquiry.want().findNamed()).contains(PLAN);
    }

    @Test
    @ReadAs("D-99")
    void itBecomesARequestOnceAndNothingElseAfterwards() {
        var turned = enquiry().named(PLAN, "informes", MORNING).turnedInto(REQUEST, "asesora", MORNING);

        assertThat(turned.state()).isEqualTo(EnquiryState.TURNED);
        assertThat(turned.findTurned()).contains(REQUEST);
        assertThatIllegalStateException().isThrownBy(() -> turned.turnedInto(REQUEST, "asesora", MORNING));
        assertThatIllegalStateException().isThrownBy(() -> turned.named(PLAN, "asesora", MORNING));
        assertThatIllegalStateException()
                .isThrownBy(() -> turned.informed("informes", MORNING))
                .withMessageContaining("1042");
    }

    @Test
    @ReadAs("D-99")
    void whoWasInformedMayStillWantTheRequest() {
        var informed = enquiry().informed("informes", MORNING);

        assertThat(informed.state()).isEqualTo(EnquiryState.INFORMED);
        assertThat(informed.turnedInto(REQUEST, "asesora", MORNING).state()).isEqualTo(EnquiryState.TURNED);
        assertThat(enquiry().state()).isEqualTo(EnquiryState.OPEN);
    }

    @Test
    @ReadAs("D-100")
    void aSheetPrintedAgainOnTheSameDayIsAReprintOfTheFirst() {
        var printed = enquiry()
                .named(PLAN, "informes", MORNING)
                .printed("informes", MORNING.plusSeconds(60))
                .printed("informes", MORNING.plusSeconds(90));

        assertThat(printed.printingsOn(DAY)).containsExactly(MORNING.plusSeconds(60), MORNING.plusSeconds(90));
        assertThat(printed.printingsOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    @ReadAs("D-100")
    void aSheetOfAnotherProcedureIsNoReprint() {
        var printed = enquiry()
                .named(PLAN, "informes", MORNING)
                .printed("informes", MORNING.plusSeconds(60))
                .named(new NamedProcedure(ProcedureCode.I, null), "informes", MORNING.plusSeconds(90));

        assertThat(printed.printingsOn(DAY)).isEmpty();
        assertThat(printed.printed("informes", MORNING.plus(Duration.ofMinutes(5)))
                        .printingsOn(DAY))
                .contains(MORNING.plus(Duration.ofMinutes(5)));
    }

    @Test
    @ReadAs("D-100")
    void theDayIsThatOfTheOfficesAndASheetIsPrintedAlsoOfWhatBecameARequest() {
        var late = Instant.parse("2026-11-25T03:59:59Z");
        var printed = enquiry().turnedInto(REQUEST, "asesora", MORNING).printed("asesora", late);

        assertThat(printed.printingsOn(DAY)).contains(late);
        assertThat(printed.state()).isEqualTo(EnquiryState.TURNED);
    }

    @Test
    void aWayIsWhereItLeadsWhateverElseItSays() {
        var suspension = Way.to(ProcedureCode.D, "siempre").asking(What.NAMED);

        assertThat(NamedProcedure.by(suspension).isReachedBy(suspension)).isTrue();
        assertThat(NamedProcedure.by(suspension).isReachedBy(Way.to(ProcedureCode.D, "siempre")))
                .isFalse();
        assertThat(PLAN.isReachedBy(Way.to(ProcedureCode.C, "siempre"))).isFalse();
    }

    @Test
    void whatIsSaidIsNotBlankAndSomebodyRecordedIt() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new AskedAbout(null, " ", null));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new AskedAbout(null, null, " "));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Inquirer(ApplicantRole.AGENT, " ", null));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Want("MOVE", " ", null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enquiry(
                        1,
                        "CENTRAL",
                        "edition",
                        new AskedAbout(null, null, null),
                        new Inquirer(ApplicantRole.HOLDER, null, null),
                        new Want("MOVE", null, null, null, null),
                        List.of(),
                        null));
    }
}
