package bo.comteco.postventa.simulator.qgis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of an expression. */
record Token(Kind kind, String text) {

    enum Kind {
        FIELD,
        TEXT,
        NUMBER,
        OPERATOR,
        WORD
    }

    private static final Pattern PIECE = Pattern.compile("\\s*(?:\"(?<field>[^\"]+)\""
            + "|'(?<text>(?:[^']|'')*)'"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)"
            + "|(?<operator><>|!=|<=|>=|=|<|>|\\(|\\))"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_]*))\\s*");

    /** The pieces of a text; empty where something in it is none. */
    static Optional<List<Token>> split(String expression) {
        var tokens = new ArrayList<Token>();
        Matcher matcher = PIECE.matcher(expression);
        int position = 0;
        while (position < expression.length()) {
            if (!matcher.find(position) || matcher.start() != position) {
                return Optional.empty();
            }
            tokens.add(of(matcher));
            position = matcher.end();
        }
        return Optional.of(tokens);
    }

    private static Token of(Matcher matcher) {
        if (matcher.group("field") != null) {
            return new Token(Kind.FIELD, matcher.group("field"));
        }
        if (matcher.group("text") != null) {
            return new Token(Kind.TEXT, matcher.group("text").replace("''", "'"));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"));
        }
        if (matcher.group("operator") != null) {
            return new Token(Kind.OPERATOR, matcher.group("operator"));
        }
        return new Token(Kind.WORD, matcher.group("word"));
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }
}
