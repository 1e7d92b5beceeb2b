package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/**
 * The synthetic data of one day: the same for the same day and number. Immutable; what it gives out are copies. The
 * named clients and positions do not depend on the number.
 */
public final class SeedData {

    /** The number that is used where none is given. */
    public static final long USUAL_NUMBER = 2026;

    private final Book book;
    private final List<Layer> layers;
    private final List<ObjectNode> members;

    private SeedData(Book book, List<Layer> layers, List<ObjectNode> members) {
        this.book = book;
        this.layers = List.copyOf(layers);
        this.members = List.copyOf(members);
    }

    /** The usual data; bills are dated from this day on. */
    public static SeedData of(LocalDate today) {
        return of(today, USUAL_NUMBER);
    }

    /** The data of another number; bills are dated from this day on. */
    public static SeedData of(LocalDate today, long number) {
        var random = new Random(number);
        var terminals = new Terminals();
        HandMadeTerminals.drawInto(terminals);
        var generated = new GeneratedTerminals(random, terminals);
        generated.draw();

        var book = new Book(today);
        OfferingWriter.writeInto(book);
        new NamedClients(book).writeAll();
        new NamedFaults(book).writeAll();
        new NamedClaims(book).writeAll();
        new NamedSuspensions(book).writeAll();
        new GeneratedClients(book, random, generated).writeAll();
        new UnbilledCharges(book).writeAll();

        var layers = new ArrayList<Layer>();
        layers.add(Districts.districts());
        layers.addAll(terminals.layers());
        layers.add(Districts.dth());

        var members = new ArrayList<>(NamedMembers.all());
        members.addAll(new GeneratedMembers(number).among(book.resources(ResourceType.CUSTOMER)));
        return new SeedData(book, layers, members);
    }

    /** Copies of the resources of a type, as a TM Forum server would show them but for {@code href}. */
    public List<ObjectNode> resources(ResourceType type) {
        return book.resources(type);
    }

    /** Copies of the members of the cooperative, as PAC shows them. */
    public List<ObjectNode> members() {
        return members.stream().map(ObjectNode::deepCopy).toList();
    }

    /** The network. */
    public List<Layer> layers() {
        return layers;
    }

    /** The day it is of. */
    public LocalDate today() {
        return book.today();
    }
}
