package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Nit;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Customers: rows of id, kind, name, document and telephone. The CRM compares documents letter by letter. */
final class CrmCustomers implements Customers {

    private static final String CUSTOMERS = "customers";

    private final CrmClient crm;

    CrmCustomers(CrmClient crm) {
        this.crm = crm;
    }

    @Override
    public Reply<Optional<Customer>> byIdentification(String identification) {
        return Silence.orAnswer(() -> only(Stream.concat(
                        having(card(identification), PersonKind.NATURAL),
                        having(taxNumber(identification), PersonKind.LEGAL))
                .toList()));
    }

    @Override
    public Reply<Optional<Customer>> byId(CustomerId id) {
        return Silence.orAnswer(() -> only(crm.byId(CUSTOMERS, id.value()).stream()
                .map(CrmCustomers::customer)
                .toList()));
    }

    private Stream<Customer> having(Optional<String> document, PersonKind kind) {
        return document.stream()
                .flatMap(number -> crm.by(CUSTOMERS, "document", number).stream())
                .map(CrmCustomers::customer)
                .filter(customer -> customer.kind() == kind);
    }

    /** Where a document leads to several there is no telling which is meant: that is no answer. */
    private static Optional<Customer> only(List<Customer> found) {
        if (found.size() > 1) {
            throw new Silence("one document leads to " + found.size() + " customers");
        }
        return found.stream().findFirst();
    }

    private static Customer customer(Row row) {
        return new Customer(
                new CustomerId(row.text(0)),
                row.named(1, PersonKind.class),
                row.text(2),
                row.text(3),
                row.find(4).map(Telephone::new).orElse(null));
    }

    private static Optional<String> card(String given) {
        try {
            return Optional.of(IdentityNumber.parse(given).withoutDepartment().value());
        } catch (InvalidValue noCard) {
            return Optional.empty();
        }
    }

    private static Optional<String> taxNumber(String given) {
        try {
            return Optional.of(Nit.parse(given).digits());
        } catch (InvalidValue noTaxNumber) {
            return Optional.empty();
        }
    }
}
