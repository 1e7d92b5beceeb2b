package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Shows payment orders: to a cashier those of the own office, to a supervisor those of every office. */
@PrimaryPort
public interface LookAtPayments {

    /** The largest page. */
    int LIMIT = 100;

    Answer look(Actor actor, long order);

    /** Oldest first. */
    Answer find(Actor actor, Criteria criteria, @Nullable Long after, int limit);

    /** The orders of a request, oldest first, for whoever may look at it. */
    Answer ofRequest(Actor actor, long request);

    /** What came of it. */
    sealed interface Answer {

        /** One order. */
        record Shown(Kept order) implements Answer {}

        /**
         * Some of them.
         *
         * @param next where the next page starts, or null where there is none
         */
        record Page(List<Kept> orders, @Nullable Long next) implements Answer {
            public Page {
                orders = List.copyOf(orders);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such order. */
        record UnknownOrder(long number) implements Answer {}

        /** There is no such request. */
        record UnknownRequest(long number) implements Answer {}
    }
}
