package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever people, systems and operations may say about one procedure: a {@link Storm} draws from it.
 *
 * @param subjects who may come
 * @param parameters what may be set on the day of the opening
 * @param script what is said where nothing is in the way, and what else may be said
 * @param papers what may be shown at an assessment besides what the script shows, by field
 */
public record Repertoire(
        Procedure procedure, List<Subject> subjects, List<Parameters> parameters, Script script, Answers papers) {

    public Repertoire {
        subjects = List.copyOf(subjects);
        parameters = List.copyOf(parameters);
    }

    /** The same, where somebody else may come too. */
    public Repertoire comes(Subject other) {
        var more = new ArrayList<>(subjects);
        more.add(other);
        return new Repertoire(procedure, more, parameters, script, papers);
    }

    /** The same, where more may be shown. */
    public Repertoire shown(Answers more) {
        return new Repertoire(procedure, subjects, parameters, script, papers.and(more));
    }
}
