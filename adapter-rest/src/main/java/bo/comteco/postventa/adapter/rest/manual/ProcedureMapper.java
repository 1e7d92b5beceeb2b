package bo.comteco.postventa.adapter.rest.manual;

import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.adapter.rest.manual.ProcedureJson.ItemJson;
import bo.comteco.postventa.adapter.rest.manual.ProcedureJson.NodeJson;
import bo.comteco.postventa.adapter.rest.manual.ProcedureJson.PolicyJson;
import bo.comteco.postventa.adapter.rest.manual.ProcedureJson.RouteJson;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.KindName;
import bo.comteco.postventa.domain.procedure.Mermaid;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Target;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws procedures as JSON. */
@Mapper(config = JsonMapping.class)
interface ProcedureMapper {

    KindName KIND = new KindName();

    /** A procedure under its edition. */
    default ProcedureJson procedure(Procedure procedure, String edition, boolean offered) {
        return new ProcedureJson(
                procedure.code().name(),
                procedure.title(),
                edition,
                offered,
                procedure.nodes().stream().map(this::node).toList(),
                Mermaid.of(procedure),
                procedure.nodes().stream()
                        .filter(node -> node.kind() instanceof Kind.Assess)
                        .map(node -> policy(((Kind.Assess) node.kind()).policy()))
                        .distinct()
                        .toList());
    }

    private NodeJson node(Node node) {
        var fields = node.kind() instanceof Kind.Capture capture
                ? fields(capture.form().fields())
                : node.kind() instanceof Kind.Assess assess
                        ? fields(assess.policy().fields())
                        : List.<String>of();
        return new NodeJson(
                node.id(),
                node.number(),
                node.kind().accept(KIND),
                node.text(),
                fields,
                node.kind().reads().stream().map(FactKind::name).sorted().toList(),
                node.routes().entrySet().stream().map(ProcedureMapper::route).toList());
    }

    private static RouteJson route(Map.Entry<String, Target> route) {
        return route.getValue() instanceof Target.End end
                ? new RouteJson(route.getKey(), null, end.ending().name())
                : new RouteJson(route.getKey(), route.getValue().toString(), null);
    }

    private PolicyJson policy(RequirementPolicy policy) {
        return new PolicyJson(
                policy.name(),
                policy.title(),
                policy.requirements().stream().map(this::item).toList());
    }

    @Mapping(target = "fields", expression = "java(fields(requirement.fields()))")
    ItemJson item(Requirement requirement);

    default List<String> fields(List<Field> fields) {
        return fields.stream().map(Field::id).toList();
    }
}
