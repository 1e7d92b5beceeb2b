package bo.comteco.postventa.domain.fact;

/** The systems outside, by the names that people use (specification, section 2). */
public enum SystemName {
    SMARTFLEX("Smartflex"),
    PAC("PAC"),
    QGIS("QGIS"),
    CONSULTAS("Consultas"),
    CASH_DESK("Caja"),
    WHATSAPP("WhatsApp");

    private final String title;

    SystemName(String title) {
        this.title = title;
    }

    /** The name that an adviser knows. */
    public String title() {
        return title;
    }
}
