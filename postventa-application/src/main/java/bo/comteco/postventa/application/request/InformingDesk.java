package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryAnswer.Shown;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** Informs the clients of enquiries. */
final class InformingDesk implements AttendEnquiry {

    private final EnquiryStore enquiries;
    private final Transactions transactions;
    private final Procedures procedures;
    private final EnquiryDesk desk;
    private final SheetDesk sheets;
    private final OfficeDirectory offices;
    private final FormPrinter printer;
    private final EnquirySheet sheet;
    private final InstantSource clock;

    InformingDesk(
            EnquiryStore enquiries,
            Transactions transactions,
            Procedures procedures,
            EnquiryDesk desk,
            SheetDesk sheets,
            OfficeDirectory offices,
            FormPrinter printer,
            EnquirySheet sheet,
            InstantSource clock) {
        this.enquiries = enquiries;
        this.transactions = transactions;
        this.procedures = procedures;
        this.desk = desk;
        this.sheets = sheets;
        this.offices = offices;
        this.printer = printer;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public EnquiryAnswer look(Actor actor, long number) {
        return enquiries
                .find(number)
                .<EnquiryAnswer>map(enquiry ->
                        Access.mayLookAt(actor, enquiry) ? new Shown(desk.view(enquiry)) : new EnquiryAnswer.Denied())
                .orElseGet(() -> new EnquiryAnswer.UnknownEnquiry(number));
    }

    @Override
    public EnquiryAnswer name(Actor actor, long number, NamedProcedure procedure) {
        return whileOpen(actor, number, (enquiry, at) -> {
            if (enquiry.want().findNamed().filter(procedure::equals).isPresent()) {
                return new Shown(desk.view(enquiry));
            }
            return isProposed(enquiry, procedure)
                    ? stored(enquiry, enquiry.named(procedure, actor.id(), at))
                    : new EnquiryAnswer.NotProposed();
        });
    }

    private boolean isProposed(Enquiry enquiry, NamedProcedure procedure) {
        return procedures
                .of(enquiry)
                .guidance()
                .find(enquiry.want().wish())
                .filter(wish -> wish.ways().stream().anyMatch(procedure::isReachedBy))
                .isPresent();
    }

    @Override
    public EnquiryAnswer inform(Actor actor, long number) {
        return whileOpen(
                actor,
                number,
                (enquiry, at) -> enquiry.state() == EnquiryState.INFORMED
                        ? new Shown(desk.view(enquiry))
                        : stored(enquiry, enquiry.informed(actor.id(), at)));
    }

    private EnquiryAnswer whileOpen(Actor actor, long number, BiFunction<Enquiry, Instant, EnquiryAnswer> change) {
        var found = enquiries.find(number);
        if (found.isEmpty()) {
            return new EnquiryAnswer.UnknownEnquiry(number);
        }
        var enquiry = found.get();
        if (!Access.mayInform(actor, enquiry)) {
            return new EnquiryAnswer.Denied();
        }
        return enquiry.findTurned()
                .map(TurnedInto::request)
                .<EnquiryAnswer>map(EnquiryAnswer.AlreadyTurned::new)
                .orElseGet(() -> change.apply(enquiry, clock.instant()));
    }

    private EnquiryAnswer stored(Enquiry before, Enquiry after) {
        return transactions.inOne(() -> enquiries.replace(after, before.version()))
                ? new Shown(desk.view(after))
                : new EnquiryAnswer.MovedOn();
    }

    @Override
    public Printing print(Actor actor, long number) {
        var found = enquiries.find(number);
        if (found.isEmpty()) {
            return new Printing.NotPrinted(new EnquiryAnswer.UnknownEnquiry(number));
        }
        var enquiry = found.get();
        if (!Access.mayInform(actor, enquiry)) {
            return new Printing.NotPrinted(new EnquiryAnswer.Denied());
        }
        var at = clock.instant();
        return sheets.sheet(enquiry, at)
                .map(required -> print(actor, enquiry, required, at))
                .orElseGet(() -> new Printing.NotPrinted(new EnquiryAnswer.NotNamed()));
    }

    private Printing print(Actor actor, Enquiry enquiry, RequirementSheet required, Instant at) {
        var earlier = enquiry.printingsOn(at.atZone(ParameterBook.ZONE).toLocalDate());
        var form = sheet.form(
                enquiry,
                required,
                offices.nameOf(actor.office()),
                actor.id(),
                earlier.isEmpty() ? at : earlier.get(0),
                earlier.size());
        var pdf = new PrintedPdf(printer.print(form));
        var marked = stored(enquiry, enquiry.printed(actor.id(), at));
        return marked instanceof Shown ? new Printing.Printed(pdf, earlier.size()) : new Printing.NotPrinted(marked);
    }
}
