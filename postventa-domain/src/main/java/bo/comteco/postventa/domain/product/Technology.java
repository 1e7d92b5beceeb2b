package bo.comteco.postventa.domain.product;

/** By what a product reaches its place. */
public enum Technology {
    /** Copper pair, for voice. */
    COPPER,
    /** Internet over copper. */
    ADSL,
    /** Faster internet over a short copper pair. */
    VDSL,
    /** Fibre to the street, coaxial cable to the house. */
    HFC,
    /** Fibre to the house. */
    FTTH,
    /** Satellite. */
    DTH,
    /** Mobile network, HSPA+. */
    HSPA
}
