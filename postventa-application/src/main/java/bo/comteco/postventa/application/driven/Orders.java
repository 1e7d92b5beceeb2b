package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Orders entered in the CRM. One key is one order, whatever is repeated. */
@SecondaryPort
public interface Orders {

    /** C.6: the product moves to another address, the fee goes on the recurring invoice. */
    EntryReply relocate(Relocation order, Entry entry);

    /** C.4, C.5: the product ceases at its old address and is provided by another technology at the new, in one order. */
    EntryReply ceaseAndProvide(CeaseAndProvide order, Entry entry);

    /** A.4.1, A.5: components of a product are added and removed. */
    EntryReply changeComponents(ComponentChange order, Entry entry);

    /** B.4: the product changes to another plan, and components with it. */
    EntryReply changePlan(PlanChange order, Entry entry);

    /** D.7: the product is suspended on one day and comes back on another; two dated orders under one number. */
    EntryReply suspend(Suspension order, Entry entry);

    /** D.9: the product comes back on another day than its suspension in force says. */
    EntryReply changeReconnection(ReconnectionChange order, Entry entry);

    /** Cancels an order, that of a suspension with its reconnection; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the order that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /**
     * Where a product goes.
     *
     * @param reference how to find it, or null
     */
    record NewPlace(
            Position position,
            String street,
            String neighbourhood,
            @Nullable String reference,
            Telephone mobile) {}

    /**
     * A relocation by the same technology.
     *
     * @param contact who receives the technician
     * @param fee charged once on the recurring invoice
     * @param billingNote text for the bill, or null
     */
    record Relocation(
            ProductId product,
            NewPlace place,
            String contact,
            Money fee,
            @Nullable String billingNote) {}

    /**
     * A relocation by another technology.
     *
     * @param plan the plan that is provided, by its id in the catalogue
     * @param technologies by which
     * @param billingNote text for the bill, or null
     */
    record CeaseAndProvide(
            ProductId product,
            NewPlace place,
            String plan,
            Set<Technology> technologies,
            @Nullable String billingNote) {
        public CeaseAndProvide {
            technologies = Set.copyOf(technologies);
        }
    }

    /**
     * Components of a product, added and removed.
     *
     * @param toAdd by their ids among what the product can have
     * @param toRemove by their ids among what it has
     * @param invoiced whether what is charged once is invoiced at once, to be paid at the cash desk; otherwise it goes on
     *     the recurring invoice
     * @param mobile by which the client is reached
     * @param reference another telephone, or null
     */
    record ComponentChange(
            ProductId product,
            List<String> toAdd,
            List<String> toRemove,
            boolean invoiced,
            Telephone mobile,
            @Nullable Telephone reference) {

        public ComponentChange {
            toAdd = List.copyOf(toAdd);
            toRemove = List.copyOf(toRemove);
        }
    }

    /**
     * Another plan for a product.
     *
     * @param plan by its id in the catalogue
     * @param toAdd components by their ids among what the product can have under that plan
     * @param toRemove by their ids among what it would have under that plan
     * @param billingNote text for the bill
     */
    record PlanChange(ProductId product, String plan, List<String> toAdd, List<String> toRemove, String billingNote) {

        public PlanChange {
            toAdd = List.copyOf(toAdd);
            toRemove = List.copyOf(toRemove);
        }
    }

    /**
     * A suspension at the customer's wish.
     *
     * @param start the first day without service
     * @param end the day on which the service comes back
     * @param deposit the number of the guarantee deposit that was paid, or null
     */
    record Suspension(
            ProductId product,
            LocalDate start,
            LocalDate end,
            @Nullable String deposit) {}

    /** Another day for the reconnection of a suspended product. */
    record ReconnectionChange(ProductId product, LocalDate day) {}
}
