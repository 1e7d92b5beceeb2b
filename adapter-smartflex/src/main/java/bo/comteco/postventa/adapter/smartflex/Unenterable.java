package bo.comteco.postventa.adapter.smartflex;

/** What was to be entered can't be written down: it is about something that Smartflex does not have. */
final class Unenterable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unenterable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
