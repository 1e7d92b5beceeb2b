package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.customer.ApplicantRole.AGENT;
import static bo.comteco.postventa.domain.customer.ApplicantRole.HOLDER;
import static bo.comteco.postventa.domain.customer.ApplicantRole.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.customer.ApplicantRole.REPRESENTATIVE;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a requirement is fulfilled, read a second time from the annexes and from nothing else: on raw facts and answers
 * and by the manual's item, without the judgements that the requirements themselves are made of.
 */
final class Fulfilled {

    private final ServiceRequest request;
    private final Subject subject;
    private final ApplicantRole role;
    private final Answers answers;
    private final LocalDate today;

    Fulfilled(ServiceRequest request, Instant at) {
        this.request = request;
        this.subject = request.opening().subject();
        this.role = subject.applicant().role();
        this.answers = request.known(at).answers();
        this.today = LocalDate.ofInstant(at, ParameterBook.ZONE);
    }

    boolean is(String item) {
        return switch (item) {
            case "1.1", "3.1", "5.3", "6.1" -> isHolders();
            case "2.2", "5.1" -> isHolders() && (!isSent() || seen("signed-note"));
            case "GR.1" -> isHolders() && (role == HOLDER || (role == LEGAL_REPRESENTATIVE && seen("notarized-power")));
            case "1.2", "2.1", "3.2", "GR.2" -> hasValidCard();
            case "1.3", "3.3", "5.4", "6.2" -> !isSent() || seen("signed-note");
            case "1.4", "3.4", "6.3" -> !isSent() || (seen("holder-card-copy") && seen("representative-card-copy"));
            case "1.5", "2.3", "3.5", "5.5" -> nothingOverdue();
            case "1.6", "3.7" -> hasMobile();
            case "1.7" -> role != AGENT || seen("accreditation-note");
            case "1.8" -> !subject.isLegalPerson() || nit().equals(digits(subject.identification()));
            case "1.9" ->
                !subject.isLegalPerson()
                        || (seen("holder-card-copy") && (role != AGENT || seen("representative-card-copy")));
            case "1.10" -> !subject.isLegalPerson() || answers.has("reference-telephone");
            case "2.4" -> !subject.isLegalPerson() || seen("request-note");
            case "3.6" -> answers.has("new-position");
            case "3.8" -> chosen("fee-accepted", "YES");
            case "5.2" -> hasLetter();
            case "6.4" ->
                chosen("told-to-pay-first", "YES") && rows("unpaid-bills").isEmpty();
            case "6.6" -> !subject.isLegalPerson() || seen("notarized-power");
            default -> subject.isLegalPerson() || ofMember(item);
        };
    }

    private boolean ofMember(String item) {
        return switch (item) {
            case "4.1" -> choice("membership").equals("MEMBER");
            case "4.2" ->
                rows("contribution-certificates").stream()
                        .anyMatch(row -> row.money("outstanding").isZero() && chosen(row, "active", "YES"));
            case "4.3" -> choice("member-entitlement").equals("ENTITLED");
            case "4.4" -> rows("member-encumbrances").isEmpty();
            case "4.5" -> nothingOverdue() && !chosen("boliviatel-debt", "YES");
            case "4.6" -> rows("payment-plans").isEmpty();
            case "4.7" -> rows("reverted-lines").isEmpty();
            case "4.8" -> rows("guaranteed-debts").isEmpty() && !chosen("infocred-guarantor-debt", "YES");
            case "4.9" -> choice("risk-listing").equals("NOT_LISTED");
            case "4.10" -> !chosen("infocred-debt", "YES") && (!answers.has("infocred-debt") || isNumberedAndDated());
            case "4.11" ->
                credits().add(answers.money("credit-amount").amount()).compareTo(BigDecimal.valueOf(3000)) <= 0;
            default -> throw new AssertionError("no second reading of " + item);
        };
    }

    private boolean isSent() {
        return role == REPRESENTATIVE || role == AGENT;
    }

    private boolean isHolders() {
        return ((Value.Text) fact("product-holder"))
                .text()
                .equals(subject.customer().value());
    }

    private boolean seen(String paper) {
        return answers.findEvidence(paper).isPresent();
    }

    private boolean hasValidCard() {
        var presenter = role == HOLDER
                ? subject.identification()
                : String.valueOf(subject.applicant().identity());
        return answers.findCard("identity-card")
                .filter(card -> !card.expiresOn().isBefore(today))
                .map(IdentityDocument::number)
                .filter(number -> digits(number.value()).equals(digits(presenter)))
                .isPresent();
    }

    private boolean nothingOverdue() {
        return rows("overdue-bills").stream()
                .noneMatch(bill -> bill.date("due-on").isBefore(today));
    }

    private boolean hasMobile() {
        return answers.findTelephone("mobile")
                .map(telephone -> digits(telephone.toString()))
                .filter(digits -> digits.startsWith("6") || digits.startsWith("7"))
                .isPresent();
    }

    private String nit() {
        return answers.findEvidence("nit-copy")
                .flatMap(Evidence::findNumber)
                .map(Fulfilled::digits)
                .orElse("none");
    }

    private boolean hasLetter() {
        var cut = answers.findDate("letter-cut");
        var back = answers.findDate("letter-reconnection");
        return seen("suspension-letter")
                && cut.isPresent()
                && back.isPresent()
                && back.get().isAfter(cut.get())
                && !back.get().isAfter(cut.get().plusMonths(4));
    }

    private boolean isNumberedAndDated() {
        return answers.findEvidence("infocred-report")
                .filter(report -> report.number() != null && report.date() != null)
                .isPresent();
    }

    private BigDecimal credits() {
        return rows("credits-in-force").stream()
                .map(credit -> credit.money("outstanding").amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean chosen(String field, String code) {
        return chosen(answers, field, code);
    }

    private static boolean chosen(Answers answers, String field, String code) {
        return answers.findChoice(field).filter(code::equals).isPresent();
    }

    private Value fact(String kind) {
        return request.facts().get(kind).value();
    }

    private String choice(String kind) {
        return ((Value.Choice) fact(kind)).code();
    }

    private List<Answers> rows(String kind) {
        return ((Value.Rows) fact(kind)).rows();
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
