package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.EnquiryStore.Criteria;
import bo.comteco.postventa.application.driven.EnquiryStore.Listed;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.enquiry.Want;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of enquiries promises. */
@SuiteOf(EnquiryStore.class)
public abstract class EnquiryStoreContract {

    /** When enquiries are recorded. */
    protected static final Instant MORNING = Instant.parse("2026-11-24T13:00:00.123456Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final NamedProcedure SUSPENSION = new NamedProcedure(ProcedureCode.D, "SUSPENSION");
    private static final String VISIT = "7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21";

    /** The store that is tried. */
    protected abstract EnquiryStore enquiries();

    /** The transactions that it takes part in. */
    protected abstract Transactions transactions();

    @Test
    void givesEveryEnquiryANumberOfItsOwn() {
        assertThat(AtOnce.run(8, i -> enquiries().nextNumber())).doesNotHaveDuplicates();
    }

    @Test
    void knowsNothingOfAnEnquiryThatWasNeverAdded() {
        assertThat(enquiries().find(enquiries().nextNumber())).isEmpty();
    }

    @Test
    void givesAnEnquiryBackOfWhichLittleIsKnown() {
        var enquiry = added("CENTRAL", MORNING);

        assertThat(enquiries().find(enquiry.number())).contains(enquiry);
    }

    @Test
    void givesAnEnquiryBackOfWhichEverythingIsKnown() {
        var enquiry = Enquiry.recorded(
                enquiries().nextNumber(),
                "CENTRAL",
                "GC-PRC-OPE-ASE-03/3",
                new AskedAbout(new CustomerId("SYN-9"), "Sintética S.R.L.", "1023456789"),
                new Inquirer(ApplicantRole.AGENT, "Apoderado Sintético", IdentityNumber.parse("7654321-1B LP")),
                new Want("PAUSE", "Viajo por trabajo", SUSPENSION, new ProductId("SYN-P-1"), ProductKind.INTERNET),
                "informes",
                MORNING);
        enquiries().add(enquiry);

        assertThat(enquiries().find(enquiry.number())).contains(enquiry);
    }

    @Test
    void anEnquiryIsAddedOnce() {
        var enquiry = added("CENTRAL", MORNING);

        assertThatThrownBy(() -> enquiries().add(enquiry)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void givesBackWhatHappenedToItInOrder() {
        var named = replaced(added("CENTRAL", MORNING).named(SUSPENSION, "asesora", MORNING.plusSeconds(1)), 1);
        var informed = replaced(
                named.printed("informes", MORNING.plusSeconds(2)).informed("informes", MORNING.plusSeconds(3)), 2);
        var turned = replaced(informed.turnedInto(new TurnedInto(VISIT, 1042), "asesora", MORNING.plusSeconds(4)), 4);

        assertThat(enquiries().find(turned.number())).contains(turned);
    }

    @Test
    void ofTwoWhoChangeOneVersionTheSecondChangesNothing() {
        var enquiry = added("CENTRAL", MORNING);
        var first = replaced(enquiry.informed("informes", MORNING.plusSeconds(1)), 1);

        var second = enquiry.named(SUSPENSION, "asesora", MORNING.plusSeconds(1));

        assertThat(enquiries().replace(second, 1)).isFalse();
        assertThat(enquiries().find(enquiry.number())).contains(first);
    }

    @Test
    void ofManyWhoChangeItAtOnceOneDoes() {
        var enquiry = added("CENTRAL", MORNING);

        var done = AtOnce.run(
                8, i -> transactions().inOne(() -> enquiries().replace(enquiry.informed("informes-" + i, MORNING), 1)));

        assertThat(done).containsOnlyOnce(true);
        assertThat(enquiries().find(enquiry.number()).orElseThrow().marks()).hasSize(2);
    }

    @Test
    void readWhileItIsTurnedItIsAsBeforeOrAsAfter() {
        for (int round = 0; round < 20; round++) {
            var before = added("CENTRAL", MORNING);
            var after = before.turnedInto(new TurnedInto(VISIT, 1042), "asesora", MORNING.plusSeconds(1));

            var read = AtOnce.run(4, i -> {
                if (i == 0) {
                    transactions().inOne(() -> enquiries().replace(after, 1));
                }
                return enquiries().find(before.number()).orElseThrow();
            });

            assertThat(read).isSubsetOf(before, after).contains(after);
        }
    }

    @Test
    void whatATransactionUndoesWasNeverStored() {
        var kept = added("CENTRAL", MORNING);
        var undone = enquiry("CENTRAL", MORNING);

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    enquiries().add(undone);
                    enquiries().replace(kept.informed("informes", MORNING), 1);
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");

        assertThat(enquiries().find(undone.number())).isEmpty();
        assertThat(enquiries().find(kept.number())).contains(kept);
    }

    @Test
    void listsTheNewestFirstAndEachWithWhatItIsAbout() {
        added("CENTRAL", MORNING);
        var turned = replaced(added("CENTRAL", MORNING).turnedInto(new TurnedInto(VISIT, 1042), "asesora", MORNING), 1);

        var listed = list(null, null, null, null);

        assertThat(listed).hasSize(2);
        assertThat(listed.get(0))
                .isEqualTo(new Listed(
                        turned.number(),
                        "CENTRAL",
                        "informes",
                        MORNING,
                        EnquiryState.TURNED,
                        "SPEND_LESS",
                        null,
                        "Cliente Sintético",
                        1042L));
        assertThat(listed.get(1).state()).isEqualTo(EnquiryState.OPEN);
    }

    @Test
    void listsThoseOfAnOfficeADayAndAState() {
        var central = added("CENTRAL", MORNING);
        var norte = added("NORTE", MORNING);
        var informed = replaced(added("CENTRAL", MORNING).informed("informes", MORNING), 1);
        // One second before midnight in La Paz, and midnight.
        var late = added("CENTRAL", Instant.parse("2026-11-25T03:59:59Z"));
        var nextDay = added("CENTRAL", Instant.parse("2026-11-25T04:00:00Z"));

        assertThat(numbers(list("NORTE", null, null, null))).containsExactly(norte.number());
        assertThat(numbers(list("CENTRAL", DAY, DAY, null)))
                .containsExactly(late.number(), informed.number(), central.number());
        assertThat(numbers(list(null, DAY.plusDays(1), null, null))).containsExactly(nextDay.number());
        assertThat(numbers(list(null, null, null, EnquiryState.INFORMED))).containsExactly(informed.number());
    }

    @Test
    void aPageBeginsWhereTheLastOneEnded() {
        var first = added("CENTRAL", MORNING);
        var second = added("CENTRAL", MORNING);
        var third = added("CENTRAL", MORNING);
        var all = new Criteria(null, null, null, null);

        assertThat(numbers(enquiries().list(all, null, 2))).containsExactly(third.number(), second.number());
        assertThat(numbers(enquiries().list(all, second.number(), 2))).containsExactly(first.number());
    }

    private List<Listed> list(
            @Nullable String office,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable EnquiryState state) {
        return enquiries().list(new Criteria(office, from, until, state), null, 10);
    }

    private static List<Long> numbers(List<Listed> listed) {
        return listed.stream().map(Listed::number).toList();
    }

    private Enquiry replaced(Enquiry enquiry, int before) {
        assertThat(enquiries().replace(enquiry, before)).isTrue();
        return enquiry;
    }

    /** An enquiry that was just recorded. */
    protected Enquiry added(String office, Instant at) {
        var enquiry = enquiry(office, at);
        enquiries().add(enquiry);
        return enquiry;
    }

    private Enquiry enquiry(String office, Instant at) {
        return Enquiry.recorded(
                enquiries().nextNumber(),
                office,
                "GC-PRC-OPE-ASE-03/3",
                new AskedAbout(null, "Cliente Sintético", null),
                new Inquirer(ApplicantRole.HOLDER, null, null),
                new Want("SPEND_LESS", null, null, null, null),
                "informes",
                at);
    }
}
