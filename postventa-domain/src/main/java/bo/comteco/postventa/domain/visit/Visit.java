package bo.comteco.postventa.domain.visit;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One client, one applicant, one adviser, at one time (<em>atención</em>). What was seen once (card, note, photocopies)
 * serves every request of it.
 *
 * @param evidence what was seen so far, by the field of the paper
 */
@AggregateRoot
public record Visit(
        @Identity String id,
        Customer customer,
        Applicant applicant,
        String office,
        String adviser,
        Instant at,
        Answers evidence) {

    public Visit {
        if (!applicant.role().fits(customer.kind())) {
            throw new IllegalArgumentException(
                    "a " + customer.kind() + " person is not represented by " + applicant.role());
        }
    }

    /** What a request of this visit is about. */
    public Subject subject(@Nullable ProductId product) {
        return new Subject(
                customer.id(), customer.name(), customer.kind(), customer.identification(), applicant, product, office);
    }

    /** What was seen already of what a form asks for: proposed, so that nothing is typed twice. */
    public Answers proposalFor(Form form) {
        return evidence.only(
                form.fields().stream().filter(Field::shared).map(Field::id).toList());
    }

    /** Of what a form was answered with, what serves the whole visit. */
    public static Answers shared(Form form, Answers given) {
        return given.only(
                form.fields().stream().filter(Field::shared).map(Field::id).toList());
    }
}
