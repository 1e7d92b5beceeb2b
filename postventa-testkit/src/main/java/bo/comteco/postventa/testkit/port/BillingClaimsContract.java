package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import java.util.Optional;

/** What {@link BillingClaims} promises. */
public interface BillingClaimsContract extends EntriesContract {

    /** The port. */
    BillingClaims claims();

    /** An adjustment of an order of {@link #customer}. */
    BillingClaims.Adjustment anAdjustment();

    @Override
    default EntryReply enter(Entry entry) {
        return claims().adjust(anAdjustment(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return claims().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return claims().find(key);
    }
}
