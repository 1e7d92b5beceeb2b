package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.qgis.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the part of QGIS's expressions that {@code docs/wire/qgis.md} allows. */
final class ExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");

    private final Deque<Token> rest;

    private ExpressionParser(List<Token> tokens) {
        this.rest = new ArrayDeque<>(tokens);
    }

    /** The condition; empty where the text can't be read as one. */
    static Optional<Expression> parse(String text) {
        return Token.split(text).flatMap(tokens -> {
            var parser = new ExpressionParser(tokens);
            return parser.either().filter(all -> parser.rest.isEmpty());
        });
    }

    private Optional<Expression> either() {
        Optional<Expression> found = both();
        while (found.isPresent() && takeWord("or")) {
            Expression one = found.get();
            found = both().map(other -> new Expression.Or(one, other));
        }
        return found;
    }

    private Optional<Expression> both() {
        Optional<Expression> found = term();
        while (found.isPresent() && takeWord("and")) {
            Expression one = found.get();
            found = term().map(other -> new Expression.And(one, other));
        }
        return found;
    }

    private Optional<Expression> term() {
        Token first = rest.poll();
        if (first == null || (first.kind() != Kind.FIELD && first.kind() != Kind.WORD)) {
            return Optional.empty();
        }
        if (takeWord("is")) {
            boolean wanted = !takeWord("not");
            return takeWord("null") ? Optional.of(new Expression.IsNull(first.text(), wanted)) : Optional.empty();
        }
        Token operator = rest.poll();
        Token literal = rest.poll();
        boolean sound = operator != null
                && literal != null
                && COMPARISONS.contains(operator.text())
                && (literal.kind() == Kind.TEXT || literal.kind() == Kind.NUMBER);
        return sound
                ? Optional.of(new Expression.Compare(first.text(), operator.text(), literal.text()))
                : Optional.empty();
    }

    private boolean takeWord(String word) {
        Token next = rest.peek();
        if (next == null || !next.isWord(word)) {
            return false;
        }
        rest.poll();
        return true;
    }
}
