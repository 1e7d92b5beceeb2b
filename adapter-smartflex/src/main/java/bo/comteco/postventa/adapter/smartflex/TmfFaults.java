package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Faults by TM Forum: tickets (621) of type fault, with the work orders (697) that Smartflex makes of them. */
final class TmfFaults implements Faults {

    private static final String FAULT = "fault";

    private final Tickets tickets;
    private final FieldWork work;
    private final NeverTwice entering;
    private final TicketCancelling cancelling;

    TmfFaults(TmfClient smartflex) {
        this.tickets = new Tickets(smartflex);
        this.work = new FieldWork(smartflex);
        this.entering = new NeverTwice(smartflex, TroubleTicket.PATH);
        this.cancelling = new TicketCancelling(smartflex, "El daño");
    }

    @Override
    public Reply<Optional<Fault>> lastOf(ProductId product) {
        return Silence.orAnswer(() -> tickets.about(product, FAULT).stream()
                .max(Comparator.comparing(TroubleTicket::registeredAt))
                .flatMap(last -> faults(List.of(last)).stream().findFirst()));
    }

    @Override
    public Reply<List<OpenFault>> openOf(ProductId product) {
        return Silence.orAnswer(() -> faults(tickets.about(product, FAULT).stream()
                        .filter(ticket -> ticket.standing() == TroubleTicket.Standing.OPEN)
                        .toList())
                .stream()
                .filter(TmfFaults::isUnderWay)
                .map(fault -> new OpenFault(fault.number(), fault.symptom(), fault.registeredAt()))
                .toList());
    }

    @Override
    public EntryReply report(Report report, Entry entry) {
        return entering.enter(entry, () -> TroubleTicket.entered(matter(report, entry), entry));
    }

    @Override
    public EntryReply repeat(Repetition repetition, Entry entry) {
        return entering.enter(entry, () -> TroubleTicket.entered(matter(repetition), entry));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return cancelling.cancel(number);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }

    private List<Fault> faults(List<TroubleTicket> some) {
        var last = work.lastOf(some.stream().map(TroubleTicket::number).toList());
        return some.stream()
                .map(ticket -> FaultStanding.fault(ticket, last.get(ticket.number())))
                .toList();
    }

    private static boolean isUnderWay(Fault fault) {
        return switch (fault.state()) {
            case REGISTERED, ASSIGNED, IN_REPAIR -> true;
            case CLOSED_UNSOLVED, CLOSED_SOLVED, CANCELLED -> false;
        };
    }

    private static TroubleTicket.Matter matter(Report report, Entry entry) {
        var notes = new ArrayList<Note>();
        notes.add(new Note("contact", entry.adviser(), "Teléfono de referencia: " + report.telephone()));
        if (report.address() != null) {
            notes.add(new Note("visitAddress", entry.adviser(), report.address()));
        }
        return new TroubleTicket.Matter(
                FAULT, "major", "Daño técnico", report.symptom(), faulty(report.product()), notes, List.of());
    }

    private static TroubleTicket.Matter matter(Repetition again) {
        return new TroubleTicket.Matter(
                FAULT,
                "major",
                "Daño técnico reiterado",
                again.symptom(),
                faulty(again.product()),
                List.of(),
                List.of(new TroubleTicket.Relationship(again.repeats(), "repeats")));
    }

    static List<Reference> faulty(ProductId product) {
        return List.of(Reference.to("Product", product.value()).as("faultyProduct"));
    }
}
