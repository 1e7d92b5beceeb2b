package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bodies for tests; a text is its key with its arguments. */
final class Bodies {

    private static final JsonBodyConverter CONVERTER =
            new JsonBodyConverter(message -> message.key() + message.arguments());

    private Bodies() {}

    static JsonBody parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    static JsonBody parse(byte[] json) {
        return CONVERTER.parse(json);
    }

    /** What is wrong with the given answers. */
    static List<WrongMember> wrong(String answers) {
        var members = parse("{\"answers\":" + answers + "}").members();
        members.answers("answers");
        try {
            members.done();
        } catch (ProblemException refused) {
            return errors(refused);
        }
        return List.of();
    }

    static List<WrongMember> errors(ProblemException refused) {
        return ((List<?>) refused.problem().members().getOrDefault("errors", List.of()))
                .stream().map(WrongMember.class::cast).toList();
    }
}
