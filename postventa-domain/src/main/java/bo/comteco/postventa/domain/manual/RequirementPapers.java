package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.PrintedDocument.forClient;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import java.util.List;

/**
 * The <i>hoja de requisitos</i> (specification, section 7): one original that the client takes along, of a request that
 * was not admitted or whose assessment is open. No step prints it; the requirements are those of the assessment.
 */
public final class RequirementPapers {

    /** What it is stored and asked for by. */
    public static final PrintedDocument REQUIREMENT_SHEET = forClient(
            "HOJA_DE_REQUISITOS",
            "Hoja de requisitos",
            summary(
                    "REQUIREMENT_SHEET",
                    known -> new Sheet(null, List.of(), null, List.of(Message.of("sheet.come-back")))));

    private RequirementPapers() {}
}
