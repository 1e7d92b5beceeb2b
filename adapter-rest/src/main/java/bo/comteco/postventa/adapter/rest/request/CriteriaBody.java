package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch.Client;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Days;
import bo.comteco.postventa.application.driven.RequestSearch.Hands;
import bo.comteco.postventa.application.driven.RequestSearch.State;
import bo.comteco.postventa.application.form.PrintedCode;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is looked for, member by member. */
@Schema(name = "Criteria", description = "Lo que se busca; lo que falta no importa")
record CriteriaBody(
        @Schema(description = "El número de la solicitud", minimum = "1") @Nullable Long number,

        @Schema(description = "El código de una hoja impresa, como lo escribe un lector; en lugar del número") @Nullable String code,

        @Nullable String office,
        @Nullable String adviser,
        @Nullable String customer,

        @Schema(description = "Comienzos de palabras; acentos, mayúsculas y orden no importan") @Nullable String customerName,

        @Schema(description = "Cédula o NIT del titular, con o sin puntos, complemento y lugar de expedición") @Nullable String identity,

        @Nullable String product,
        @Nullable ProcedureCode procedure,
        @Nullable Boolean open,

        @Schema(description = "Cómo terminó") @Nullable Ending ending,

        @Schema(
                description =
                        "A quién espera: a una persona, a un sistema, o a quien atiende porque el cliente volvió de caja")
        @Nullable Awaited waitsFor,

        @Schema(description = "Abierta desde este día") @Nullable LocalDate from,

        @Schema(description = "Abierta hasta este día, incluido") @Nullable LocalDate until) {

    static final CriteriaBody NOTHING =
            new CriteriaBody(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static CriteriaBody read(Members members) {
        var body = new CriteriaBody(
                members.number("number", 1, Long.MAX_VALUE),
                members.text("code", 100),
                members.text("office", 64),
                members.text("adviser", 64),
                members.text("customer", 64),
                members.text("customerName", 100),
                members.text("identity", 60),
                members.text("product", 64),
                members.constant("procedure", ProcedureCode.class),
                members.flag("open"),
                members.constant("ending", Ending.class),
                members.constant("waitsFor", Awaited.class),
                members.date("from"),
                members.date("until"));
        if (body.code != null && body.number != null) {
            members.at("code").wrong("Indique el número o el código de la hoja, no ambos.");
        } else if (body.code != null) {
            PrintedCode.typed(body.code)
                    .ifPresentOrElse(
                            code -> {
                                if (code.of() == PrintedCode.Of.ENQUIRY) {
                                    members.at("code")
                                            .wrong("Es la hoja de una consulta: véala en "
                                                    + Paths.enquiry(code.number()) + ".");
                                }
                            },
                            () -> members.at("code")
                                    .wrong("No es el código de una hoja impresa, como 1207/SOLICITUD_DE_PEDIDO."));
        }
        return body;
    }

    Criteria criteria() {
        return new Criteria(
                code == null
                        ? number
                        : PrintedCode.typed(code).map(PrintedCode::number).orElse(null),
                new Hands(office, adviser),
                new Client(customer, customerName, identity == null ? null : IdentityWord.of(identity), product),
                procedure,
                new State(open, ending, waitsFor),
                new Days(from, until));
    }
}
