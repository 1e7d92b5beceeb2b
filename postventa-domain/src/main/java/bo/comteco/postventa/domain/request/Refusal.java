package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Node;
import java.util.List;
import java.util.Set;

/**
 * Why a request did not move. Part of the business, with data; whoever asked gets it in words, which name a node by the
 * manual's number.
 */
public sealed interface Refusal {

    /** The reason as a text. */
    Message message();

    /** It has ended. */
    record Ended(Ending ending) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.ended").with("ending", Message.of("ending." + ending.name()));
        }
    }

    /** It stands at another node. */
    record ElsewhereNow(String asked, String now) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.elsewhere-now").with("now", Node.number(now));
        }
    }

    /** The node takes its outcome from rules, or has none to give. */
    record OutcomeNotGiven(String node) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.outcome-not-given").with("node", Node.number(node));
        }
    }

    /** The question has other outcomes, or none was given. */
    record UnknownOutcome(String node, String given, List<String> outcomes) implements Refusal {
        public UnknownOutcome {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Message message() {
            return Message.of(given.isEmpty() ? "refusal.no-outcome" : "refusal.unknown-outcome")
                    .with("node", Node.number(node))
                    .with("given", given)
                    .with("outcomes", String.join(", ", outcomes));
        }
    }

    /** The answers are not right; each complaint says where and why. */
    record InvalidAnswers(String node, List<Complaint> complaints) implements Refusal {
        public InvalidAnswers {
            complaints = List.copyOf(complaints);
        }

        @Override
        public Message message() {
            return Message.of("refusal.invalid-answers").with("node", Node.number(node));
        }
    }

    /** A system has still to answer. */
    record StillWaiting(String node, Set<SystemName> systems) implements Refusal {
        public StillWaiting {
            systems = Set.copyOf(systems);
        }

        @Override
        public Message message() {
            return Message.of("refusal.still-waiting")
                    .with("node", Node.number(node))
                    .with(
                            "systems",
                            systems.stream().sorted().map(SystemName::title).toList());
        }
    }

    /** Nobody takes this node further by hand. */
    record NotForPerson(String node) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.not-for-person").with("node", Node.number(node));
        }
    }

    /** There is no such question on the way gone. */
    record NotOnTrail(String node) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.not-on-trail").with("node", Node.number(node));
        }
    }

    /** Something has been entered in another system since. */
    record AlreadyEntered(String node, SystemName system) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.already-entered")
                    .with("node", Node.number(node))
                    .with("system", system.title());
        }
    }

    /** There is no unmet assessment to close here. */
    record NothingToClose(String node) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.nothing-to-close").with("node", Node.number(node));
        }
    }

    /** No effect of this request bears the key. */
    record UnknownEffect(String key) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.unknown-effect").with("key", key);
        }
    }

    /** An effect of this kind cannot come to this: only a payment order is paid, rejected or expires. */
    record ForeignReport(String key, EffectReport.Result result) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.foreign-report")
                    .with("key", key)
                    .with("result", Message.of("result." + result.name()));
        }
    }

    /** It may have been done, and trying it again would tell nothing: its system can't be asked. */
    record CanNotBeAsked(String key, SystemName system) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.can-not-be-asked").with("system", system.title());
        }
    }

    /** It may have been done, and would be entered anew: it is looked for before it is given up. */
    record LookFirst(String key, SystemName system) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.look-first").with("system", system.title());
        }
    }

    /** It is in these hands already. */
    record InTheseHands(Hands hands) implements Refusal {
        @Override
        public Message message() {
            var adviser = hands.findAdviser();
            return adviser.isPresent()
                    ? Message.of("refusal.in-these-hands").with("adviser", adviser.get())
                    : Message.of("refusal.at-this-office").with("office", hands.office());
        }
    }

    /** The payment order was paid before, with another receipt. */
    record PaidAlready(String key, String receipt) implements Refusal {
        @Override
        public Message message() {
            return Message.of("refusal.paid-already").with("key", key).with("receipt", receipt);
        }
    }
}
