package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.fact.SystemName;

/** Engineering's visits in memory, with a journal of what was asked for. */
public final class InMemoryEngineeringServices extends InMemoryEntries<EngineeringServices.Visit>
        implements EngineeringServices {

    public InMemoryEngineeringServices() {
        super(SystemName.SMARTFLEX, "OT");
    }

    @Override
    public EntryReply schedule(Visit visit, Entry entry) {
        return enter(visit, entry);
    }
}
