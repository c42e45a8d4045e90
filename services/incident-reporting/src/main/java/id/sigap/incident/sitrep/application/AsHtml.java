package id.sigap.incident.sitrep.application;

import java.util.List;

import org.springframework.web.util.HtmlUtils;

import id.sigap.incident.sitrep.model.Block;
import id.sigap.incident.sitrep.model.Sitrep;

/** A report as a page without scripts, styles or links, so that it can be printed and kept. Everything in it is escaped. */
public final class AsHtml {

    private AsHtml() {}

    public static String write(Sitrep sitrep) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escape(sitrep.title())).append("</title>\n</head>\n<body>\n<main>\n");
        for (Block block : sitrep.blocks()) {
            switch (block) {
                case Block.Title t -> html.append("<h1>").append(escape(t.text())).append("</h1>\n");
                case Block.Heading h -> html.append("<h2>").append(escape(h.text())).append("</h2>\n");
                case Block.Item i -> item(html, i.label(), i.lines());
            }
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void item(StringBuilder html, String label, List<String> lines) {
        html.append("<h3>").append(escape(label)).append("</h3>\n");
        if (lines.size() == 1) {
            html.append("<p>").append(escape(lines.getFirst())).append("</p>\n");
            return;
        }
        html.append("<ul>\n");
        lines.forEach(line -> html.append("<li>").append(escape(line)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
