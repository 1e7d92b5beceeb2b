package bo.comteco.postventa.domain.product;

/** The kinds of product that the manual tells apart. */
public enum ProductKind {
    /** Telefonía fija. */
    FIXED_TELEPHONY,
    /** Internet. */
    INTERNET,
    /** TV cable. */
    CABLE_TV,
    /** Television by satellite. */
    DTH,
    /** TV digital. */
    DIGITAL_TV,
    /** Mobile internet, HSPA+. */
    HSPA,
    /** Several kinds sold as one product: Duo, Multipack, Multimedia, Nplay. */
    BUNDLE
}
