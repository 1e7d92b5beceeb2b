package bo.comteco.postventa.domain.watch;

import bo.comteco.postventa.domain.common.Message;

/** Why a promise is broken. Stored by name. */
public enum Breach {
    /** It is not so in time; it may still come to be. */
    OVERDUE,
    REJECTED,
    FAILED,
    PARTIAL,
    CANCELLED,
    NOT_THERE;

    /** The reason as a text. */
    public Message message() {
        return Message.of("breach." + name());
    }
}
