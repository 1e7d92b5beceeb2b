package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.function.Supplier;

/**
 * Consultas did not answer, or nothing that could be understood. Thrown where that shows, and turned into a reply at the
 * port's edge. The message is for operators and bears no personal data: addresses with places for their variables, never
 * what stands in an answer. It has no cause, for a client's or a parser's message may quote address or answer.
 */
final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Silence(String trouble) {
        super(trouble);
    }

    String trouble() {
        return String.valueOf(getMessage());
    }

    /** The answer, or the silence that came of asking. */
    static <T> Reply<T> orAnswer(Supplier<T> question) {
        try {
            return Reply.answered(question.get());
        } catch (Silence silence) {
            return Reply.silent(SystemName.CONSULTAS, silence.trouble());
        }
    }
}
