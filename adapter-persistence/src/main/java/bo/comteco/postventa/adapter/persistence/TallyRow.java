package bo.comteco.postventa.adapter.persistence;

import java.time.LocalDate;

/**
 * A row of {@code tally_delta}.
 *
 * @param day on which the request was opened, where the offices are
 */
record TallyRow(
        LocalDate day,
        String office,
        String procedure,
        String adviser,
        int total,
        int attended,
        int inTime,
        int refused) {}
