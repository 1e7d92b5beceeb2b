package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives clients. */
final class VisitDesk implements OpenVisit {

    private final VisitStore visits;
    private final Customers customers;
    private final Transactions transactions;
    private final InstantSource clock;

    VisitDesk(VisitStore visits, Customers customers, Transactions transactions, InstantSource clock) {
        this.visits = visits;
        this.customers = customers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer open(Command command) {
        var answer = draft(command);
        if (answer instanceof Answer.Opened opened) {
            transactions.inOne(() -> {
                visits.add(opened.visit());
                return opened;
            });
        }
        return answer;
    }

    /** The visit as it would be opened; stores nothing. */
    Answer draft(Command command) {
        if (!Access.mayServe(command.actor())) {
            return new Answer.Denied();
        }
        var reply = customers.byIdentification(command.identification());
        if (reply instanceof Reply.Silent<Optional<Customer>> silent) {
            return new Answer.Silent(silent.system());
        }
        var customer = ((Reply.Answered<Optional<Customer>>) reply).answer();
        if (customer.isEmpty()) {
            return new Answer.UnknownCustomer(command.identification());
        }
        return draft(command, customer.get());
    }

    private Answer draft(Command command, Customer customer) {
        if (!command.role().fits(customer.kind())) {
            return new Answer.RoleDoesNotFit(command.role());
        }
        var applicant = applicant(command, customer);
        if (applicant == null) {
            return new Answer.ApplicantMissing();
        }
        var visit = new Visit(
                visits.newId(),
                customer,
                applicant,
                command.actor().office(),
                command.actor().id(),
                clock.instant(),
                Answers.none());
        return new Answer.Opened(visit);
    }

    private static @Nullable Applicant applicant(Command command, Customer customer) {
        var identity = command.applicantIdentity() == null ? null : IdentityNumber.parse(command.applicantIdentity());
        if (command.role() == ApplicantRole.HOLDER) {
            return new Applicant(ApplicantRole.HOLDER, customer.name(), identity);
        }
        return command.applicantName() == null
                ? null
                : new Applicant(command.role(), command.applicantName(), identity);
    }

    @Override
    public Answer look(Actor actor, String id) {
        var visit = visits.find(id);
        if (visit.isEmpty()) {
            return new Answer.UnknownVisit(id);
        }
        return Access.mayLookAt(actor, visit.get()) ? new Answer.Opened(visit.get()) : new Answer.Denied();
    }
}
