package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.operation.StandingJson;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.request.RequestJson.CodeJson;
import bo.comteco.postventa.adapter.rest.request.RequestJson.WaitingJson;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** The domain's codes and texts as an adviser reads them. */
public final class Wording {

    private static final ByVariant<Waiting, WaitingJson> WAITING = ByVariant.<Waiting, WaitingJson>of(Waiting.class)
            .when(
                    Waiting.ForPerson.class,
                    waiting -> new WaitingJson("PERSON", List.of(), "Espera a quien atiende la solicitud."))
            .when(
                    Waiting.ForFacts.class,
                    waiting -> forFacts(waiting.systems().stream()
                            .sorted()
                            .map(SystemName::title)
                            .toList()))
            .when(
                    Waiting.ForEffect.class,
                    waiting -> new WaitingJson(
                            "EFFECT",
                            List.of(waiting.system().title()),
                            waiting.system() == SystemName.CASH_DESK
                                    ? "Espera el pago en caja."
                                    : "Espera a " + waiting.system().title()
                                            + ": lo ingresado aún no se confirma. Sigue sola cuando se confirme."))
            .when(Waiting.ForNothing.class, waiting -> new WaitingJson("NOTHING", List.of(), "La solicitud terminó."))
            .complete();

    private static final ByVariant<Verdict, String> VERDICT = ByVariant.<Verdict, String>of(Verdict.class)
            .when(Verdict.Met.class, verdict -> "MET")
            .when(Verdict.Unmet.class, verdict -> "UNMET")
            .when(Verdict.NotApplicable.class, verdict -> "NOT_APPLICABLE")
            .when(Verdict.Pending.class, verdict -> "PENDING")
            .when(Verdict.CheckedElsewhere.class, verdict -> "CHECKED_ELSEWHERE")
            .complete();

    private final Function<Message, String> texts;
    private final ByVariant<Verdict, String> explanations;

    /** @param texts how a message reads in Spanish */
    public Wording(Function<Message, String> texts) {
        this.texts = texts;
        this.explanations = ByVariant.<Verdict, String>of(Verdict.class)
                .when(Verdict.Met.class, verdict -> "Cumplido.")
                .when(Verdict.Unmet.class, verdict -> texts.apply(verdict.reason()))
                .when(Verdict.NotApplicable.class, verdict -> texts.apply(verdict.why()))
                .when(
                        Verdict.Pending.class,
                        verdict -> "Falta que responda " + verdict.system().title() + ".")
                .when(Verdict.CheckedElsewhere.class, verdict -> texts.apply(verdict.by()))
                .complete();
    }

    String text(Message message) {
        return texts.apply(message);
    }

    @Named("code")
    public String code(Verdict verdict) {
        return VERDICT.apply(verdict);
    }

    @Named("explanation")
    public String explanation(Verdict verdict) {
        return explanations.apply(verdict);
    }

    @Named("mend")
    public @Nullable String mend(Verdict verdict) {
        return verdict instanceof Verdict.Unmet unmet ? texts.apply(unmet.mend()) : null;
    }

    @Named("present")
    @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Which member of a value holds what a field of this type takes. */
    @Named("member")
    String member(ValueType type) {
        return switch (type) {
            case TEXT -> "text";
            case QUANTITY -> "quantity";
            case DATE -> "date";
            case MOMENT -> "moment";
            case MONEY -> "money";
            case TELEPHONE -> "telephone";
            case IDENTITY_DOCUMENT -> "card";
            case POSITION -> "position";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case EVIDENCE -> "evidence";
            case ROWS -> "rows";
        };
    }

    String money(Money money) {
        return money.toString();
    }

    /** What it waits for; where that is held, uncertain or set aside, it says so. */
    WaitingJson waiting(RequestView view) {
        var waiting = WAITING.apply(view.waiting());
        return view.waiting() instanceof Waiting.ForEffect awaited
                ? view.effects().stream()
                        .filter(effect -> effect.key().equals(awaited.key()))
                        .flatMap(effect -> Stream.ofNullable(effect.arrear()))
                        .filter(state -> state != State.WAITING)
                        .findFirst()
                        .map(state -> new WaitingJson(waiting.who(), waiting.systems(), waiting(awaited, state)))
                        .orElse(waiting)
                : waiting;
    }

    private static String waiting(Waiting.ForEffect awaited, State state) {
        return "Espera a " + awaited.system().title() + ". " + standing(state).text() + ".";
    }

    static StandingJson standing(State state) {
        return StandingJson.of(state);
    }

    private static WaitingJson forFacts(List<String> systems) {
        return new WaitingJson(
                "FACTS",
                systems,
                "Espera la respuesta de " + String.join(" y de ", systems) + ". Sigue sola en cuanto la haya.");
    }

    CodeJson ending(Ending ending) {
        return new CodeJson(ending.name(), texts.apply(Message.of("ending." + ending.name())));
    }

    CodeJson status(EffectStatus status) {
        return new CodeJson(
                status.name(),
                switch (status) {
                    case QUEUED -> "Espera su turno";
                    case OWED -> "Enviándose";
                    case ABANDONED -> "Ya no se envía; se busca si llegó, para deshacerlo";
                    case STANDING -> "Ingresado";
                    case REFUSED -> "Rechazado";
                    case GIVEN_UP -> "Abandonado por un operador";
                    case GIVEN_UP_UNCERTAIN -> "Abandonado por un operador sin saberse si se hizo";
                    case VOID -> "Nunca se ingresó";
                    case UNDONE -> "Deshecho";
                });
    }

    CodeJson act(Act act) {
        return new CodeJson(
                act.name(),
                switch (act) {
                    case OPENED -> "Se abrió la solicitud";
                    case COMPLETED -> "Se completó el paso";
                    case ATTESTED -> "Se anotó lo visto";
                    case ASSESSED_AGAIN -> "Se verificaron de nuevo los requisitos";
                    case FOUND -> "Respondió un sistema";
                    case DECIDED -> "Decidió una regla";
                    case REPORTED -> "Se supo de lo ingresado";
                    case RETRIED -> "Operaciones lo hizo intentar de nuevo";
                    case WENT_BACK -> "Se volvió atrás";
                    case ASKED_AGAIN -> "Se volvió a preguntar a un sistema";
                    case CHANGED -> "Cambió un dato y se volvió atrás";
                    case CLOSED -> "Se cerró por requisitos no cumplidos";
                    case DESISTED -> "El cliente desistió";
                    case HANDED_OVER -> "Pasó a otras manos";
                    case LAPSED -> "Terminó sola: nadie la movió";
                });
    }
}
