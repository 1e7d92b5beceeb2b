package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryAnswer.Shown;
import bo.comteco.postventa.application.driving.EnquiryView;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.Want;
import bo.comteco.postventa.domain.procedure.Wish;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records and lists enquiries. */
final class EnquiryDesk implements RecordEnquiry, FindEnquiries {

    private final EnquiryStore enquiries;
    private final Customers customers;
    private final Products products;
    private final Transactions transactions;
    private final Procedures procedures;
    private final SheetDesk sheets;
    private final InstantSource clock;

    EnquiryDesk(
            EnquiryStore enquiries,
            Customers customers,
            Products products,
            Transactions transactions,
            Procedures procedures,
            SheetDesk sheets,
            InstantSource clock) {
        this.enquiries = enquiries;
        this.customers = customers;
        this.products = products;
        this.transactions = transactions;
        this.procedures = procedures;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public EnquiryAnswer record(Command command) {
        if (!Access.mayInform(command.actor())) {
            return new EnquiryAnswer.Denied();
        }
        var wish = procedures.current().guidance().find(command.wish());
        if (wish.isEmpty()) {
            return new EnquiryAnswer.UnknownWish(command.wish());
        }
        var named = command.named();
        if (named != null && wish.get().ways().stream().noneMatch(named::isReachedBy)) {
            return new EnquiryAnswer.NotProposed();
        }
        var customer = customer(command.identification());
        if (customer.isPresent() && !command.role().fits(customer.get().kind())) {
            return new EnquiryAnswer.RoleDoesNotFit(command.role());
        }
        var product = command.product() == null ? null : new ProductId(command.product());
        if (product != null && Reply.denies(products.byId(product))) {
            return new EnquiryAnswer.UnknownProduct(product.value());
        }
        return new Shown(view(added(command, wish.get(), customer, product)));
    }

    private Enquiry added(Command command, Wish wish, Optional<Customer> customer, @Nullable ProductId product) {
        var enquiry = Enquiry.recorded(
                enquiries.nextNumber(),
                command.actor().office(),
                procedures.current().name(),
                new AskedAbout(
                        customer.map(Customer::id).orElse(null),
                        customer.map(Customer::name).orElse(command.name()),
                        command.identification()),
                new Inquirer(command.role(), command.applicantName(), command.applicantIdentity()),
                new Want(command.wish(), command.words(), named(command, wish), product, kind(command, product)),
                command.actor().id(),
                clock.instant());
        return transactions.inOne(() -> {
            enquiries.add(enquiry);
            return enquiry;
        });
    }

    /** What the adviser picks, or what the wish alone tells. */
    private static @Nullable NamedProcedure named(Command command, Wish wish) {
        return command.named() != null
                ? command.named()
                : wish.way().map(NamedProcedure::by).orElse(null);
    }

    /** Nobody known, or a system that is silent, keeps nobody from being informed. */
    private Optional<Customer> customer(@Nullable String identification) {
        return identification == null ? Optional.empty() : answered(customers.byIdentification(identification));
    }

    private @Nullable ProductKind kind(Command command, @Nullable ProductId product) {
        return product == null
                ? command.kind()
                : answered(products.byId(product)).map(Product::kind).orElse(command.kind());
    }

    private static <T> Optional<T> answered(Reply<Optional<T>> reply) {
        return reply instanceof Reply.Answered<Optional<T>> answered ? answered.answer() : Optional.empty();
    }

    /** The enquiry as it is now. */
    EnquiryView view(Enquiry enquiry) {
        var edition = procedures.of(enquiry);
        return new EnquiryView(
                enquiry,
                edition,
                edition.guidance().find(enquiry.want().wish()).orElseThrow(),
                sheets.sheet(enquiry, clock.instant()).orElse(null));
    }

    @Override
    public Answer find(Actor actor, EnquiryStore.Criteria criteria, @Nullable Long below, int limit) {
        if (!Access.mayListEnquiries(actor)) {
            return new Answer.Denied();
        }
        int size = Math.max(1, Math.min(limit, LIMIT));
        var asked = Access.maySeeEveryOffice(actor)
                ? criteria
                : new EnquiryStore.Criteria(actor.office(), criteria.from(), criteria.until(), criteria.state());
        var found = enquiries.list(asked, below, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Answer.Page(page, more ? page.get(size - 1).number() : null);
    }
}
