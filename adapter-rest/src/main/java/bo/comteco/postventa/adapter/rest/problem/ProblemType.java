package bo.comteco.postventa.adapter.rest.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that this API answers with. Their {@linkplain #uri() URIs} are promised to callers: a constant is
 * never renamed, and its status never changes.
 */
public enum ProblemType {
    // what was sent can't be understood
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "El cuerpo no es JSON válido"),
    INVALID_BODY(HttpStatus.BAD_REQUEST, "Hay datos que no son válidos"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "La solicitud no se entiende"),
    INVALID_QUERY(HttpStatus.BAD_REQUEST, "Hay parámetros que no son válidos"),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "Falta la clave de idempotencia"),
    IDEMPOTENCY_KEY_INVALID(HttpStatus.BAD_REQUEST, "La clave de idempotencia no es un UUID"),
    VERSION_INVALID(HttpStatus.BAD_REQUEST, "La versión no se entiende"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "El cuerpo es demasiado grande"),

    // who asks, and for what
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Identifíquese"),
    DENIED(HttpStatus.FORBIDDEN, "No tiene permiso"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "No hay nada en esta dirección"),
    UNKNOWN_REQUEST(HttpStatus.NOT_FOUND, "No existe esa solicitud"),
    UNKNOWN_VISIT(HttpStatus.NOT_FOUND, "No existe esa atención"),
    UNKNOWN_WATCH(HttpStatus.NOT_FOUND, "No existe ese compromiso"),
    UNKNOWN_OFFICE(HttpStatus.NOT_FOUND, "No existe esa oficina"),
    UNKNOWN_PRODUCT(HttpStatus.NOT_FOUND, "El cliente no tiene ese producto"),
    UNKNOWN_CUSTOMER(HttpStatus.NOT_FOUND, "Ningún cliente tiene esa identificación"),
    UNKNOWN_PROCEDURE(HttpStatus.NOT_FOUND, "No existe ese procedimiento"),
    UNKNOWN_FILE(HttpStatus.NOT_FOUND, "No existe ese archivo"),
    FILE_REMOVED(HttpStatus.GONE, "El archivo ya no se conserva"),
    UNKNOWN_PRINTING(HttpStatus.NOT_FOUND, "No existe esa impresión"),
    UNKNOWN_PAYMENT_ORDER(HttpStatus.NOT_FOUND, "No existe esa orden de pago"),
    DOCUMENT_NOT_AVAILABLE(HttpStatus.NOT_FOUND, "Ese documento no está disponible"),
    UNKNOWN_ENQUIRY(HttpStatus.NOT_FOUND, "No existe esa consulta"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Método no permitido"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No hay una respuesta en ese formato"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "El formato del cuerpo no se admite"),

    // the request is elsewhere, or somebody was quicker
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "Falta la versión que se vio"),
    MOVED_ON(HttpStatus.PRECONDITION_FAILED, "La solicitud ya avanzó"),
    PRODUCT_BUSY(HttpStatus.CONFLICT, "El producto tiene otra solicitud abierta"),
    STILL_WAITING(HttpStatus.CONFLICT, "La solicitud espera a un sistema"),
    CALLS_CHANGED(HttpStatus.CONFLICT, "Las llamadas cambiaron desde que se consultaron"),
    ENQUIRY_TURNED(HttpStatus.CONFLICT, "La consulta ya es una solicitud"),
    ENQUIRY_MOVED_ON(HttpStatus.CONFLICT, "La consulta cambió mientras tanto"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "La clave de idempotencia ya se usó para otra cosa"),

    // owed to other systems
    EFFECT_NOT_OWED(HttpStatus.CONFLICT, "Eso ya no está pendiente"),
    EFFECT_IN_HANDS(HttpStatus.CONFLICT, "Eso se está intentando en este momento"),
    EFFECT_FOR_CASH_DESK(HttpStatus.UNPROCESSABLE_CONTENT, "Eso lo resuelve la caja"),
    EFFECT_FOUND_OTHERWISE(HttpStatus.CONFLICT, "El sistema tiene otros números con esa clave"),
    NOTHING_ENTERED(HttpStatus.UNPROCESSABLE_CONTENT, "En ese sistema no se ingresa nada"),

    // at the cash desk
    PAYMENT_ORDER_CLOSED(HttpStatus.CONFLICT, "La orden de pago ya no está abierta"),
    PAID_OTHERWISE(HttpStatus.CONFLICT, "La orden de pago ya se pagó con otro recibo"),
    RECEIPT_USED(HttpStatus.CONFLICT, "El recibo ya se usó para otra orden de pago"),
    REFUND_NOT_DUE(HttpStatus.CONFLICT, "No corresponde una devolución"),
    REFUNDED_OTHERWISE(HttpStatus.CONFLICT, "Lo pagado ya se devolvió con otro recibo"),

    INVALID_PARAMETER(HttpStatus.UNPROCESSABLE_CONTENT, "El parámetro no se puede fijar así"),
    FILE_NOT_KEPT(HttpStatus.UNPROCESSABLE_CONTENT, "El archivo no se puede guardar"),
    INVALID_NOTE(HttpStatus.UNPROCESSABLE_CONTENT, "Eso no se puede anotar así"),
    NOTHING_KEPT(HttpStatus.UNPROCESSABLE_CONTENT, "De ese documento no queda original"),
    INVALID_RANGE(HttpStatus.UNPROCESSABLE_CONTENT, "El período no se puede consultar"),

    // the enquiry does not allow it
    UNKNOWN_WISH(HttpStatus.UNPROCESSABLE_CONTENT, "Lo que se quiere no está en la lista"),
    PROCEDURE_NOT_PROPOSED(HttpStatus.UNPROCESSABLE_CONTENT, "Ese procedimiento no atiende lo que se quiere"),
    PROCEDURE_NOT_NAMED(HttpStatus.UNPROCESSABLE_CONTENT, "Falta elegir el procedimiento"),
    IDENTIFICATION_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "Falta la identificación del cliente"),
    OTHER_CLIENT(HttpStatus.UNPROCESSABLE_CONTENT, "La atención es de otro cliente"),

    // the procedure does not allow it
    NOT_OFFERED(HttpStatus.UNPROCESSABLE_CONTENT, "El procedimiento no se ofrece aquí"),
    PRODUCT_EXPECTED(HttpStatus.UNPROCESSABLE_CONTENT, "Falta el producto"),
    PRODUCT_NOT_EXPECTED(HttpStatus.UNPROCESSABLE_CONTENT, "Sobra el producto"),
    ROLE_DOES_NOT_FIT(HttpStatus.UNPROCESSABLE_CONTENT, "La calidad de quien se presenta no corresponde al titular"),
    APPLICANT_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "Falta quien se presenta"),
    ENDED(HttpStatus.UNPROCESSABLE_CONTENT, "La solicitud ya terminó"),
    ELSEWHERE_NOW(HttpStatus.UNPROCESSABLE_CONTENT, "La solicitud está en otro paso"),
    OUTCOME_NOT_GIVEN(HttpStatus.UNPROCESSABLE_CONTENT, "Este paso no admite una respuesta"),
    UNKNOWN_OUTCOME(HttpStatus.UNPROCESSABLE_CONTENT, "La respuesta no es una de las posibles"),
    INVALID_ANSWERS(HttpStatus.UNPROCESSABLE_CONTENT, "Hay datos que corregir"),
    NOT_FOR_PERSON(HttpStatus.UNPROCESSABLE_CONTENT, "Este paso avanza solo"),
    NOT_ON_TRAIL(HttpStatus.UNPROCESSABLE_CONTENT, "No se pasó por ese paso"),
    ALREADY_ENTERED(HttpStatus.UNPROCESSABLE_CONTENT, "Ya se ingresó en otro sistema"),
    NOTHING_TO_CLOSE(HttpStatus.UNPROCESSABLE_CONTENT, "No hay nada que cerrar"),
    IN_THESE_HANDS(HttpStatus.UNPROCESSABLE_CONTENT, "Ya está a cargo de quien se indica"),
    UNKNOWN_EFFECT(HttpStatus.UNPROCESSABLE_CONTENT, "No existe ese ingreso"),
    FOREIGN_REPORT(HttpStatus.UNPROCESSABLE_CONTENT, "Ese resultado no corresponde al ingreso"),
    CAN_NOT_BE_ASKED(HttpStatus.UNPROCESSABLE_CONTENT, "Ese sistema no permite averiguarlo"),
    LOOK_FIRST(HttpStatus.UNPROCESSABLE_CONTENT, "Primero hay que buscarlo"),
    PAID_ALREADY(HttpStatus.UNPROCESSABLE_CONTENT, "La orden de pago ya se pagó con otro recibo"),

    // here or behind it something does not work
    SYSTEM_SILENT(HttpStatus.SERVICE_UNAVAILABLE, "Un sistema no responde"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "El servicio no está disponible"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Error interno");

    /** What every problem's URI starts with. */
    public static final String PREFIX = "urn:comteco:postventa:problem:";

    private final HttpStatus status;
    private final String title;
    private final URI uri;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
        this.uri = URI.create(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public HttpStatus status() {
        return status;
    }

    /** What it is, in Spanish, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable {@code type} member. */
    public URI uri() {
        return uri;
    }
}
