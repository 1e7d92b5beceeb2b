package bo.comteco.postventa.domain.form;

import bo.comteco.postventa.domain.common.Message;

/**
 * What is wrong with an answer, where, and how to mend it.
 *
 * @param field the field's id; a row's cell is {@code field[2].column}
 */
public record Complaint(String field, Message message) {}
