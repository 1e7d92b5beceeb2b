package bo.comteco.postventa.domain.walk;

/** What can happen to a request, rightly or not, and how often of a hundred times it does in a {@link Storm}. */
enum Happening {
    /** Whomever it waits for does what it waits for. */
    FORWARD(54),
    /** Only some of what was asked is answered. */
    ANSWERED_IN_PART(4),
    /** Facts that nobody asked for, or that are old, or about something else. */
    FOREIGN_FACTS(4),
    /** A system says something else from now on. */
    WORLD_CHANGES(5),
    /** Answers that belong elsewhere, are of another kind, lack something or have too much. */
    WRONG_ANSWERS(4),
    /** A node completed at which it does not stand, or with an outcome that is not there. */
    WRONG_NODE(3),
    /** The adviser goes back, to any node. */
    BACK(4),
    /** Any result of any effect there ever was, or never was. */
    ANY_REPORT(6),
    /** What an effect should come to, though nobody waits for it. */
    LATE_REPORT(3),
    /** Time passes. */
    LATER(5),
    CLOSED(2),
    DESISTED(2),
    /** Another adviser or office has it from now on. */
    HANDED_OVER(1),
    /** What was found here is doubted. */
    ASKED_AGAIN(2),
    /** Whoever looks after idle requests comes by. */
    LAPSED(1);

    private final int hundredths;

    Happening(int hundredths) {
        this.hundredths = hundredths;
    }

    static Happening at(int hundredth) {
        int from = 0;
        for (var happening : values()) {
            from += happening.hundredths;
            if (hundredth < from) {
                return happening;
            }
        }
        throw new IllegalArgumentException("of a hundred: " + hundredth);
    }
}
