package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.operation.ArrearsJson.CountJson;
import bo.comteco.postventa.application.driving.LookAtArrears.Answer;
import bo.comteco.postventa.application.driving.LookAtArrears.Owed;
import bo.comteco.postventa.domain.common.Message;
import java.util.Map;
import java.util.function.Function;

/** Draws what is owed as JSON. */
final class ArrearDrawing {

    private final Function<Message, String> texts;

    /** @param texts how a message reads in Spanish */
    ArrearDrawing(Function<Message, String> texts) {
        this.texts = texts;
    }

    ArrearsJson drawn(Answer.Page page) {
        var next = page.next();
        return new ArrearsJson(
                page.arrears().stream().map(this::drawn).toList(),
                next == null ? null : ArrearSearchBody.written(next),
                page.counts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> new CountJson(count.getKey().name(), count.getValue()))
                        .toList());
    }

    private ArrearJson drawn(Owed owed) {
        var arrear = owed.arrear();
        return new ArrearJson(
                arrear.request(),
                arrear.effect(),
                owed.key(),
                owed.node(),
                owed.number(),
                arrear.kind(),
                texts.apply(Message.of("effect." + arrear.kind())),
                owed.system().name(),
                StandingJson.of(arrear.state()),
                owed.wanted(),
                arrear.attempts(),
                arrear.trouble(),
                arrear.found().isEmpty() ? null : arrear.found(),
                owed.heldUntil() == null ? arrear.due() : null,
                owed.heldUntil(),
                Paths.request(arrear.request()));
    }
}
