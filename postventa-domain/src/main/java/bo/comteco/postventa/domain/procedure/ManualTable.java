package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.form.Field;
import java.util.Collection;
import java.util.stream.Collectors;

/** A procedure as a table like the manual's: step, kind, text, what it works with, next. Markdown. */
public final class ManualTable {

    private ManualTable() {}

    /** The table, ending with a line break. */
    public static String of(Procedure procedure) {
        var table = new StringBuilder("# " + procedure.code() + ") " + procedure.title() + "\n\n")
                .append("| step | kind | text | with | next |\n|---|---|---|---|---|\n");
        for (var node : procedure.nodes()) {
            table.append("| ")
                    .append(node.id())
                    .append(" | ")
                    .append(node.kind().accept(NAME))
                    .append(" | ")
                    .append(node.text())
                    .append(" | ")
                    .append(node.kind().accept(WITH))
                    .append(" | ")
                    .append(next(node))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String next(Node node) {
        return node.routes().entrySet().stream()
                .map(route -> route.getKey().equals(Kind.DONE)
                        ? route.getValue().toString()
                        : route.getKey() + " " + route.getValue())
                .collect(Collectors.joining("; "));
    }

    private static final KindVisitor<String> NAME = new KindName();

    private static final KindVisitor<String> WITH = new KindVisitor<>() {
        @Override
        public String assess(Kind.Assess assess) {
            return assess.policy().name() + facts(assess.reads());
        }

        @Override
        public String ask(Kind.Ask<?> ask) {
            return ask.findSummary().map(Summary::name).orElse("") + facts(ask.reads());
        }

        @Override
        public String find(Kind.Find<?> find) {
            return find.rule().name() + facts(find.reads());
        }

        @Override
        public String fetch(Kind.Fetch fetch) {
            return facts(fetch.reads()).strip();
        }

        @Override
        public String capture(Kind.Capture capture) {
            return capture.form().fields().stream().map(ManualTable::field).collect(Collectors.joining(", "))
                    + facts(capture.reads());
        }

        @Override
        public String enter(Kind.Enter enter) {
            return enter.effects().stream().map(OwedEffect::toString).collect(Collectors.joining(", "))
                    + facts(enter.reads());
        }

        @Override
        public String tell(Kind.Tell tell) {
            return (tell.findSummary().map(Summary::name).orElse("") + facts(tell.reads())).strip();
        }

        @Override
        public String pay(Kind.Pay pay) {
            return pay.order().name() + facts(pay.reads());
        }

        @Override
        public String print(Kind.Print print) {
            return print.document().title() + facts(print.reads());
        }

        @Override
        public String notify(Kind.Notify notice) {
            return notice.notice().name() + facts(notice.reads());
        }

        @Override
        public String refer(Kind.Refer refer) {
            return refer.referral().oneLine();
        }
    };

    private static String field(Field field) {
        return field.required() ? field.id() : field.id() + "?";
    }

    private static String facts(Collection<FactKind<?>> kinds) {
        return kinds.isEmpty()
                ? ""
                : " [" + kinds.stream().map(FactKind::name).sorted().collect(Collectors.joining(", ")) + "]";
    }
}
