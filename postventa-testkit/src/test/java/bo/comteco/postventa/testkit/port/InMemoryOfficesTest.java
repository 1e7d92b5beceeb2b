package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import java.util.Map;

class InMemoryOfficesTest implements OfficeDirectoryContract {

    private final InMemoryOffices offices = new InMemoryOffices(named().keySet());

    @Override
    public OfficeDirectory offices() {
        return offices;
    }

    @Override
    public Map<String, String> named() {
        return Map.of("NORTE", "Oficina NORTE", "SUR", "Oficina SUR");
    }

    @Override
    public String nobodys() {
        return "OESTE";
    }
}
