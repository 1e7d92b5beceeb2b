package bo.comteco.postventa.domain.procedure;

/** A procedure as a Mermaid flow chart: what an ask or a find decides stands on its edges. */
public final class Mermaid {

    private Mermaid() {}

    /** The chart, ending with a line break. */
    public static String of(Procedure procedure) {
        var chart = new StringBuilder("flowchart TD\n");
        for (var node : procedure.nodes()) {
            chart.append("    ").append(id(node.id())).append(shape(node)).append('\n');
        }
        for (var node : procedure.nodes()) {
            node.routes()
                    .forEach((outcome, target) -> chart.append("    ")
                            .append(id(node.id()))
                            .append(outcome.equals(Kind.DONE) ? " --> " : " -- " + outcome + " --> ")
                            .append(target instanceof Target.To to ? id(to.node()) : end(target))
                            .append('\n'));
        }
        return chart.toString();
    }

    private static String id(String node) {
        return node.replaceAll("[./-]", "_");
    }

    private static String end(Target target) {
        return "end_" + target + "([" + target + "])";
    }

    private static String shape(Node node) {
        var label = "\"" + node.id() + " " + node.text().replace("\"", "'") + "\"";
        return node.kind() instanceof Decision<?> ? "{" + label + "}" : "[" + label + "]";
    }
}
