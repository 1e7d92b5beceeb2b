package bo.comteco.postventa.faultmatrix;

/** What goes wrong: the columns. */
public enum Column {
    REFUSED('a', "refused connection"),
    SLOW('b', "slow"),
    LATE_BEFORE('c', "time-out before the effect"),
    LATE_AFTER('d', "time-out after the effect"),
    CLIENT_ERROR('e', "4xx"),
    SERVER_ERROR('f', "5xx"),
    TRUNCATED('g', "truncated JSON"),
    MISTYPED('h', "wrong content type"),
    UNKNOWN_VALUE('i', "unknown enumeration value"),
    MISSING_FIELD('j', "missing field"),
    DOUBLED_EVENT('k', "duplicate event"),
    REORDERED_EVENT('l', "reordered event");

    private final char letter;
    private final String title;

    Column(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    /** What it is called in the page. */
    public String title() {
        return title;
    }

    /** Its letter in the number of a run. */
    public char letter() {
        return letter;
    }

    /** Whether an event goes wrong, and not an exchange. */
    public boolean isOfEvents() {
        return this == DOUBLED_EVENT || this == REORDERED_EVENT;
    }

    /** Whether an answer can mean something else than silence: only what is altered within, or refused. */
    boolean mayBeRead() {
        return this == UNKNOWN_VALUE || this == MISSING_FIELD || this == CLIENT_ERROR;
    }
}
