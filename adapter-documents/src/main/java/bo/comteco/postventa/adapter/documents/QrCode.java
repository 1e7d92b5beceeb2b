package bo.comteco.postventa.adapter.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws an {@code object} element's data as a QR code, as lines and not as a picture, so that any printer sharpens it. */
final class QrCode implements FSObjectDrawer {

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice outputDevice,
            RenderingContext context,
            int dotsPerPixel) {
        ByteMatrix modules = encode(element.getAttribute("data"));
        float side = (float) (Math.min(width, height) / dotsPerPixel);
        outputDevice.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(outline(modules, side / modules.getWidth()));
        });
        return null;
    }

    private static ByteMatrix encode(String data) {
        try {
            return Encoder.encode(data, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + data.length() + " characters", e);
        }
    }

    /** One shape for all of them: filled one by one, neighbours would show a seam. */
    private static Path2D outline(ByteMatrix modules, double size) {
        Path2D outline = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int run = runOfDark(modules, column, row);
                if (run > 0) {
                    outline.append(new Rectangle2D.Double(column * size, row * size, run * size, size), false);
                }
                column += Math.max(run, 1);
            }
        }
        return outline;
    }

    private static int runOfDark(ByteMatrix modules, int column, int row) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }
}
