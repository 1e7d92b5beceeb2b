package bo.comteco.postventa.benchmark;

import java.sql.SQLException;

/** One way to carry out cases that is measured beside another. Cases are numbered from 1 and each is carried out once. */
interface Candidate extends AutoCloseable {

    String name();

    /** Gets ready what some cases need before they begin; is not measured. */
    void prepare(long first, long last);

    /**
     * Carries out one case.
     *
     * @param client who does it, from 0; each is one thread
     * @param laps where the time of each interaction is noted
     * @throws WrongResultException when it does not come to what it should
     */
    void carryOut(int client, long number, Laps laps) throws Exception;

    /**
     * Looks whether all cases that were carried out are stored as they should be.
     *
     * @throws WrongResultException when they are not
     */
    void check(long cases) throws SQLException;

    /** The bytes of content that are stored of a case on average: what no way of storing can leave out. */
    double contentBytes() throws SQLException;

    @Override
    void close() throws SQLException;
}
