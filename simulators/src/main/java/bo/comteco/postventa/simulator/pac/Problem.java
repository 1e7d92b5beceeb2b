package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;

/** The refusals that the contract names, as problem details. */
enum Problem {
    INVALID(400, "invalid", "Pedido inválido"),
    NOT_A_MEMBER(404, "not-a-member", "No es socio"),
    NO_SUCH_INVOICE(404, "no-such-invoice", "Factura inexistente"),
    KEY_USED(409, "key-used", "Clave ya usada"),
    NOT_ANNULLABLE(409, "not-annullable", "No se puede anular"),
    NOT_ISSUED(422, "not-issued", "No se emite la factura");

    private final int status;
    private final String name;
    private final String title;

    Problem(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    Answer because(String detail) {
        return answer(status, "urn:postventa:pac:" + name, title, detail);
    }

    /** What is no refusal of the contract: a wrong address, a fault. */
    static Answer other(int status, String detail) {
        return switch (status) {
            case 400 -> INVALID.because(detail);
            case 409 -> KEY_USED.because(detail);
            case 422 -> NOT_ISSUED.because(detail);
            default -> answer(status, "about:blank", "Error " + status, detail);
        };
    }

    private static Answer answer(int status, String type, String title, String detail) {
        var json = Json.object()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return Answer.text(status, "application/problem+json", Json.write(json));
    }
}
