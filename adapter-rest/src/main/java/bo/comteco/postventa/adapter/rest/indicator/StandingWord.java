package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.domain.indicator.Figure.Standing;

/** The manual's words for how a figure stands (III.2). */
final class StandingWord {

    private StandingWord() {}

    static String of(Standing standing) {
        return switch (standing) {
            case ACCEPTED -> "Aceptado";
            case OBSERVED -> "Observado";
        };
    }
}
