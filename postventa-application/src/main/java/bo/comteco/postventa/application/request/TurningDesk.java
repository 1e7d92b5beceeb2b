package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Way;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns enquiries into requests. The request is opened under a key made of the enquiry's number, so that one enquiry
 * opens one request, whoever asks for it how often.
 */
final class TurningDesk implements TurnEnquiry {

    /** The first half of every key of an enquiry's request; its second is the enquiry's number. */
    private static final long KEYS = 0x656e717569728000L;

    private final EnquiryStore enquiries;
    private final VisitStore visits;
    private final RequestStore requests;
    private final Procedures procedures;
    private final EnquiryDesk desk;
    private final VisitDesk visitDesk;
    private final OpeningDesk openingDesk;
    private final RequestDesk requestDesk;
    private final InstantSource clock;

    TurningDesk(
            CounterService.Stores stores,
            Procedures procedures,
            EnquiryDesk desk,
            VisitDesk visitDesk,
            OpeningDesk openingDesk,
            RequestDesk requestDesk,
            InstantSource clock) {
        this.enquiries = stores.enquiries();
        this.visits = stores.visits();
        this.requests = stores.requests();
        this.procedures = procedures;
        this.desk = desk;
        this.visitDesk = visitDesk;
        this.openingDesk = openingDesk;
        this.requestDesk = requestDesk;
        this.clock = clock;
    }

    /** The enquiry was changed between being read and being turned; what was opened with it is undone. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Answer turn(Command command) {
        var found = enquiries.find(command.enquiry());
        if (found.isEmpty()) {
            return new Answer.NotTurned(new EnquiryAnswer.UnknownEnquiry(command.enquiry()));
        }
        var enquiry = found.get();
        if (!Access.mayServe(command.actor())) {
            return new Answer.NotTurned(new EnquiryAnswer.Denied());
        }
        if (enquiry.findTurned().isPresent()) {
            return again(enquiry, enquiry.findTurned().get(), call(command));
        }
        return enquiry.want()
                .findNamed()
                .map(named -> turn(command, enquiry, named))
                .orElseGet(() -> new Answer.NotTurned(new EnquiryAnswer.NotNamed()));
    }

    private static Call call(Command command) {
        return new Call(new UUID(KEYS, command.enquiry()), command.bodyHash());
    }

    /** To the same wish the same answer; another one comes too late. */
    private Answer again(Enquiry enquiry, TurnedInto turned, Call call) {
        return requests.load(turned.request())
                                .flatMap(stored -> requestDesk.repeated(stored, call))
                                .orElseThrow(() -> new IllegalStateException(
                                        "request " + turned.request() + " was not opened by its enquiry"))
                        instanceof RequestAnswer.Shown shown
                ? new Answer.Turned(desk.view(enquiry), shown.view())
                : new Answer.NotTurned(new EnquiryAnswer.AlreadyTurned(turned.request()));
    }

    private Answer turn(Command command, Enquiry enquiry, NamedProcedure named) {
        if (command.visit() != null) {
            return inVisit(command, enquiry, named, command.visit());
        }
        var identification = Optional.ofNullable(command.identification())
                .or(() -> enquiry.client().findIdentification());
        if (identification.isEmpty()) {
            return new Answer.IdentificationMissing();
        }
        var draft = visitDesk.draft(visit(command, enquiry, identification.get()));
        return draft instanceof OpenVisit.Answer.Opened opened
                ? open(command, enquiry, named, opened.visit(), visits::add)
                : new Answer.NoVisit(draft);
    }

    private static OpenVisit.Command visit(Command command, Enquiry enquiry, String identification) {
        var inquirer = enquiry.inquirer();
        return new OpenVisit.Command(
                command.actor(),
                identification,
                inquirer.role(),
                command.applicantName() != null ? command.applicantName() : inquirer.name(),
                command.applicantIdentity() != null
                        ? command.applicantIdentity()
                        : inquirer.findIdentity().map(IdentityNumber::value).orElse(null));
    }

    private Answer inVisit(Command command, Enquiry enquiry, NamedProcedure named, String id) {
        var visit = visits.find(id);
        if (visit.isEmpty()) {
            return new Answer.NoVisit(new OpenVisit.Answer.UnknownVisit(id));
        }
        if (!Access.mayServe(command.actor(), visit.get())) {
            return new Answer.NoVisit(new OpenVisit.Answer.Denied());
        }
        var client = enquiry.client().findCustomer();
        return client.isPresent() && !client.get().equals(visit.get().customer().id())
                ? new Answer.OtherClient()
                : open(command, enquiry, named, visit.get(), there -> {});
    }

    private Answer open(Command command, Enquiry enquiry, NamedProcedure named, Visit visit, Consumer<Visit> keeping) {
        var product = command.product() != null
                ? command.product()
                : enquiry.want().findProduct().map(ProductId::value).orElse(null);
        boolean aboutAProduct =
                procedures.current().procedure(named.procedure()).changesProduct();
        var opening = new OpenRequest.Command(
                command.actor(), call(command), visit.id(), named.procedure(), aboutAProduct ? product : null, null);
        var first = new FirstStep(
                named.askedFor(),
                known(enquiry, named, product),
                command.answers().isEmpty() ? null : command.answers());
        try {
            var answer = openingDesk.open(opening, visit, first, commit -> {
                keeping.accept(visit);
                mark(enquiry, visit, commit, command);
            });
            return answered(command, answer);
        } catch (Overtaken changed) {
            return new Answer.NotTurned(new EnquiryAnswer.MovedOn());
        }
    }

    private void mark(Enquiry enquiry, Visit visit, Commit commit, Command command) {
        var turned = enquiry.turnedInto(
                new TurnedInto(visit.id(), commit.request().number()),
                command.actor().id(),
                clock.instant());
        if (!enquiries.replace(turned, enquiry.version())) {
            throw new Overtaken();
        }
    }

    /** What the enquiry says of what may be captured first: what its wish says, the client's words, the product. */
    private Answers known(Enquiry enquiry, NamedProcedure named, @Nullable String product) {
        var guidance = procedures.of(enquiry).guidance();
        var said = guidance.find(enquiry.want().wish()).stream()
                .flatMap(wish -> wish.ways().stream())
                .filter(named::isReachedBy)
                .map(Way::opening)
                .findFirst()
                .orElse(Answers.none());
        var wordsInto = guidance.about(named.procedure()).findWordsInto();
        if (wordsInto.isPresent() && enquiry.want().findWords().isPresent()) {
            said = said.with(wordsInto.get(), enquiry.want().findWords().get());
        }
        return product == null ? said : said.with(Known.PRODUCT_FIELD, new Value.Choice(product));
    }

    private Answer answered(Command command, RequestAnswer answer) {
        if (answer instanceof RequestAnswer.Shown shown) {
            var enquiry = enquiries.find(command.enquiry()).orElseThrow();
            return new Answer.Turned(desk.view(enquiry), shown.view());
        }
        if (answer instanceof RequestAnswer.KeyReused) {
            var turned = enquiries
                    .find(command.enquiry())
                    .flatMap(Enquiry::findTurned)
                    .orElseThrow();
            return new Answer.NotTurned(new EnquiryAnswer.AlreadyTurned(turned.request()));
        }
        return new Answer.NoRequest(answer);
    }
}
