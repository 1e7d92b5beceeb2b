package bo.comteco.postventa.adapter.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.w3c.dom.Element;

/** Gives each {@code <object type="image/qr">} of a template its drawer. */
final class QrCodes implements FSObjectDrawerFactory {

    private static final String TYPE = "image/qr";

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return new QrCode();
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }
}
