package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annex 5, reconnection. */
class Annex5ReconnectionTest extends AnnexContract {

    Annex5ReconnectionTest() {
        super(Annex5.RECONNECTION);
    }

    @Override
    Map<Corner, List<String>> applying() {
        var inPerson = List.of("5.3", "5.5");
        var represented = List.of("5.3", "5.4", "5.5");
        return Map.of(
                HOLDER, inPerson, REPRESENTATIVE, represented, LEGAL_REPRESENTATIVE, inPerson, AGENT, represented);
    }

    @Override
    Map<Corner, List<String>> asked() {
        return Map.of(
                HOLDER, List.of(),
                REPRESENTATIVE, List.of("signed-note"),
                LEGAL_REPRESENTATIVE, List.of(),
                AGENT, List.of("signed-note"));
    }

    @Override
    List<Lapse> lapses() {
        return Stream.concat(Stream.of(Lapses.notHolder("5.3"), Lapses.noNote("5.4")), Lapses.overdue("5.5"))
                .toList();
    }

    @Test
    void noLetterWithDatesIsAskedFor() {
        var client =
                HOLDER.inOrder().without(Attestations.SUSPENSION_LETTER, Annex5.LETTER_CUT, Annex5.LETTER_RECONNECTION);

        assertThat(client.assessedBy(Annex5.RECONNECTION).isMet()).isTrue();
    }

    @Test
    void billsDueTodayOrLaterDoNotCount() {
        assertThat(Lapses.owingWhatIsDueToday(AGENT.inOrder())
                        .assessedBy(Annex5.RECONNECTION)
                        .isMet())
                .isTrue();
    }
}
