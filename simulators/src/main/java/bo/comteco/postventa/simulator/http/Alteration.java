package bo.comteco.postventa.simulator.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a fault makes of an answer that the system gave. What it does not fit stays as it is. */
final class Alteration {

    private Alteration() {}

    static Answer of(Fault fault, Answer honest) {
        return switch (fault.kind()) {
            case CUT -> new Answer(honest.status(), honest.headers(), half(honest.body()));
            case MISTYPED -> honest.body().isEmpty() ? honest : honest.with("Content-Type", "text/html;charset=utf-8");
            case LACKING -> altered(honest, tree -> Members.remove(tree, fault.member()));
            case ESTRANGED -> altered(honest, tree -> Members.replace(tree, fault.member(), fault.value()));
            default -> honest;
        };
    }

    private static String half(String body) {
        return body.substring(0, body.length() / 2);
    }

    private interface Change {
        boolean make(JsonNode tree);
    }

    private static Answer altered(Answer honest, Change change) {
        Optional<JsonNode> tree = Json.parse(honest.body());
        if (tree.isEmpty() || !change.make(tree.get())) {
            return honest;
        }
        return new Answer(honest.status(), honest.headers(), Json.write(tree.get()));
    }
}
