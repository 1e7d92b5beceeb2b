package bo.comteco.postventa.testkit.store;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoresInMemory.Given.class)
class InMemoryParameterStoreContractTest extends ParameterStoreContract {

    private final StoresInMemory stores;
    private @Nullable ParameterStore started;

    InMemoryParameterStoreContractTest(StoresInMemory stores) {
        this.stores = stores;
    }

    @Override
    protected ParameterStore startingWith(ParameterBook book) {
        started = stores.tried(ParameterStore.class, new InMemoryParameterStore(book));
        return started;
    }

    /** What is in memory has one store alone. */
    @Override
    protected ParameterStore anothers() {
        return requireNonNull(started);
    }

    @Override
    protected void pass(Duration time) {}
}
