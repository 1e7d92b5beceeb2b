package bo.comteco.postventa.domain.manual;

/** Whether the client agrees to a summary. */
enum Confirmed {
    YES,
    NO
}
