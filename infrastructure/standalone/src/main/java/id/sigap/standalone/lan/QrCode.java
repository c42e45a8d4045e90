package id.sigap.standalone.lan;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** An address for a phone's camera, with the quiet border that scanners need. */
public final class QrCode {

    private static final int BORDER = 4;

    private final BitMatrix dots;

    public QrCode(String text) {
        try {
            // asked for no size, it comes with one dot a module
            dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    /** For a page. */
    String svg(String title) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg role=\"img\" aria-label=\"" + title + "\" viewBox=\"0 0 " + dots.getWidth() + " " + dots.getHeight()
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    /** For a terminal, mostly light letters on dark: two rows of the code in one line, its light dots printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y += 2) {
            for (int x = 0; x < dots.getWidth(); x++) {
                boolean above = !dots.get(x, y);
                boolean below = y + 1 == dots.getHeight() || !dots.get(x, y + 1);
                text.append(above ? below ? '█' : '▀' : below ? '▄' : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
