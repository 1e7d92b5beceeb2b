package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.testkit.counter.IndicatorDayContract;
import bo.comteco.postventa.testkit.counter.SettableClock;
import bo.comteco.postventa.testkit.port.InMemorySystems;

/** What was told for the indicator is folded now and then, in the midst of the day. */
class PostgresIndicatorDayTest extends IndicatorDayContract {

    private final PostgresCounter counter = new PostgresCounter();

    @Override
    protected CounterService service() {
        return counter.service();
    }

    @Override
    protected InMemorySystems systems() {
        return counter.systems();
    }

    @Override
    protected SettableClock clock() {
        return counter.clock();
    }

    @Override
    protected void carryOut() {
        counter.carryOut();
        TestDatabase.bean(TallyFold.class).all();
    }
}
