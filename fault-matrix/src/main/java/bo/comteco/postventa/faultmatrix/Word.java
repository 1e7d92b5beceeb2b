package bo.comteco.postventa.faultmatrix;

/** What a port answered, in a word. */
public enum Word {
    SILENT("silent"),
    AS_UNDISTURBED("as undisturbed"),
    /** Another answer, which the wire's page allows. */
    OTHERWISE("otherwise"),
    NOT_SENT("not sent"),
    UNCERTAIN("uncertain"),
    REFUSED("refused"),
    ACCEPTED("accepted"),
    /** An event that changed what is known as it should, and no more. */
    HEARD("heard once");

    private final String text;

    Word(String text) {
        this.text = text;
    }

    /** As it stands in the page. */
    public String text() {
        return text;
    }
}
