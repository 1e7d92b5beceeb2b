package bo.comteco.postventa.application.payment;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driving.LookAtPayments;
import org.jspecify.annotations.Nullable;

/** Shows and finds payment orders. Writes nothing. */
public final class PaymentRecords implements LookAtPayments {

    private final PaymentOrders orders;
    private final RequestStore requests;

    public PaymentRecords(PaymentOrders orders, RequestStore requests) {
        this.orders = orders;
        this.requests = requests;
    }

    @Override
    public Answer look(Actor actor, long order) {
        return orders.find(order)
                .<Answer>map(kept ->
                        Access.mayLookAtPayments(actor, kept.order().terms().office())
                                ? new Answer.Shown(kept)
                                : new Answer.Denied())
                .orElseGet(() -> new Answer.UnknownOrder(order));
    }

    @Override
    public Answer find(Actor actor, Criteria criteria, @Nullable Long after, int limit) {
        if (Access.maySeeEveryPayment(actor)) {
            return page(criteria, after, limit);
        }
        return actor.is(Role.CASHIER) ? page(own(criteria, actor), after, limit) : new Answer.Denied();
    }

    private static Criteria own(Criteria criteria, Actor actor) {
        return new Criteria(actor.office(), criteria.request(), criteria.standing());
    }

    @Override
    public Answer ofRequest(Actor actor, long request) {
        return requests.load(request)
                .<Answer>map(stored -> Access.mayLookAt(actor, stored.snapshot())
                        ? page(new Criteria(null, request, null), null, LIMIT)
                        : new Answer.Denied())
                .orElseGet(() -> new Answer.UnknownRequest(request));
    }

    private Answer page(Criteria criteria, @Nullable Long after, int limit) {
        int size = Math.max(1, Math.min(limit, LIMIT));
        var found = orders.list(criteria, after, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Answer.Page(page, more ? page.get(size - 1).order().number() : null);
    }
}
