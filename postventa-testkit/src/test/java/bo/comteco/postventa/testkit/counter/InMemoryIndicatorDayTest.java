package bo.comteco.postventa.testkit.counter;

import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.testkit.port.InMemorySystems;

class InMemoryIndicatorDayTest extends IndicatorDayContract {

    private final InMemoryCounter counter = counter();

    /** The counter that is tried. */
    InMemoryCounter counter() {
        return new InMemoryCounter();
    }

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
    }
}
