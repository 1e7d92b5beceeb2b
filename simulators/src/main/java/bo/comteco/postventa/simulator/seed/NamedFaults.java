package bo.comteco.postventa.simulator.seed;

import tools.jackson.databind.node.ObjectNode;

/** The faults that {@code docs/wire/seed.md} lists one by one, of named clients' products. */
final class NamedFaults {

    private static final String TECHNICIAN = "Tadeo Técnico de Prueba";

    private final Book book;
    private final TicketWriter write;

    NamedFaults(Book book) {
        this.book = book;
        this.write = new TicketWriter(book);
    }

    void writeAll() {
        write.repair(fault("0002-1", -1, "acknowledged", "La línea no tiene tono"), "0", "acknowledged", "");
        write.repair(fault("0004-1", -1, "inProgress", "Internet lento desde ayer"), "5", "inProgress", TECHNICIAN);
        write.repair(fault("0005-1", -1, "inProgress", "Sin señal de televisión"), "5", "inProgress", TECHNICIAN)
                .put("startDate", book.day(0));
        write.repair(fault("0006-1", -3, "inProgress", "Sin señal en dos canales"), "5", "inProgress", TECHNICIAN);
        write.repair(fault("0007-1", -4, "held", "Sin servicio por poste caído"), "11", "held", "");
        write.repair(fault("0008-1", -9, "closed", "Internet intermitente"), "8", "failed", TECHNICIAN);
        write.repair(fault("0009-1", -20, "closed", "El módem no enciende"), "8", "completed", TECHNICIAN);
        write.repair(fault("0013-1", -60, "closed", "Sin internet"), "8", "failed", TECHNICIAN);
        write.repair(fault("0013-2", -20, "resolved", "Sin internet otra vez"), "8", "completed", TECHNICIAN);
        write.repair(fault("0014-1", -9, "closed", "Se corta la llamada y el internet"), "8", "failed", TECHNICIAN);
        write.repair(fault("0023-4", -1, "inProgress", "La línea se corta"), "5", "inProgress", TECHNICIAN);
        write.repair(fault("0021-1", -5, "cancelled", "Sin internet; ya volvió"), "12", "cancelled", "");
    }

    private ObjectNode fault(String number, int days, String status, String symptom) {
        return write.ticket(number, "fault", days, status, symptom);
    }
}
