package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.KeepEvidence.Answer;
import bo.comteco.postventa.application.driving.KeepEvidence.Command;
import bo.comteco.postventa.application.driving.KeepEvidence.Folder;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.product.Technology;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers as files: kept for a visit or a request, shown to who may look, and removed when their time is over. */
class EvidenceAtTheCounterTest {

    private static final FileContent LETTER = new FileContent("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    private static final Actor OPERATOR = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private RequestView request;
    private Folder ofRequest;
    private Folder ofVisit;

    @BeforeEach
    void aRelocationIsOpen() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2")));
        request = counter.opensARelocationOf("PRD-1");
        ofRequest = new Folder.OfRequest(request.number());
        ofVisit = new Folder.OfVisit(request.visit());
    }

    private Answer brings(Actor actor, Folder folder, Call call, FileContent content) {
        return house.evidence()
                .keep(new Command(actor, call, folder, EvidenceKind.LETTER, "../Carta de Ana.PDF", content));
    }

    private EvidenceFile brings(Folder folder) {
        var answer = brings(ADVISER, folder, aCall(), LETTER);
        assertThat(answer).isInstanceOf(Answer.Kept.class);
        return ((Answer.Kept) answer).file();
    }

    @Test
    void aLetterIsKeptWithItsDigestItsCleanNameAndItsLastDay() {
        var file = brings(ofVisit);

        assertThat(file.name().value()).isEqualTo("Carta de Ana.pdf");
        assertThat(file.size()).isEqualTo(8);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.by()).isEqualTo("asesora");
        assertThat(file.keptUntil()).isEqualTo(LocalDate.of(2031, 11, 24));
        assertThat(house.evidence().open(ADVISER, ofVisit, file.id())).isEqualTo(new Answer.Opened(file, LETTER));
    }

    @Test
    void whatWasBroughtForTheVisitServesItsRequestsAndWhatIsOfOneRequestServesThatOne() {
        var letter = brings(ofVisit);
        var form = brings(ofRequest);
        var other = new Folder.OfRequest(counter.opensARelocationOf("PRD-2").number());

        assertThat(house.evidence().list(ADVISER, ofRequest)).isEqualTo(new Answer.Listed(List.of(letter, form)));
        assertThat(house.evidence().list(ADVISER, ofVisit)).isEqualTo(new Answer.Listed(List.of(letter, form)));
        assertThat(house.evidence().list(ADVISER, other)).isEqualTo(new Answer.Listed(List.of()));
        assertThat(house.evidence().open(ADVISER, other, form.id())).isEqualTo(new Answer.UnknownFile());
    }

    @Test
    void aRepeatedCallKeepsOneFileAndAKeyIsNotUsedForTwo() {
        var call = aCall();
        var first = brings(ADVISER, ofVisit, call, LETTER);

        assertThat(brings(ADVISER, ofVisit, call, LETTER)).isEqualTo(first);
        assertThat(brings(ADVISER, ofVisit, new Call(call.key(), "another body"), LETTER))
                .isEqualTo(new Answer.KeyReused());
        assertThat(brings(ADVISER, ofRequest, call, LETTER)).isEqualTo(new Answer.KeyReused());
        assertThat(house.evidence().list(ADVISER, ofVisit))
                .isInstanceOfSatisfying(
                        Answer.Listed.class,
                        listed -> assertThat(listed.files()).hasSize(1));
    }

    @Test
    void whatIsEmptyOrTooLargeIsNotKept() {
        assertThat(brings(ADVISER, ofVisit, aCall(), new FileContent(new byte[0])))
                .isEqualTo(new Answer.NotKept(Fault.EMPTY));
        assertThat(brings(ADVISER, ofVisit, aCall(), new FileContent(new byte[(1 << 20) + 1])))
                .isEqualTo(new Answer.TooLarge(1 << 20));
        assertThat(brings(ADVISER, ofVisit, aCall(), new FileContent(new byte[1 << 20])))
                .isInstanceOf(Answer.Kept.class);
    }

    @Test
    void whoMayNotLookAtTheRequestSeesNoneOfItsPapers() {
        var file = brings(ofRequest);

        for (var folder : List.of(ofRequest, ofVisit)) {
            assertThat(house.evidence().list(ADVISER_ELSEWHERE, folder)).isEqualTo(new Answer.Denied());
            assertThat(house.evidence().open(ADVISER_ELSEWHERE, folder, file.id()))
                    .isEqualTo(new Answer.Denied());
            assertThat(brings(ADVISER_ELSEWHERE, folder, aCall(), LETTER)).isEqualTo(new Answer.Denied());
        }
    }

    @Test
    void whoRunsTheServiceNeitherOpensNorBringsAClientsPapers() {
        var file = brings(ofRequest);

        assertThat(house.evidence().open(OPERATOR, ofRequest, file.id())).isEqualTo(new Answer.Denied());
        assertThat(house.evidence().list(OPERATOR, ofVisit)).isEqualTo(new Answer.Denied());
        assertThat(brings(OPERATOR, ofRequest, aCall(), LETTER)).isEqualTo(new Answer.Denied());
        assertThat(brings(OPERATOR, ofVisit, aCall(), LETTER)).isEqualTo(new Answer.Denied());
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThat(house.evidence().list(ADVISER, new Folder.OfRequest(4711)))
                .isEqualTo(new Answer.UnknownRequest(4711));
        assertThat(house.evidence().list(ADVISER, new Folder.OfVisit("none")))
                .isEqualTo(new Answer.UnknownVisit("none"));
        assertThat(house.evidence().open(ADVISER, ofRequest, new UUID(5, 5))).isEqualTo(new Answer.UnknownFile());
    }

    @Test
    void whenItsTimeIsOverItsContentIsRemovedAndThatItWasThereIsKnown() {
        var file = brings(ofVisit);
        house.clock().pass(Duration.ofDays(1826));
        assertThat(house.evidence().removeExpired(10)).isZero();
        house.clock().pass(Duration.ofDays(1));

        assertThat(house.evidence().removeExpired(10)).isOne();
        assertThat(house.evidence().removeExpired(10)).isZero();

        var removed = file.removed(house.clock().instant());
        assertThat(house.evidence().open(ADVISER, ofVisit, file.id())).isEqualTo(new Answer.Removed(removed));
        assertThat(house.evidence().list(ADVISER, ofVisit)).isEqualTo(new Answer.Listed(List.of(removed)));
    }
}
