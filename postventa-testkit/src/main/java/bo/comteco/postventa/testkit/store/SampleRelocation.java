package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.RelocationFields;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.HandOver;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relocation of a synthetic client's product, decided by the core move by move, as a store gets it: what stores are
 * tried with. The technology stays. Not safe for use by several threads.
 */
public final class SampleRelocation {

    private static final Procedure PROCEDURE = ManualEdition.REVISION_3.procedure(ProcedureCode.C);

    private static final Answers NEW_PLACE = Answers.none()
            .with(RelocationFields.NEW_POSITION, new Position(-17.3935, -66.157))
            .with(RelocationFields.NEW_STREET, "Calle Jordán 123");

    private static final Map<String, Answers> ANSWERS = Map.of(
            "C.1",
            Answers.none()
                    .with(
                            "identity-card",
                            new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2090, 1, 1)))
                    .with("mobile", Telephone.parse("70712345"))
                    .with("fee-accepted", new Value.Choice("YES")),
            "C.6",
            Answers.none()
                    .with(RelocationFields.CONTACT_NAME, "Ñusta Pérez")
                    .with(RelocationFields.NEW_NEIGHBOURHOOD, "Sarco")
                    .with(RelocationFields.ADDRESS_REFERENCE, "frente a la plaza, portón verde"));

    private final String adviser;
    private ServiceRequest request;

    private SampleRelocation(String adviser, ServiceRequest request) {
        this.adviser = adviser;
        this.request = request;
    }

    /** A commit and the relocation that it opens. */
    public record Opened(SampleRelocation relocation, Commit commit) {}

    /** Opens one, with the new place captured. */
    public static Opened open(SampleSubject subject, long number, String visit, Instant at, @Nullable Call call) {
        var opening = new Opening(
                number,
                ManualEdition.REVISION_3.name(),
                ProcedureCode.C,
                subject.subject(),
                visit,
                subject.adviser(),
                at);
        var opened =
                SampleFacts.forward(ServiceRequest.open(opening, PROCEDURE, ManualParameters.BOOK.knownAt(at)), at);
        var placed = SampleFacts.forward(
                moved(opened.request().complete(opened.request().node().id(), null, NEW_PLACE, subject.adviser(), at)),
                at);
        List<StepRecord> records = new ArrayList<>(opened.records());
        records.addAll(placed.records());
        var relocation = new SampleRelocation(subject.adviser(), placed.request());
        return new Opened(relocation, CommitOf.moved(null, new Moved(placed.request(), records), call, at));
    }

    /** A stored one, told again. */
    public static SampleRelocation restored(Snapshot snapshot) {
        var opening = snapshot.opening();
        return new SampleRelocation(
                opening.adviser(),
                ServiceRequest.restore(snapshot, PROCEDURE, ManualParameters.BOOK.knownAt(opening.at())));
    }

    public ServiceRequest request() {
        return request;
    }

    public boolean hasEnded() {
        return request.ending().isPresent();
    }

    /** Whether the next move is what became of an effect. */
    public boolean waitsForEffect() {
        return !request.due().isEmpty();
    }

    /** The next move on the way to the end, decided and found out as far as it goes. */
    public Commit next(Instant at, @Nullable Call call) {
        if (waitsForEffect()) {
            var key = request.due().get(0).key();
            return move(request.report(key, EffectReport.entered("PO-" + key), StepRecord.SYSTEM, at), at, call);
        }
        var node = request.node().id();
        var outcome = node.equals("C.7") ? "YES" : null;
        return move(request.complete(node, outcome, ANSWERS.getOrDefault(node, Answers.none()), adviser, at), at, call);
    }

    /** The client desists. */
    public Commit desist(Instant at, @Nullable Call call) {
        return move(request.desist(adviser, at), at, call);
    }

    /** It is given to another office, or to somebody there. */
    public Commit handOver(String office, @Nullable String adviserThere, Instant at, @Nullable Call call) {
        return move(request.handOver(new HandOver(office, adviserThere, "vuelve allá"), adviser, at), at, call);
    }

    private Commit move(Resolution resolution, Instant at, @Nullable Call call) {
        var before = request;
        var moved = SampleFacts.forward(moved(resolution), at);
        request = moved.request();
        return CommitOf.moved(before, moved, call, at);
    }

    private static Moved moved(Resolution resolution) {
        if (resolution instanceof Moved moved) {
            return moved;
        }
        throw new IllegalStateException("the sample does not fit the procedure any more: " + resolution);
    }
}
