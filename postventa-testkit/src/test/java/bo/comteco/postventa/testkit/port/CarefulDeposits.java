package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.testkit.port.CarelessSystem.NoAnswer;
import bo.comteco.postventa.testkit.port.CarelessSystem.NotTaken;
import java.util.Optional;

/**
 * An adapter that does right by a system which takes the same thing twice. Each of its decisions is a method of its own,
 * which a broken one makes otherwise.
 */
class CarefulDeposits implements GuaranteeDeposits {

    private final CarelessSystem system;

    CarefulDeposits(CarelessSystem system) {
        this.system = system;
    }

    @Override
    public EntryReply enter(Deposit deposit, Entry entry) {
        if (looksBefore(entry)) {
            Optional<String> there;
            try {
                there = system.numberOf(entry.key());
            } catch (NoAnswer noAnswer) {
                return new NotSent(noAnswer.trouble());
            }
            if (there.isPresent()) {
                return new Accepted(there.get());
            }
            return whatIsNotThere(entry);
        }
        return send(entry);
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        try {
            return system.cancel(number) ? cancelled(number) : noSuch(number);
        } catch (NoAnswer noAnswer) {
            return cancelledWithoutAnswer(number, noAnswer);
        }
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        try {
            return Reply.answered(found(system.numberOf(key)));
        } catch (NoAnswer noAnswer) {
            return Reply.silent(SystemName.SMARTFLEX, noAnswer.trouble());
        }
    }

    EntryReply send(Entry entry) {
        try {
            return accepted(system.take(entry.key()));
        } catch (NotTaken notTaken) {
            return notTaken(notTaken.reason());
        } catch (NoAnswer noAnswer) {
            return unanswered(noAnswer);
        }
    }

    boolean looksBefore(Entry entry) {
        return entry.again();
    }

    EntryReply whatIsNotThere(Entry entry) {
        return send(entry);
    }

    EntryReply accepted(String number) {
        return new Accepted(number);
    }

    EntryReply notTaken(String reason) {
        return new Refused(reason);
    }

    EntryReply unanswered(NoAnswer noAnswer) {
        return noAnswer.arrived() ? new Uncertain(noAnswer.trouble()) : new NotSent(noAnswer.trouble());
    }

    EntryReply cancelled(String number) {
        return new Accepted(number);
    }

    EntryReply noSuch(String number) {
        return new Refused("there is no " + number);
    }

    EntryReply cancelledWithoutAnswer(String number, NoAnswer noAnswer) {
        return unanswered(noAnswer);
    }

    Optional<String> found(Optional<String> number) {
        return number;
    }
}
