package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.Instant;

/** A synthetic client with a product, at an office with an adviser. */
public record SampleSubject(
        String customer, String name, String identification, String product, String office, String adviser) {

    private static final String IDENTIFICATION = "1234567 CB";

    /** A client by a number, each with another name and product. */
    public static SampleSubject number(int number) {
        return new SampleSubject(
                "SYN-" + number,
                "Cliente Sintético " + number,
                IDENTIFICATION,
                "SYN-P-" + number,
                "CALA-CALA",
                "asesor.uno");
    }

    public SampleSubject named(String otherName) {
        return new SampleSubject(customer, otherName, identification, product, office, adviser);
    }

    public SampleSubject identifiedBy(String number) {
        return new SampleSubject(customer, name, number, product, office, adviser);
    }

    public SampleSubject withProduct(String otherProduct) {
        return new SampleSubject(customer, name, identification, otherProduct, office, adviser);
    }

    public SampleSubject at(String otherOffice, String otherAdviser) {
        return new SampleSubject(customer, name, identification, product, otherOffice, otherAdviser);
    }

    /** Their visit, with nothing seen yet. */
    public Visit visit(String id, Instant at) {
        var holder = new Customer(new CustomerId(customer), PersonKind.NATURAL, name, identification, null);
        return new Visit(id, holder, applicant(), office, adviser, at, Answers.none());
    }

    Subject subject() {
        return new Subject(
                new CustomerId(customer),
                name,
                PersonKind.NATURAL,
                identification,
                applicant(),
                new ProductId(product),
                office);
    }

    private Applicant applicant() {
        return new Applicant(ApplicantRole.HOLDER, name, null);
    }
}
