package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Prospect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells requirements. */
final class SheetDesk implements ConsultRequirements {

    private final Procedures procedures;
    private final ParameterStore parameters;
    private final InstantSource clock;

    SheetDesk(Procedures procedures, ParameterStore parameters, InstantSource clock) {
        this.procedures = procedures;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Answer requirements(Question question) {
        return procedures
                .current()
                .find(question.procedure())
                .map(procedure -> told(procedure, question))
                .orElseGet(() -> new Answer.UnknownProcedure(question.procedure()));
    }

    private Answer told(Procedure procedure, Question question) {
        if (question.askedFor() != null && !procedure.askedFor().contains(question.askedFor())) {
            return new Answer.NotAskedFor(procedure.askedFor());
        }
        return new Answer.Told(procedures.current().name(), question, sheet(question, clock.instant()));
    }

    /** The sheet as of a moment, of what the current edition has. */
    private RequirementSheet sheet(Question question, Instant at) {
        var prospect = new Prospect(
                question.applicant(),
                question.askedFor(),
                question.kind(),
                parameters.book().knownAt(at));
        return RequirementSheet.of(procedures.current(), question.procedure(), prospect);
    }

    /** The sheet of an enquiry as of a moment; empty while no procedure is named. */
    Optional<RequirementSheet> sheet(Enquiry enquiry, Instant at) {
        var want = enquiry.want();
        return want.findNamed()
                .map(named -> sheet(
                        new Question(named.procedure(), enquiry.inquirer().role(), named.askedFor(), want.kind()), at));
    }
}
