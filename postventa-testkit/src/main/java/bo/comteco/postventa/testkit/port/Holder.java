package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic holder with products and bills, said in prose:
 *
 * <pre>{@code
 * aHolder().named("Ana Prueba").withCard("9000001").having(internet(HFC)).withAccountInArrears(bill("F-1", ...))
 * }</pre>
 *
 * Immutable: every step gives another one. Without more, a natural person who holds nothing, owes nothing and is not
 * a member.
 */
public final class Holder {

    private final Customer customer;
    private final List<Product> products;
    private final List<PendingBill> bills;
    private final @Nullable CooperativeMember membership;

    private Holder(
            Customer customer,
            List<Product> products,
            List<PendingBill> bills,
            @Nullable CooperativeMember membership) {
        this.customer = customer;
        this.products = List.copyOf(products);
        this.bills = List.copyOf(bills);
        this.membership = membership;
    }

    /** A natural person. */
    public static Holder aHolder() {
        return new Holder(
                new Customer(
                        new CustomerId("CUS-1"),
                        PersonKind.NATURAL,
                        "Ana Prueba Uno",
                        "9000001",
                        new Telephone("70000001")),
                List.of(),
                List.of(),
                null);
    }

    /** A legal person. */
    public static Holder aCompany() {
        return new Holder(
                new Customer(
                        new CustomerId("CUS-2"),
                        PersonKind.LEGAL,
                        "Empresa de Prueba S.R.L.",
                        "990000010",
                        new Telephone("44000001")),
                List.of(),
                List.of(),
                null);
    }

    /** An unpaid bill. */
    public static PendingBill bill(String number, LocalDate dueOn, String amount) {
        return new PendingBill(number, dueOn, Money.of(amount));
    }

    public Holder named(String name) {
        return with(
                new Customer(customer.id(), customer.kind(), name, customer.identification(), customer.telephone()));
    }

    /** With another customer id; to be said before products are given. */
    public Holder withId(String id) {
        return with(new Customer(
                new CustomerId(id), customer.kind(), customer.name(), customer.identification(), customer.telephone()));
    }

    /** With this number on the identity card. */
    public Holder withCard(String number) {
        return identifiedBy(number);
    }

    /** With this tax number. */
    public Holder withTaxNumber(String number) {
        return identifiedBy(number);
    }

    /** Holding one product more. */
    public Holder having(HeldProduct product) {
        var more = new ArrayList<>(products);
        more.add(product.heldBy(customer.id()));
        return new Holder(customer, more, bills, membership);
    }

    /** Owing these bills besides. */
    public Holder withAccountInArrears(PendingBill... owed) {
        var more = new ArrayList<>(bills);
        more.addAll(List.of(owed));
        return new Holder(customer, products, more, membership);
    }

    /** Being this member of the cooperative. */
    public Holder being(CooperativeMember member) {
        return new Holder(customer, products, bills, member);
    }

    public Customer customer() {
        return customer;
    }

    public List<Product> products() {
        return products;
    }

    public List<PendingBill> bills() {
        return bills;
    }

    /** The membership; empty for whoever is not a member. */
    public Optional<CooperativeMember> membership() {
        return Optional.ofNullable(membership);
    }

    private Holder identifiedBy(String number) {
        return with(new Customer(customer.id(), customer.kind(), customer.name(), number, customer.telephone()));
    }

    private Holder with(Customer other) {
        return new Holder(other, products, bills, membership);
    }
}
