package bo.comteco.postventa.adapter.documents;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;

/**
 * A Mustache template of HTML or XML. Every value is escaped; a name the template knows and the view does not is an
 * error. Immutable.
 */
final class TextTemplate {

    private final Template template;

    private TextTemplate(Template template) {
        this.template = template;
    }

    static TextTemplate load(String resource) {
        return new TextTemplate(Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .compile(new String(Resource.bytes(resource), StandardCharsets.UTF_8)));
    }

    String fill(Object view) {
        return template.execute(view);
    }
}
