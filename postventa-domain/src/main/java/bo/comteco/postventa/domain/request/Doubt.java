package bo.comteco.postventa.domain.request;

/** Whether something that is still owed, or looked for, may have been done already. */
public enum Doubt {
    /** Nothing was sent that can have done it. */
    NONE,
    /** It may have been done, and its system can be asked for it. */
    CAN_BE_ASKED,
    /** It may have been done, and its system can't be asked. */
    CAN_NOT_BE_ASKED
}
