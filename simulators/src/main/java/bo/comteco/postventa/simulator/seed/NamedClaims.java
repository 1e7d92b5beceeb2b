package bo.comteco.postventa.simulator.seed;

import tools.jackson.databind.node.ObjectNode;

/** The claims that {@code docs/wire/seed.md} lists one by one, about named clients' products. */
final class NamedClaims {

    private final TicketWriter write;

    NamedClaims(Book book) {
        this.write = new TicketWriter(book);
    }

    void writeAll() {
        bill("0003-1", -2, "acknowledged", "Le cobraron dos veces el mes pasado");
        resolved(bill("0010-1", -30, "closed", "Cobro de un servicio dado de baja"), "Se devuelven Bs 45.00");
        service("0015-1", -40, "inProgress", "Nadie contesta en la línea gratuita");
        refused(service("0016-1", -25, "rejected", "Pide otro canal"), "No corresponde: el canal no es del plan");
        service("0017-1", -12, "cancelled", "Mala atención en ventanilla");
        bill("0018-1", -15, "resolved", "Cobro durante la suspensión");
        resolved(bill("0023-1", -90, "closed", "Llamadas que no reconoce"), "No corresponde devolución");
        bill("0023-2", -6, "inProgress", "Llamadas que no reconoce, otra vez");
        service("0023-3", -3, "pending", "La línea se corta");
        write.ticket("0024-1", "adjustment", -2, "acknowledged", "Ajustar al costo de traslado");
    }

    private ObjectNode bill(String number, int days, String status, String text) {
        return write.ticket(number, "billDispute", days, status, text);
    }

    private ObjectNode service(String number, int days, String status, String text) {
        return write.ticket(number, "complaint", days, status, text);
    }

    private static void resolved(ObjectNode claim, String resolution) {
        claim.putArray("note")
                .addObject()
                .put("id", "resolution")
                .put("author", "BOI")
                .put("text", resolution);
    }

    private static void refused(ObjectNode claim, String reason) {
        claim.withArray("statusChange").addObject().put("status", "rejected").put("changeReason", reason);
    }
}
