package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Works out what systems are to be asked. What a question is made of is asked first, and the question when it is there. */
final class OpenQuestions {

    private final Known known;
    private final Predicate<FactQuery> answered;
    private final Map<String, FactQuery> open = new LinkedHashMap<>();

    private OpenQuestions(Known known, Predicate<FactQuery> answered) {
        this.known = known;
        this.answered = answered;
    }

    static List<FactQuery> about(Collection<FactKind<?>> wanted, Known known, Predicate<FactQuery> answered) {
        var questions = new OpenQuestions(known, answered);
        wanted.forEach(questions::isOpen);
        return List.copyOf(questions.open.values());
    }

    private boolean isOpen(FactKind<?> kind) {
        boolean incomplete = false;
        for (var input : kind.facts()) {
            incomplete |= isOpen(input);
        }
        if (incomplete) {
            return true;
        }
        var query = known.query(kind);
        if (answered.test(query)) {
            return false;
        }
        open.put(kind.name(), query);
        return true;
    }
}
