package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.text.SpanishTexts;
import java.time.Instant;

/** What an adviser reads of a request on its way: every message of it must turn into words. */
final class Words {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    private Words() {}

    /** Why it came back, what stays behind, and what became of each requirement. */
    static void read(ServiceRequest request, Instant at) {
        request.notice().ifPresent(notice -> assertThat(TEXTS.render(notice)).isNotBlank());
        request.leftBehind().forEach(told -> assertThat(TEXTS.render(told)).isNotBlank());
        request.assessment(at)
                .ifPresent(assessment -> assessment
                        .requirements()
                        .forEach(assessed -> assertThat(TEXTS.render(assessed))
                                .contains(assessed.requirement().source())));
    }

    /** The lines and notes of what is shown or printed. */
    static void read(Sheet sheet) {
        sheet.lines().forEach(line -> assertThat(TEXTS.render(line.item())).isNotBlank());
        sheet.notes().forEach(note -> assertThat(TEXTS.render(note)).isNotBlank());
    }
}
