package bo.comteco.postventa.domain.procedure;

import java.util.List;

/** A kind of step after which there is one way on. */
public sealed interface Activity extends Kind
        permits Kind.Fetch, Kind.Capture, Kind.Enter, Kind.Tell, Kind.Print, Kind.Notify {

    @Override
    default List<String> outcomes() {
        return List.of(DONE);
    }
}
