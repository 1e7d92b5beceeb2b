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

/**
 * A synthetic holder with products and bills, said in prose:
 *
 * <pre>{@code
 * aHolder().named("Ana Prueba").withCard("9000001").having(internet(HFC)).withAccountInArrears(bill("F-1", ...))
 * }</pre>
 *
 * Immutable: every step gives another one. Without more, a natural person who holds nothing and owes nothing.
 */
public final class Holder {

    private final Customer customer;
    private final List<Product> products;
    private final List<PendingBill> bills;

    private Holder(Customer customer, List<Product> products, List<PendingBill> bills) {
        this.customer = customer;
        this.products = List.copyOf(products);
        this.bills = List.copyOf(bills);
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
                List.of());
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
                List.of());
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
        return new Holder(customer, more, bills);
    }

    /** Owing these bills besides. */
    public Holder withAccountInArrears(PendingBill... owed) {
        var more = new ArrayList<>(bills);
        more.addAll(List.of(owed));
        return new Holder(customer, products, more);
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

    private Holder identifiedBy(String number) {
        return with(new Customer(customer.id(), customer.kind(), customer.name(), number, customer.telephone()));
    }

    private Holder with(Customer other) {
        return new Holder(other, products, bills);
    }
}
