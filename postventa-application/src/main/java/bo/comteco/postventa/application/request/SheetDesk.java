package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Prospect;
import java.time.InstantSource;

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
        var prospect = new Prospect(
                question.applicant(),
                question.askedFor(),
                question.kind(),
                parameters.book().knownAt(clock.instant()));
        var edition = procedures.current();
        return new Answer.Told(edition.name(), question, RequirementSheet.of(edition, question.procedure(), prospect));
    }
}
