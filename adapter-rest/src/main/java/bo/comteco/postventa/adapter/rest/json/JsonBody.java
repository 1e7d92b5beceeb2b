package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.domain.common.Message;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The body of a call, parsed strictly and not yet understood. */
public final class JsonBody {

    private final JsonNode tree;
    private final Function<Message, String> texts;

    JsonBody(JsonNode tree, Function<Message, String> texts) {
        this.tree = tree;
        this.texts = texts;
    }

    /** The members of the object that the body must be. */
    public Members members() {
        return Members.ofBody(tree, texts);
    }

    /** The body in its canonical form: equal bodies are written alike, whatever their spaces and their members' order. */
    public String canonical() {
        return CanonicalJson.write(tree);
    }

    /** Never what was sent: that is personal data. */
    @Override
    public String toString() {
        return "JSON body";
    }
}
