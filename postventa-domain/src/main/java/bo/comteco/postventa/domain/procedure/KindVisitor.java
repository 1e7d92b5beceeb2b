package bo.comteco.postventa.domain.procedure;

/**
 * An interpreter of every kind of step.
 *
 * @param <R> what it makes of a step
 */
public interface KindVisitor<R> {

    R assess(Kind.Assess assess);

    R ask(Kind.Ask<?> ask);

    R find(Kind.Find<?> find);

    R fetch(Kind.Fetch fetch);

    R capture(Kind.Capture capture);

    R enter(Kind.Enter enter);

    R tell(Kind.Tell tell);

    R pay(Kind.Pay pay);

    R print(Kind.Print print);

    R notify(Kind.Notify notice);

    R refer(Kind.Refer refer);
}
