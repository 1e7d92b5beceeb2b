package bo.comteco.postventa.domain.fact;

import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of thing that a system is asked for, as fine as decisions need it: the state of a product and its technology
 * are two kinds, so that a change of one does not take a request back for the other. Equal by name.
 *
 * @param <T> what rules read
 */
public final class FactKind<T> {

    private final String name;
    private final SystemName system;
    private final Shape<T> shape;
    private final boolean ofProduct;
    private final List<String> fields;
    private final List<FactKind<?>> facts;

    private FactKind(
            String name,
            SystemName system,
            Shape<T> shape,
            boolean ofProduct,
            List<String> fields,
            List<FactKind<?>> facts) {
        this.name = name;
        this.system = system;
        this.shape = shape;
        this.ofProduct = ofProduct;
        this.fields = List.copyOf(fields);
        this.facts = List.copyOf(facts);
    }

    /** A kind that is asked for by customer and product alone. */
    public static <T> FactKind<T> fact(String name, SystemName system, Shape<T> shape) {
        return new FactKind<>(name, system, shape, true, List.of(), List.of());
    }

    /**
     * The same kind, asked for by customer whatever the product: what is known of it stays known when a product is
     * captured afterwards.
     */
    public FactKind<T> ofCustomer() {
        return new FactKind<>(name, system, shape, false, fields, facts);
    }

    /** The same kind, asked for with captured fields besides. */
    public FactKind<T> askedWith(String... fields) {
        return new FactKind<>(name, system, shape, ofProduct, with(this.fields, fields), facts);
    }

    /** The same kind, asked for with what other facts said besides; those are found first. */
    public FactKind<T> askedWith(FactKind<?>... facts) {
        return new FactKind<>(name, system, shape, ofProduct, fields, with(this.facts, facts));
    }

    private static <E> List<E> with(List<E> there, E[] added) {
        return Stream.concat(there.stream(), Stream.of(added)).toList();
    }

    public String name() {
        return name;
    }

    /** The system that says it. */
    public SystemName system() {
        return system;
    }

    /** Whether the product is part of the question, where there is one. */
    public boolean isOfProduct() {
        return ofProduct;
    }

    /** Captured fields that are part of the question. */
    public List<String> fields() {
        return fields;
    }

    /** Kinds of fact that are part of the question. */
    public List<FactKind<?>> facts() {
        return facts;
    }

    public Value write(T thing) {
        return shape.write(thing);
    }

    public T read(Value value) {
        return shape.read(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactKind<?> kind && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
