package bo.comteco.postventa.domain.answer;

/** The closed list of what a field or a fact can hold; one constant for each variant of {@link Value}. */
public enum ValueType {
    TEXT,
    QUANTITY,
    DATE,
    MOMENT,
    MONEY,
    TELEPHONE,
    IDENTITY_DOCUMENT,
    POSITION,
    CHOICE,
    CHOICES,
    EVIDENCE,
    ROWS
}
