package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.KindVisitor;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Payment;
import java.time.Instant;
import java.util.Optional;

/** How far a node goes without anybody: its outcome once its facts are there, or nothing while it waits. */
final class ByItself implements KindVisitor<Optional<String>> {

    private static final Optional<String> DONE = Optional.of(Kind.DONE);

    private final State state;
    private final Instant at;

    ByItself(State state, Instant at) {
        this.state = state;
        this.at = at;
    }

    @Override
    public Optional<String> assess(Kind.Assess assess) {
        return state.attested()
                .filter(attested -> assess.policy().assess(state.judging(at)).isMet())
                .map(attested -> Met.MET.name());
    }

    @Override
    public Optional<String> ask(Kind.Ask<?> ask) {
        return Optional.empty();
    }

    @Override
    public Optional<String> find(Kind.Find<?> find) {
        return Optional.of(find.rule().decide(state.judging(at)).name());
    }

    @Override
    public Optional<String> fetch(Kind.Fetch fetch) {
        return DONE;
    }

    @Override
    public Optional<String> capture(Kind.Capture capture) {
        return Optional.empty();
    }

    @Override
    public Optional<String> enter(Kind.Enter enter) {
        return state.isDone() ? DONE : Optional.empty();
    }

    @Override
    public Optional<String> tell(Kind.Tell tell) {
        return Optional.empty();
    }

    @Override
    public Optional<String> pay(Kind.Pay pay) {
        return state.isDone() ? Optional.of(Payment.PAID.name()) : Optional.empty();
    }

    @Override
    public Optional<String> print(Kind.Print print) {
        return Optional.empty();
    }

    @Override
    public Optional<String> notify(Kind.Notify notice) {
        return DONE;
    }

    @Override
    public Optional<String> refer(Kind.Refer refer) {
        return DONE;
    }
}
