package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.http.Request;
import bo.comteco.postventa.simulator.http.SimulatedSystem;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** QGIS Server as it answers over WFS. */
final class Qgis implements SimulatedSystem {

    private final Supplier<PublishedProject> fresh;
    private PublishedProject project;

    Qgis(Supplier<PublishedProject> fresh) {
        this.fresh = fresh;
        this.project = fresh.get();
    }

    @Override
    public synchronized Answer answer(Request request) {
        Query query = request.query();
        if (!request.method().equals("GET")) {
            return error(405, "only GET is simulated");
        }
        if (!query.first("SERVICE").orElse("").equalsIgnoreCase("WFS")) {
            return ExceptionReport.of(200, "Service configuration error", "Service unknown or unsupported");
        }
        return switch (query.first("REQUEST").orElse("")) {
            case "GetCapabilities" -> FeatureTypes.capabilities(project.published());
            case "DescribeFeatureType" -> FeatureTypes.describe(described(query));
            case "GetFeature" -> onLayer(query, GetFeature::answer);
            case "" ->
                ExceptionReport.of(
                        501, "OperationNotSupported", "Please add or check the value of the REQUEST parameter");
            default ->
                ExceptionReport.of(
                        501,
                        "OperationNotSupported",
                        "Request " + query.first("REQUEST").orElse("") + " is not supported");
        };
    }

    @Override
    public synchronized Optional<Answer> answer(Request request, FaultKind fault) {
        String asked = request.query().first("REQUEST").orElse("");
        boolean features = asked.equals("GetFeature");
        return switch (fault) {
            case BAD_LAYERS -> Optional.of(ExceptionReport.unreadable());
            case IGNORED_BAD_LAYERS -> withoutItsData(asked, request.query());
            case GML -> features ? Optional.of(asGml(request)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public boolean has(FaultKind fault) {
        return true;
    }

    @Override
    public Answer error(int status, String reason) {
        return ExceptionReport.of(status, "Server", reason);
    }

    @Override
    public synchronized Optional<Answer> control(Request request) {
        return new ProjectControl(project).answer(request);
    }

    @Override
    public synchronized void reset() {
        project = fresh.get();
    }

    /** A layer whose data are gone is still published, with nothing but a geometry. */
    private Optional<Answer> withoutItsData(String asked, Query query) {
        return switch (asked) {
            case "GetFeature" -> Optional.of(onLayer(query, GetFeature::nothing));
            case "DescribeFeatureType" ->
                Optional.of(FeatureTypes.describe(
                        described(query).stream().map(Layer::bare).toList()));
            default -> Optional.empty();
        };
    }

    private Answer asGml(Request request) {
        var others = request.query().parameters().stream()
                .filter(parameter -> !parameter.name().equalsIgnoreCase("OUTPUTFORMAT"))
                .toList();
        return answer(
                new Request(request.method(), request.path(), new Query(others), request.body(), request.headers()));
    }

    private Collection<Layer> described(Query query) {
        Optional<String> names = query.first("TYPENAME").filter(text -> !text.isEmpty());
        return names.isEmpty()
                ? project.published()
                : List.of(names.get().split(",", -1)).stream()
                        .flatMap(name -> project.find(name).stream())
                        .toList();
    }

    private Answer onLayer(Query query, Function<GetFeature, Answer> work) {
        Optional<String> name = query.first("TYPENAME").filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            return ExceptionReport.notWellFormed("TYPENAME is mandatory except if FEATUREID is used");
        }
        return project.find(name.get())
                .map(layer -> work.apply(new GetFeature(layer, query)))
                .orElseGet(() -> ExceptionReport.notWellFormed("TypeName '" + name.get() + "' could not be found"));
    }
}
