package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.visit.Visit;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a store of visits promises. */
@SuiteOf(VisitStore.class)
public abstract class VisitStoreContract {

    private static final Instant MORNING = Instant.parse("2026-11-24T13:00:00.123456Z");

    private static final Answers CARD = Answers.none()
            .with("identity-card", new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2030, 1, 1)));

    /** The store that is tried. */
    protected abstract VisitStore visits();

    @Test
    void givesEveryVisitAnIdOfItsOwn() {
        assertThat(AtOnce.run(8, i -> visits().newId())).doesNotHaveDuplicates();
    }

    @Test
    void knowsNothingOfAVisitThatWasNeverAdded() {
        assertThat(visits().find(visits().newId())).isEmpty();
        assertThat(visits().find("no id of this store")).isEmpty();
    }

    @Test
    void givesAVisitOfAHolderBack() {
        var visit = added(Answers.none());

        assertThat(visits().find(visit.id())).contains(visit);
    }

    @Test
    void givesAVisitOfACompanysAgentBackWithEverythingKnownOfBoth() {
        var firm = new Customer(
                new CustomerId("SYN-9"),
                PersonKind.LEGAL,
                "Sintética S.R.L.",
                "1023456789",
                Telephone.parse("44250000"));
        var agent = new Applicant(ApplicantRole.AGENT, "Apoderado Sintético", IdentityNumber.parse("7654321-1B LP"));
        var visit = new Visit(visits().newId(), firm, agent, "QUILLACOLLO", "asesor.dos", MORNING, CARD);

        visits().add(visit);

        assertThat(visits().find(visit.id())).contains(visit);
    }

    @Test
    void addsWhatWasSeenAndKeepsTheNewerOfAPaper() {
        var visit = added(CARD.with("note", Evidence.numbered("1")));

        visits().see(
                        visit.id(),
                        Answers.none().with("note", Evidence.numbered("2")).with("copy", Evidence.seen()));

        assertThat(visits().find(visit.id()).orElseThrow().evidence())
                .isEqualTo(CARD.with("note", Evidence.numbered("2")).with("copy", Evidence.seen()));
    }

    @Test
    void losesNothingOfWhatIsSeenAtOnce() {
        var visit = added(Answers.none());

        AtOnce.run(8, i -> {
            visits().see(visit.id(), Answers.none().with("paper-" + i, Evidence.seen()));
            return i;
        });

        assertThat(visits().find(visit.id()).orElseThrow().evidence().values()).hasSize(8);
    }

    @Test
    void nothingIsSeenInAVisitThatIsNotThere() {
        assertThatThrownBy(() -> visits().see(visits().newId(), CARD)).isInstanceOf(IllegalStateException.class);
    }

    private Visit added(Answers evidence) {
        var empty = SampleSubject.number(1).visit(visits().newId(), MORNING);
        var visit = new Visit(
                empty.id(), empty.customer(), empty.applicant(), empty.office(), empty.adviser(), empty.at(), evidence);
        visits().add(visit);
        return visit;
    }
}
