package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;

/** The four ways in which a holder can stand at the counter. */
enum Corner {
    HOLDER("the holder in person"),
    REPRESENTATIVE("a natural person's representative"),
    LEGAL_REPRESENTATIVE("a legal representative in person"),
    AGENT("a legal person's agent");

    static final List<Corner> ALL = List.of(values());

    private final String words;

    Corner(String words) {
        this.words = words;
    }

    Subject subject() {
        return switch (this) {
            case HOLDER -> Subjects.aHolder();
            case REPRESENTATIVE -> Subjects.aRepresentative();
            case LEGAL_REPRESENTATIVE -> Subjects.aLegalRepresentative();
            case AGENT -> Subjects.anAgent();
        };
    }

    /** Who brings everything, and of whom every system says what it should. */
    AtTheCounter inOrder() {
        return AtTheCounter.inOrder(subject());
    }

    @Override
    public String toString() {
        return words;
    }
}
