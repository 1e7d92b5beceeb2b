package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.Wish;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as whoever informs the client needs to see it.
 *
 * @param edition whose wishes were offered
 * @param wish what the client wants, with the procedures that are proposed
 * @param sheet what the named procedure requires today, or null while none is named
 */
public record EnquiryView(
        Enquiry enquiry,
        Edition edition,
        Wish wish,
        @Nullable RequirementSheet sheet) {}
