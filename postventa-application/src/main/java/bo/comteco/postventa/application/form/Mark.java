package bo.comteco.postventa.application.form;

/** What a printed sheet counts as (manual, table of documents). */
public enum Mark {
    /** Signed by the client, and kept. */
    ORIGINAL,
    /** Handed over. */
    COPY
}
