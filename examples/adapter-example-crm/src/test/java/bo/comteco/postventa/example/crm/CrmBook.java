package bo.comteco.postventa.example.crm;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.testkit.port.Holder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the CRM knows, and what it says when it is asked. It takes the same order twice. */
final class CrmBook {

    /** What is said. */
    record Said(int status, String body) {}

    private record Using(CustomerId user, Product product) {}

    private record Taken(String number, Row order) {}

    private record Owing(CustomerId customer, PendingBill bill) {}

    private final List<Customer> customers = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Using> users = new ArrayList<>();
    private final List<Owing> bills = new ArrayList<>();
    private final List<Taken> orders = new ArrayList<>();
    private final Set<String> cancelled = new HashSet<>();

    synchronized void with(Holder holder) {
        customers.add(holder.customer());
        products.addAll(holder.products());
        holder.bills().forEach(bill -> bills.add(new Owing(holder.customer().id(), bill)));
    }

    synchronized void usedBy(CustomerId user, Product product) {
        users.add(new Using(user, product));
    }

    synchronized Said byId(String things, String id) {
        var rows = things.equals("customers")
                ? customers(one -> one.id().value().equals(id))
                : products(one -> one.id().value().equals(id));
        return said(rows.isEmpty() ? 404 : 200, rows);
    }

    synchronized Said by(String things, String property, String value) {
        return said(
                200,
                switch (things + "?" + property) {
                    case "customers?document" ->
                        customers(one -> one.identification().equals(value));
                    case "products?party" ->
                        products(one -> one.holder().value().equals(value)
                                || users.contains(new Using(new CustomerId(value), one)));
                    case "bills?customer" ->
                        bills.stream()
                                .filter(one -> one.customer().value().equals(value))
                                .map(Owing::bill)
                                .map(bill -> Row.of(
                                        bill.number(),
                                        bill.dueOn().toString(),
                                        bill.amount().toString()))
                                .toList();
                    case "orders?key" ->
                        orders.stream()
                                .filter(one -> one.order().text(0).equals(value))
                                .map(one -> Row.of(one.number(), value))
                                .toList();
                    default -> throw new IllegalArgumentException(things + "?" + property);
                });
    }

    synchronized Said order(String written) {
        var order = Row.read(written);
        if (order.text(2).equals("PRD-GIVEN-UP")) {
            return said(422, List.of(Row.of("producto dado de baja")));
        }
        var taken = new Taken("O-" + (orders.size() + 1), order);
        orders.add(taken);
        return said(201, List.of(Row.of(taken.number())));
    }

    synchronized Said cancel(String number) {
        if (orders.stream().noneMatch(one -> one.number().equals(number))) {
            return said(404, List.of(Row.of("no existe el pedido")));
        }
        cancelled.add(number);
        return said(200, List.of(Row.of(number)));
    }

    synchronized long countOf(String key) {
        return orders.stream().filter(one -> one.order().text(0).equals(key)).count();
    }

    synchronized boolean isCancelled(String number) {
        return cancelled.contains(number);
    }

    /** The orders that were taken, oldest first. */
    synchronized List<Row> orders() {
        return orders.stream().map(Taken::order).toList();
    }

    private List<Row> customers(Predicate<Customer> wanted) {
        return customers.stream()
                .filter(wanted)
                .map(one -> Row.of(
                        one.id().value(),
                        one.kind().name(),
                        one.name(),
                        one.identification(),
                        one.telephone() == null ? "" : one.telephone().digits()))
                .toList();
    }

    private List<Row> products(Predicate<Product> wanted) {
        var rows = new ArrayList<Row>();
        products.stream().filter(wanted).forEach(one -> {
            rows.add(row(one));
            one.components().forEach(component -> rows.add(row(component)));
        });
        return rows;
    }

    private static Row row(Product one) {
        var address = one.address();
        var position = one.position();
        return Row.of(
                "P",
                one.id().value(),
                one.kind().name(),
                one.name(),
                one.holder().value(),
                one.state().name(),
                name(one.technology()),
                one.plan().id(),
                one.plan().name(),
                one.plan().monthly().toString(),
                one.plan().contract() ? "contract" : "none",
                address == null ? "" : address.street(),
                address == null || address.number() == null ? "" : address.number(),
                address == null ? "" : address.neighbourhood(),
                address == null ? "" : address.city(),
                position == null ? "" : Double.toString(position.latitude()),
                position == null ? "" : Double.toString(position.longitude()));
    }

    private static Row row(ProductComponent one) {
        return Row.of(
                "C",
                one.id(),
                one.name(),
                one.service() ? "service" : "supplement",
                name(one.kind()),
                name(one.technology()));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static Said said(int status, List<Row> rows) {
        return new Said(
                status,
                "#crm 1 rows=" + rows.size() + "\n"
                        + rows.stream().map(row -> row.written() + "\n").collect(joining()));
    }
}
