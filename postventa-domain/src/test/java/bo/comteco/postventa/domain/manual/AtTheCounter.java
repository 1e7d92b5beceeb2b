package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.walk.Witness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A made-up client on a Tuesday morning: what is shown and said, and what systems say. Immutable. */
final class AtTheCounter {

    static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Subject subject;
    private final Answers answers;
    private final Map<String, Value> facts;

    private AtTheCounter(Subject subject, Answers answers, Map<String, Value> facts) {
        this.subject = subject;
        this.answers = answers;
        this.facts = Map.copyOf(facts);
    }

    /** Everything is brought that any annex asks for, reports from outside apart, and systems have no objection. */
    static AtTheCounter inOrder(Subject subject) {
        return new AtTheCounter(subject, Answers.none(), Map.of())
                .showing(
                        Attestations.IDENTITY_CARD,
                        new Value.Card(
                                new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2030, 1, 1))))
                .seen(
                        Attestations.SIGNED_NOTE,
                        Attestations.HOLDER_CARD_COPY,
                        Attestations.REPRESENTATIVE_CARD_COPY,
                        Attestations.ACCREDITATION_NOTE,
                        Attestations.REQUEST_NOTE,
                        Attestations.NOTARIZED_POWER,
                        Attestations.SUSPENSION_LETTER)
                .showing(Attestations.NIT_COPY, new Value.Seen(Evidence.numbered("1020304050")))
                .showing(Attestations.MOBILE, new Value.Phone(Telephone.parse("70712345")))
                .showing(Attestations.REFERENCE_TELEPHONE, new Value.Phone(Telephone.parse("44251234")))
                .choosing(Attestations.FEE_ACCEPTED, "YES")
                .choosing(Attestations.TOLD_TO_PAY_FIRST, "YES")
                .given(NetworkFacts.NEW_POSITION, new Value.Place(new Position(-17.39, -66.15)))
                .showing(Annex5.LETTER_CUT, new Value.Date(LocalDate.of(2026, 12, 1)))
                .showing(Annex5.LETTER_RECONNECTION, new Value.Date(LocalDate.of(2027, 3, 1)))
                .showing(MemberDebts.CREDIT_AMOUNT, new Value.Amount(Money.of(1000)))
                .finding(ProductFacts.HOLDER, subject.customer().value())
                .finding(ProductFacts.KIND, ProductKind.INTERNET)
                .finding(AccountFacts.OVERDUE_BILLS, List.of())
                .finding(AccountFacts.UNPAID_BILLS, List.of())
                .finding(AccountFacts.PAYMENT_PLANS, List.of())
                .finding(AccountFacts.REVERTED_LINES, List.of())
                .finding(MembershipFacts.MEMBERSHIP, Membership.MEMBER)
                .finding(MembershipFacts.CERTIFICATES, List.of(new ContributionCertificate("CA-1", Money.ZERO, true)))
                .finding(MembershipFacts.ENTITLEMENT, Entitlement.ENTITLED)
                .finding(MembershipFacts.ENCUMBRANCES, List.of())
                .finding(MembershipFacts.GUARANTEED_DEBTS, List.of())
                .finding(MembershipFacts.RISK_LISTING, RiskListing.NOT_LISTED)
                .finding(MembershipFacts.CREDITS_IN_FORCE, List.of());
    }

    Subject subject() {
        return subject;
    }

    Answers answers() {
        return answers;
    }

    /** The same, by somebody else. */
    AtTheCounter by(Subject other) {
        return new AtTheCounter(other, answers, facts);
    }

    AtTheCounter showing(Field field, Value value) {
        return given(field.id(), value);
    }

    AtTheCounter showingACard(String number, LocalDate expiresOn) {
        return showing(
                Attestations.IDENTITY_CARD,
                new Value.Card(new IdentityDocument(IdentityNumber.parse(number), expiresOn)));
    }

    AtTheCounter seen(Field... papers) {
        var shown = this;
        for (var paper : papers) {
            shown = shown.showing(paper, new Value.Seen(Evidence.seen()));
        }
        return shown;
    }

    AtTheCounter choosing(Field field, String code) {
        return showing(field, new Value.Choice(code));
    }

    AtTheCounter without(Field... fields) {
        return without(List.of(fields).stream().map(Field::id).toList());
    }

    AtTheCounter without(List<String> fields) {
        var fewer = new HashMap<>(answers.values());
        fewer.keySet().removeAll(fields);
        return new AtTheCounter(subject, Answers.of(fewer), facts);
    }

    /** Of all that can be asked at an assessment only these fields; what was captured before it stays. */
    AtTheCounter bringingOnly(List<String> asked) {
        var before = List.of(
                NetworkFacts.NEW_POSITION,
                Annex5.LETTER_CUT.id(),
                Annex5.LETTER_RECONNECTION.id(),
                MemberDebts.CREDIT_AMOUNT.id());
        var kept = new ArrayList<>(before);
        kept.addAll(asked);
        return new AtTheCounter(subject, answers.only(kept), facts);
    }

    <T> AtTheCounter finding(FactKind<T> kind, T thing) {
        var more = new HashMap<>(facts);
        more.put(kind.name(), kind.write(thing));
        return new AtTheCounter(subject, answers, more);
    }

    /** Nothing was found out of this kind: its system does not answer. */
    AtTheCounter silent(FactKind<?> kind) {
        var fewer = new HashMap<>(facts);
        fewer.remove(kind.name());
        return new AtTheCounter(subject, answers, fewer);
    }

    /** Every paper is seen and everything captured as it should be, whatever systems say. */
    AtTheCounter attestingEverything() {
        return new AtTheCounter(subject, inOrder(subject).answers, facts);
    }

    Assessment assessedBy(RequirementPolicy policy) {
        var assessment = policy.assess(known(NOW, ManualParameters.BOOK));
        Witness.see(assessment);
        return assessment;
    }

    Known known(Instant at, ParameterBook book) {
        return known(at, at, book);
    }

    Known known(Instant openedAt, Instant at, ParameterBook book) {
        return new Known(1042, subject, book.knownAt(openedAt), openedAt, at, answers, facts, Map.of(), Map.of());
    }

    private AtTheCounter given(String field, Value value) {
        return new AtTheCounter(subject, answers.with(field, value), facts);
    }
}
