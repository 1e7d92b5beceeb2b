package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;

/** Something that a port can be asked without a change of anything, asked as a suite asks it. */
@FunctionalInterface
public interface Question {

    /** Asks it. */
    Reply<?> ask();
}
