package bo.comteco.postventa.domain.manual;

/** Whether the client pays at once (D.5, G.3); otherwise it goes on the recurring invoice. */
enum PayNow {
    YES,
    NO
}
