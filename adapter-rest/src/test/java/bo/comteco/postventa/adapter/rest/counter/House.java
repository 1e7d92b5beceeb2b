package bo.comteco.postventa.adapter.rest.counter;

import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** A house that can be built anew for each test, while the API that stands on it is started once. */
final class House {

    private volatile InMemoryCounter counter = new InMemoryCounter();

    InMemoryCounter anew() {
        counter = new InMemoryCounter();
        return counter;
    }

    /** A port of whichever house stands now. */
    <P> P port(Class<P> port, Function<CounterService, P> of) {
        return beside(port, house -> of.apply(house.service()));
    }

    /** A port that stands beside its service. */
    <P> P beside(Class<P> port, Function<InMemoryCounter, P> of) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(of.apply(counter), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
