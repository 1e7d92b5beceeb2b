package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;

class InMemoryParameterStoreContractTest extends ParameterStoreContract {

    @Override
    protected ParameterStore startingWith(ParameterBook book) {
        return new InMemoryParameterStore(book);
    }
}
