package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.application.driven.Arrears.State;
import io.swagger.v3.oas.annotations.media.Schema;

/** How something stands that is owed to another system. */
@Schema(name = "ArrearState", description = "Cómo está lo pendiente en otro sistema")
public record StandingJson(
        @Schema(allowableValues = {"WAITING", "UNCERTAIN", "HELD", "SET_ASIDE"})
        String code,

        String text) {

    public static StandingJson of(State state) {
        return new StandingJson(
                state.name(),
                switch (state) {
                    case WAITING -> "Se intenta hasta que el sistema responda";
                    case UNCERTAIN -> "No se sabe si llegó: se busca, y no se repite mientras pueda estar";
                    case HELD -> "Operaciones detuvo el sistema: se intenta cuando lo libere";
                    case SET_ASIDE -> "Apartado: no se intenta hasta que un operador decida";
                });
    }
}
