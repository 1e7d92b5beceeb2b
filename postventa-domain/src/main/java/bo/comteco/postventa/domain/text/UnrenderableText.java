package bo.comteco.postventa.domain.text;

/** A message that can't be turned into words: its key has no text, or its text needs an argument that it lacks. */
public final class UnrenderableText extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String key;

    UnrenderableText(String key, String why) {
        super("text '" + key + "' " + why);
        this.key = key;
    }

    /** The key of the text. */
    public String key() {
        return key;
    }
}
