package bo.comteco.postventa.domain.procedure;

/** The specification's word for a kind of step: assess, ask, find, capture, enter, tell, pay, print, notify, refer. */
public final class KindName implements KindVisitor<String> {

    @Override
    public String assess(Kind.Assess assess) {
        return "assess";
    }

    @Override
    public String ask(Kind.Ask<?> ask) {
        return "ask";
    }

    @Override
    public String find(Kind.Find<?> find) {
        return "find";
    }

    @Override
    public String fetch(Kind.Fetch fetch) {
        return "find";
    }

    @Override
    public String capture(Kind.Capture capture) {
        return "capture";
    }

    @Override
    public String enter(Kind.Enter enter) {
        return "enter";
    }

    @Override
    public String tell(Kind.Tell tell) {
        return "tell";
    }

    @Override
    public String pay(Kind.Pay pay) {
        return "pay";
    }

    @Override
    public String print(Kind.Print print) {
        return "print";
    }

    @Override
    public String notify(Kind.Notify notice) {
        return "notify";
    }

    @Override
    public String refer(Kind.Refer refer) {
        return "refer";
    }
}
