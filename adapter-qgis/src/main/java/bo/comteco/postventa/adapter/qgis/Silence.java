package bo.comteco.postventa.adapter.qgis;

/**
 * QGIS did not answer, or nothing that can be believed. Thrown where that shows, turned into a reply at the port's edge.
 * The message is for operators.
 */
final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Silence(String trouble) {
        super(trouble);
    }

    Silence(String trouble, Throwable cause) {
        super(trouble, cause);
    }

    String trouble() {
        return String.valueOf(getMessage());
    }
}
