package bo.comteco.postventa.domain.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: whom the request is about, what was answered on the live trail, the facts that the rule
 * declares, what earlier decisions and effects came to, the parameters of the opening and the time.
 *
 * <p>A rule that reads a fact it has not declared is refused: what is not declared would neither be found before nor be
 * looked after when it changes.
 */
public final class Known {

    /** The field in which E, F and G capture the product; elsewhere it is the request's own. */
    public static final String PRODUCT_FIELD = "product";

    private final long request;
    private final Subject subject;
    private final Parameters parameters;
    private final Instant openedAt;
    private final Instant at;
    private final Answers answers;
    private final Map<String, Value> facts;
    private final Map<String, String> outcomes;
    private final Map<String, Answers> results;
    private final @Nullable Set<FactKind<?>> declared;

    /**
     * All of it; a rule is then given what it has declared.
     *
     * @param request the request's number
     * @param answers what was answered on the live trail, by field id
     * @param facts what systems said, by kind
     * @param outcomes what rules decided on the live trail, by name
     * @param results what systems gave back for the effects that stand, by kind
     */
    public Known(
            long request,
            Subject subject,
            Parameters parameters,
            Instant openedAt,
            Instant at,
            Answers answers,
            Map<String, Value> facts,
            Map<String, String> outcomes,
            Map<String, Answers> results) {
        this(request, subject, parameters, openedAt, at, answers, facts, outcomes, results, null);
    }

    private Known(
            long request,
            Subject subject,
            Parameters parameters,
            Instant openedAt,
            Instant at,
            Answers answers,
            Map<String, Value> facts,
            Map<String, String> outcomes,
            Map<String, Answers> results,
            @Nullable Set<FactKind<?>> declared) {
        this.request = request;
        this.subject = subject;
        this.parameters = parameters;
        this.openedAt = openedAt;
        this.at = at;
        this.answers = answers;
        this.facts = facts;
        this.outcomes = outcomes;
        this.results = results;
        this.declared = declared;
    }

    /** The same knowledge, for a rule that reads only the given kinds of fact. */
    public Known reading(Set<FactKind<?>> kinds) {
        return new Known(request, subject, parameters, openedAt, at, answers, facts, outcomes, results, kinds);
    }

    /** The same knowledge with answers that are being given. */
    public Known answering(Answers given) {
        return new Known(
                request, subject, parameters, openedAt, at, answers.and(given), facts, outcomes, results, declared);
    }

    /** The same knowledge without some kinds of fact: those that are to be found out anew. */
    public Known without(Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return this;
        }
        var fewer = new HashMap<>(facts);
        fewer.keySet().removeAll(kinds);
        return new Known(request, subject, parameters, openedAt, at, answers, fewer, outcomes, results, declared);
    }

    /** The same knowledge with what systems said besides. */
    public Known finding(Collection<Fact> found) {
        var more = new HashMap<>(facts);
        found.forEach(fact -> more.put(fact.kind(), fact.value()));
        return new Known(request, subject, parameters, openedAt, at, answers, more, outcomes, results, declared);
    }

    /** The request's number, as printed. */
    public long request() {
        return request;
    }

    public Subject subject() {
        return subject;
    }

    /** The product: the request's own, or the one captured. */
    public Optional<ProductId> product() {
        return subject.findProduct().or(() -> answers.findChoice(PRODUCT_FIELD).map(ProductId::new));
    }

    public Parameters parameters() {
        return parameters;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The moment of the act that is being decided. */
    public Instant at() {
        return at;
    }

    /** The day of the act, where the offices are. */
    public LocalDate today() {
        return at.atZone(ParameterBook.ZONE).toLocalDate();
    }

    /** What was answered on the live trail, by field id. */
    public Answers answers() {
        return answers;
    }

    /** Whether a fact of this kind is there. */
    public boolean knows(FactKind<?> kind) {
        return facts.containsKey(kind.name());
    }

    /**
     * What a system said.
     *
     * @throws UndeclaredFact when the rule has not declared that it reads this kind
     * @throws IllegalStateException when it was not found out
     */
    public <T> T fact(FactKind<T> kind) {
        if (declared != null && !declared.contains(kind)) {
            throw new UndeclaredFact(kind);
        }
        var value = facts.get(kind.name());
        if (value == null) {
            throw new IllegalStateException("fact '" + kind + "' was not found out before it was read");
        }
        return kind.read(value);
    }

    /**
     * What a system said, if an earlier node of the way asked it. Nobody asks for it here, so it need not be declared:
     * it is looked after at the node that did.
     */
    public <T> Optional<T> ifKnown(FactKind<T> kind) {
        return Optional.ofNullable(facts.get(kind.name())).map(kind::read);
    }

    /** What a rule decided on the live trail, by the rule's name. */
    public Optional<String> outcomeOf(String rule) {
        return Optional.ofNullable(outcomes.get(rule));
    }

    /** What a system gave back for an effect of this kind that stands (an order's number). */
    public Optional<Answers> resultOf(String effectKind) {
        return Optional.ofNullable(results.get(effectKind));
    }

    /** The question for a kind of fact, as it would be asked now. */
    public FactQuery query(FactKind<?> kind) {
        var with =
                Answers.of(FactQuery.CUSTOMER, new Value.Text(subject.customer().value()));
        var product = product();
        if (kind.isOfProduct() && product.isPresent()) {
            with = with.with(FactQuery.PRODUCT, product.get().value());
        }
        with = with.and(answers.only(kind.fields()));
        for (var input : kind.facts()) {
            var value = facts.get(input.name());
            if (value != null) {
                with = with.with(input.name(), value);
            }
        }
        return new FactQuery(kind, with);
    }
}
