package bo.comteco.postventa.simulator.network;

/**
 * A field of a layer.
 *
 * @param type XML schema's name for its type: string, int
 */
public record Field(String name, String type) {

    /** A text field. */
    public static Field text(String name) {
        return new Field(name, "string");
    }

    /** A field of whole numbers. */
    public static Field integer(String name) {
        return new Field(name, "int");
    }
}
