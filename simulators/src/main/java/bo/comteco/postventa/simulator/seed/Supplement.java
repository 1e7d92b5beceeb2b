package bo.comteco.postventa.simulator.seed;

import java.math.BigDecimal;
import java.util.List;

/**
 * A supplementary service of the synthetic catalog. Names and prices are invented.
 *
 * @param kind of product, as on the wire, that can have it; a bundle with such a part can
 * @param monthly what it costs a month, in bolivianos; zero for nothing
 * @param once what providing it costs once; zero for nothing
 */
record Supplement(String id, String name, String kind, BigDecimal monthly, BigDecimal once) {

    static final Supplement CALLER_ID =
            of("PO-SUP-CALLERID", "Identificador de llamadas", "fixedTelephony", "10.00", "0.00");
    static final Supplement THREE_WAY = of("PO-SUP-3WAY", "Conferencia tripartita", "fixedTelephony", "8.00", "15.00");
    static final Supplement PIN = of("PO-SUP-PIN", "PIN para llamadas", "fixedTelephony", "0.00", "20.00");
    static final Supplement FIXED_IP = of("PO-SUP-FIXEDIP", "Dirección IP fija", "internet", "35.00", "50.00");
    static final Supplement MAIL = of("PO-SUP-MAIL", "Casilla de correo", "internet", "5.00", "0.00");
    static final Supplement HIGH_DEFINITION =
            of("PO-SUP-HD", "Canales en alta definición", "digitalTv", "30.00", "0.00");

    static final List<Supplement> ALL = List.of(CALLER_ID, THREE_WAY, PIN, FIXED_IP, MAIL, HIGH_DEFINITION);

    private static Supplement of(String id, String name, String kind, String monthly, String once) {
        return new Supplement(id, name, kind, new BigDecimal(monthly), new BigDecimal(once));
    }

    /** Whether a product under a plan can have it. */
    boolean supplements(Plan plan) {
        return kind.equals(plan.kind()) || plan.parts().stream().anyMatch(part -> kind.equals(part.kind()));
    }
}
