package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Optional;

/** What {@link EngineeringServices} promises. */
@SuiteOf(EngineeringServices.class)
public interface EngineeringServicesContract extends EntriesContract {

    /** The port. */
    EngineeringServices services();

    /** A visit for a fault that the system knows. */
    EngineeringServices.Visit aVisit();

    @Override
    default EntryReply enter(Entry entry) {
        return services().schedule(aVisit(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return services().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return services().find(key);
    }
}
