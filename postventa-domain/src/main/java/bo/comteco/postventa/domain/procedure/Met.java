package bo.comteco.postventa.domain.procedure;

/** The outcomes of an assessment. */
public enum Met {
    MET,
    UNMET
}
