package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.testkit.port.CarelessSystem.NoAnswer;
import bo.comteco.postventa.testkit.port.CarelessSystem.Trouble;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an adapter that enters something may do wrong. */
final class BrokenEntries {

    private BrokenEntries() {}

    @Breaks({"whatIsAcceptedHasANumberByWhichItIsFound", "whatIsCancelledStaysSoHoweverOftenItIsCancelled"})
    static final class NeverFindsWhatItEntered extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                Optional<String> found(Optional<String> number) {
                    return Optional.empty();
                }
            };
        }
    }

    @Breaks({"whatWasNeverEnteredIsNotFound", "whatIsRefusedSaysWhyAndIsNotThere"})
    static final class FindsWhatWasNeverEntered extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                Optional<String> found(Optional<String> number) {
                    return number.or(() -> Optional.of("GD-0"));
                }
            };
        }
    }

    @Breaks({"twoKeysAreTwoThings"})
    static final class GivesOneNumberToTwoThings extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply accepted(String number) {
                    return new Accepted("GD-1");
                }
            };
        }
    }

    @Breaks({
        "whatIsEnteredAgainIsStillOneThing",
        "aLostAnswerNeverMakesTwo",
        "whatASystemThatHangsMayHaveTakenIsLookedForBeforeItIsEnteredAgain"
    })
    static final class RepeatsWithoutLooking extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                boolean looksBefore(Entry entry) {
                    return false;
                }
            };
        }
    }

    @Breaks({
        "whatMayHaveArrivedAndDidNotIsEntered",
        "aSilentSystemAnswersNothingAndIsAskedAgainLater",
        "nonsenseIsNeitherAcceptanceNorRefusal"
    })
    static final class TakesWhatIsNotThereForUnknown extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply whatIsNotThere(Entry entry) {
                    return new Uncertain("not there yet");
                }
            };
        }
    }

    @Breaks({"aLostAnswerNeverMakesTwo"})
    static final class TakesALostAnswerForARefusal extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return takingALostAnswerFor(Refused::new, careless);
        }
    }

    @Breaks({"aLostAnswerNeverMakesTwo"})
    static final class TakesALostAnswerForNothingSent extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return takingALostAnswerFor(NotSent::new, careless);
        }
    }

    private static CarefulDeposits takingALostAnswerFor(Function<String, EntryReply> reply, CarelessSystem careless) {
        return new CarefulDeposits(careless) {
            @Override
            EntryReply unanswered(NoAnswer noAnswer) {
                return noAnswer.is(Trouble.ANSWER_LOST) ? reply.apply(noAnswer.trouble()) : super.unanswered(noAnswer);
            }

            @Override
            EntryReply cancelledWithoutAnswer(String number, NoAnswer noAnswer) {
                return super.unanswered(noAnswer);
            }
        };
    }

    @Breaks({"whatIsRefusedSaysWhyAndIsNotThere"})
    static final class TakesARefusalForAFailure extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply notTaken(String reason) {
                    return new NotSent(reason);
                }
            };
        }
    }

    @Breaks({"aSilentSystemAnswersNothingAndIsAskedAgainLater"})
    static final class TakesSilenceForARefusal extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply unanswered(NoAnswer noAnswer) {
                    return noAnswer.is(Trouble.DOWN) ? new Refused(noAnswer.trouble()) : super.unanswered(noAnswer);
                }

                @Override
                EntryReply cancelledWithoutAnswer(String number, NoAnswer noAnswer) {
                    return super.unanswered(noAnswer);
                }
            };
        }
    }

    @Breaks({"nonsenseIsNeitherAcceptanceNorRefusal"})
    static final class TakesNonsenseForAcceptance extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply unanswered(NoAnswer noAnswer) {
                    return noAnswer.is(Trouble.NONSENSE) ? new Accepted("GD-0") : super.unanswered(noAnswer);
                }
            };
        }
    }

    @Breaks({"whatASystemThatHangsMayHaveTakenIsLookedForBeforeItIsEnteredAgain"})
    static final class TakesWaitingInVainForARefusal extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply unanswered(NoAnswer noAnswer) {
                    return noAnswer.is(Trouble.HANGING) ? new Refused(noAnswer.trouble()) : super.unanswered(noAnswer);
                }
            };
        }
    }

    @Breaks({"whatIsCancelledStaysSoHoweverOftenItIsCancelled"})
    static final class RefusesToCancelTwice extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                private final Set<String> numbers = new HashSet<>();

                @Override
                EntryReply cancelled(String number) {
                    return numbers.add(number) ? super.cancelled(number) : new Refused("cancelled already");
                }
            };
        }
    }

    @Breaks({"whatIsNotThereCanNotBeCancelled"})
    static final class CancelsWhatIsNotThere extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply noSuch(String number) {
                    return new Accepted(number);
                }
            };
        }
    }

    @Breaks({"aLostAnswerToACancellationLeavesItCancelled"})
    static final class TakesALostCancellationForARefusal extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply cancelledWithoutAnswer(String number, NoAnswer noAnswer) {
                    return noAnswer.is(Trouble.ANSWER_LOST)
                            ? new Refused(noAnswer.trouble())
                            : super.cancelledWithoutAnswer(number, noAnswer);
                }
            };
        }
    }

    @Breaks({"aSilentSystemCancelsNothing"})
    static final class TakesSilenceForACancellation extends CarefulDepositsTest {

        @Override
        GuaranteeDeposits over(CarelessSystem careless) {
            return new CarefulDeposits(careless) {
                @Override
                EntryReply cancelledWithoutAnswer(String number, NoAnswer noAnswer) {
                    return noAnswer.is(Trouble.DOWN)
                            ? new Accepted(number)
                            : super.cancelledWithoutAnswer(number, noAnswer);
                }
            };
        }
    }
}
