package bo.comteco.postventa.domain.manual;

/** The names under which H stores what it captures: the file that ADM-GAF-P07 receives. */
public final class MemberCreditFields {

    public static final String AMOUNT = MemberDebts.CREDIT_AMOUNT.id();
    public static final String CREDIT_CLASS = "credit-class";
    public static final String GUARANTEES = "guarantees";

    private MemberCreditFields() {}
}
