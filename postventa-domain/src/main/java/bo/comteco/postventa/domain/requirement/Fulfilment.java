package bo.comteco.postventa.domain.requirement;

/** Who vouches for a requirement. */
public enum Fulfilment {
    /** A system says so; it cannot be attested away. */
    VERIFIED,
    /** The adviser saw it. */
    ATTESTED,
    /** It is part of what was captured. */
    CAPTURED
}
