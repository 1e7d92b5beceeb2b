package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

/**
 * A value that can't be built from what was given. It carries what was being built, what was given, and the reason as a
 * text by key, so that whoever reads input can show the reason beside the field it belongs to.
 *
 * <p>What was given may be personal data: {@link #getMessage()} names the type and the reason only, never the value, so
 * that a log of it tells nothing about a client.
 *
 * <p>Keys of the reasons raised in the domain's values, with their arguments. Every one has {@code given}, what was
 * given, shortened to 60 characters:
 *
 * <ul>
 *   <li>{@code value.text.blank}: a text that must be there is empty ({@code field})
 *   <li>{@code value.money.format}: not a number such as 146.28
 *   <li>{@code value.money.decimals}: more than two decimals
 *   <li>{@code value.money.range}: more than twelve digits before the point
 *   <li>{@code value.identity-number.format}: not the number of a Bolivian identity card
 *   <li>{@code value.telephone.digits}: something other than digits
 *   <li>{@code value.telephone.length}: not eight digits
 *   <li>{@code value.telephone.first-digit}: neither a mobile number nor a fixed one
 *   <li>{@code value.nit.format}: not a tax number
 *   <li>{@code value.position.number}: a coordinate is not a finite number
 *   <li>{@code value.position.swapped}: longitude and latitude stand in each other's place
 *   <li>{@code value.position.latitude}, {@code value.position.longitude}: that one is outside Bolivia ({@code from},
 *       {@code to})
 *   <li>{@code value.position.outside}: both are outside Bolivia
 *   <li>{@code value.bill.amount}: a pending bill on which nothing is owed
 *   <li>{@code value.plan.monthly}: a plan with a negative price
 *   <li>{@code value.component.kind}: a bundle as a component
 *   <li>{@code value.product.no-service}: a product without a service component
 *   <li>{@code value.product.component-twice}: two components of one product bear the same id
 *   <li>{@code value.product.empty-bundle}: a bundle of which no component has a kind
 * </ul>
 *
 * <p>The Spanish texts stand in {@code bo/comteco/postventa/domain/text/values_es.properties}.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String type;
    private final String given;
    // Lost when serialized: an exception must be serializable, a text's arguments need not be.
    private final transient Message message;

    /**
     * @param type the simple name of what was being built, such as {@code Money}
     * @param given what was given, as text
     * @param message why it can't be
     */
    public InvalidValue(String type, String given, Message message) {
        super(type + " refused: " + message.key());
        this.type = requireNonNull(type, "type");
        this.given = requireNonNull(given, "given");
        this.message = message;
    }

    /** A refusal whose reason says what was given. */
    static InvalidValue because(String key, String type, String given) {
        return new InvalidValue(type, given, reason(key, given));
    }

    /** The reason {@code key} with what was given as its argument {@code given}, shortened to 60 characters. */
    public static Message reason(String key, String given) {
        return Message.of(key).with("given", given.length() <= SHOWN ? given : given.substring(0, SHOWN) + "…");
    }

    /** The simple name of what was being built. */
    public String type() {
        return type;
    }

    /** What was given, whole. May be personal data. */
    public String given() {
        return given;
    }

    /** Why it can't be, for a person to read. */
    public Message message() {
        return message;
    }
}
