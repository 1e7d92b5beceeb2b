package bo.comteco.postventa.adapter.persistence.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;

/** Reads what is expected, token by token, and refuses everything else. */
final class StrictReader {

    private final JsonParser in;

    StrictReader(JsonParser in) {
        this.in = in;
    }

    JsonToken current() {
        return in.currentToken();
    }

    /** The token on which reading stands must be this one. */
    void require(JsonToken expected) {
        if (in.currentToken() != expected) {
            throw unexpected("expected " + expected + ", found " + in.currentToken());
        }
    }

    /** Goes on to the next token, which must be this one. */
    void next(JsonToken expected) {
        in.nextToken();
        require(expected);
    }

    JsonToken next() {
        return in.nextToken();
    }

    /** The name on which reading stands. */
    String name() {
        require(JsonToken.PROPERTY_NAME);
        return in.currentName();
    }

    /** The text on which reading stands. */
    String text() {
        require(JsonToken.VALUE_STRING);
        return in.getString();
    }

    String nextText() {
        in.nextToken();
        return text();
    }

    /** The whole number on which reading stands. */
    int whole() {
        require(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    double nextDouble() {
        if (!in.nextToken().isNumeric()) {
            throw unexpected("expected a number, found " + in.currentToken());
        }
        return in.getDoubleValue();
    }

    DatabindException unexpected(String what) {
        return DatabindException.from(in, what);
    }
}
