package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.ArrayList;
import java.util.List;

/** What F enters in Smartflex, what it shows of an earlier claim, and what its form prints. */
final class ClaimPapers {

    /** F.6. */
    static final EffectKind CLAIM =
            effect(ClaimFields.CLAIM, SystemName.SMARTFLEX, ClaimPapers::claim).undoneBy(Undoings.CANCEL_CLAIM);

    /** F.2: what is under way already. */
    static final Summary OPEN_FAULTS =
            summary("OPEN_FAULTS", known -> sheet(faults(known.fact(ClaimFacts.OPEN_FAULTS))), ClaimFacts.OPEN_FAULTS);

    /** F.3: the claim that the client may come about, with the client's others and the faults under way. */
    static final Summary EARLIER_CLAIM = summary(
            "EARLIER_CLAIM",
            known -> sheet(history(known.fact(ClaimFacts.CLAIMS), known.fact(ClaimFacts.OPEN_FAULTS))),
            ClaimFacts.CLAIMS,
            ClaimFacts.OPEN_FAULTS);

    /** F.4, F.5: how that claim stands. */
    static final Summary CLAIM_STANDING = summary("CLAIM_STANDING", ClaimPapers::standing, ClaimFacts.CLAIMS);

    /**
     * F.6, F.7: what the client claims, and the whole history where the client comes about an earlier claim. It asks
     * for nothing anew: Smartflex would list the claim that F.6 has just entered.
     */
    static final Summary CLAIM_SHEET = summary("CLAIM_SHEET", ClaimPapers::form);

    static final PrintedDocument CLAIM_FORM =
            document("FORMULARIO_DE_RECLAMOS_VARIOS", "Formulario de reclamos varios", 1, 1, CLAIM_SHEET);

    private ClaimPapers() {}

    private static Answers claim(Known known) {
        return Answers.none()
                .with(ClaimFields.PRODUCT, known.product().orElseThrow().value())
                .and(known.answers().only(List.of(ClaimFields.KIND, ClaimFields.TEXT, ClaimFields.CALL_BACK)));
    }

    private static List<Sheet.Line> history(List<Claim> claims, List<OpenFault> faults) {
        var clients = ClaimHistory.clientsClaims(claims);
        var lines = new ArrayList<Sheet.Line>();
        clients.stream()
                .limit(1)
                .map(claim -> line("line.earlier-claim", claim))
                .forEach(lines::add);
        clients.stream().skip(1).map(claim -> line("line.other-claim", claim)).forEach(lines::add);
        lines.addAll(faults(faults));
        return lines;
    }

    private static List<Sheet.Line> faults(List<OpenFault> faults) {
        return faults.stream()
                .map(fault -> new Sheet.Line(
                        Message.of("line.open-fault")
                                .with("number", fault.number())
                                .with("registered-at", fault.registeredAt()),
                        fault.symptom(),
                        null))
                .toList();
    }

    private static Sheet sheet(List<Sheet.Line> lines) {
        return new Sheet(null, lines, null, List.of());
    }

    private static Sheet standing(Known known) {
        var claim = ClaimHistory.earlierClaim(known);
        return new Sheet(null, List.of(line("line.earlier-claim", claim)), null, notes(claim));
    }

    private static List<Message> notes(Claim claim) {
        return List.of(
                switch (claim.state()) {
                    case UNDER_WAY -> Message.of("note.no-resolution-yet");
                    case CLOSED, CANCELLED ->
                        claim.findResolution()
                                .map(resolution -> Message.of("note.resolution").with("resolution", resolution))
                                .orElseGet(() -> Message.of("note.resolution-without-words"));
                });
    }

    private static Sheet form(Known known) {
        var product = HeldProducts.chosen(known);
        var lines = new ArrayList<Sheet.Line>();
        product.ifPresent(held -> lines.add(new Sheet.Line(Message.of("line.product"), held.name(), null)));
        lines.add(new Sheet.Line(
                Message.of("line.claim." + known.answers().choice(ClaimFields.KIND)),
                known.answers().text(ClaimFields.TEXT),
                null));
        var notes = new ArrayList<Message>();
        known.resultOf(ClaimFields.CLAIM)
                .ifPresent(entered ->
                        notes.add(Message.of("note.claim-entered").with("number", entered.text(EffectReport.NUMBER))));
        known.answers()
                .findTelephone(ClaimFields.CALL_BACK)
                .ifPresent(telephone -> notes.add(Message.of("note.call-back").with("telephone", telephone)));
        if (comesAboutEarlierClaim(known)) {
            var claims = known.ifKnown(ClaimFacts.CLAIMS).orElseThrow();
            lines.addAll(history(claims, known.ifKnown(ClaimFacts.OPEN_FAULTS).orElseThrow()));
            notes.addAll(notes(ClaimHistory.clientsClaims(claims).get(0)));
        }
        return new Sheet(product.map(HeldProduct::address).orElse(null), lines, null, notes);
    }

    private static boolean comesAboutEarlierClaim(Known known) {
        return known.outcomeOf(ClaimHistory.CLAIM_PROGRESS.name()).isPresent();
    }

    private static Sheet.Line line(String key, Claim claim) {
        var item = Message.of(key).with("number", claim.number()).with("registered-at", claim.registeredAt());
        return new Sheet.Line(item, claim.text(), null);
    }
}
