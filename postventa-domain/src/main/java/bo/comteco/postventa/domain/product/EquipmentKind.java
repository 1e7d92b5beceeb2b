package bo.comteco.postventa.domain.product;

/** The kinds of equipment that the cooperative leaves with a product (Annex 6). */
public enum EquipmentKind {
    /** Modem, of whatever technology. */
    MODEM,
    /** Decodificador. */
    DECODER,
    /** Cables de conexión. */
    CABLES,
    /** Control remoto. */
    REMOTE_CONTROL,
    /** Antenna of DTH, which the cooperative takes away itself. */
    ANTENNA,
    /** Smartflex gave a kind that is none of these. */
    OTHER
}
