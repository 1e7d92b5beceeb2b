package bo.comteco.postventa.adapter.smartflex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads offerings (620) by their ids. */
final class Offerings {

    /** Asked about at once, so that the address stays short. */
    private static final int AT_ONCE = 50;

    private final TmfClient smartflex;
    private final Listing listing;

    Offerings(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
    }

    Optional<Offering> find(String id) {
        return smartflex.read(Offering.PATH, id, Offering.class);
    }

    /** Those of some offerings that there are, by their ids, in the order of the ids. */
    Map<String, Offering> all(Collection<String> ids) {
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        var found = new ArrayList<Offering>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.addAll(read(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()))));
        }
        var byId = new LinkedHashMap<String, Offering>();
        for (String id : wanted) {
            found.stream().filter(one -> id.equals(Json.trimmed(one.id()))).forEach(one -> byId.put(id, one));
        }
        return byId;
    }

    private List<Offering> read(List<String> ids) {
        String places = IntStream.range(0, ids.size())
                .mapToObj(index -> "{id" + index + "}")
                .collect(Collectors.joining(","));
        var read = listing.all(Offering.class, Offering.PATH + "?id=" + places, ids.toArray());
        for (Offering offering : read) {
            String id = Required.id(offering.id(), "an offering");
            if (!ids.contains(id)) {
                throw new Silence("offering " + id + " was not asked about");
            }
        }
        return read;
    }
}
