package id.sigap.incident.hazard.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.sigap.incident.hazard.cap.Xml.Element;

/**
 * BMKG's list of weather warnings. It says which CAP messages there are; of a link only the file's name is used, below the address
 * that was configured, so a list cannot send us anywhere.
 */
final class NowcastRss {

    private static final Pattern FILE = Pattern.compile("https?://[^\\s?#]+/([A-Za-z0-9_-]{1,80}_alert[.]xml)");
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,120}");
    private static final int MOST_ROWS = 500;

    private NowcastRss() {}

    /**
     * One message to fetch.
     *
     * @param mark changes when another message is behind the same link: its identifier, as far as the list says it
     */
    record Item(String file, String mark) {}

    record Items(List<Item> items, int bad) {}

    static Items read(byte[] body) throws Unreadable {
        List<Item> items = new ArrayList<>();
        int bad = 0;
        for (Element item : GdacsRss.items(body, MOST_ROWS)) {
            Optional<Matcher> link = item.text("link").map(FILE::matcher).filter(Matcher::matches);
            if (link.isEmpty()) {
                bad++;
            } else {
                String guid = item.text("guid").filter(g -> SAFE.matcher(g).matches()).orElse("");
                items.add(new Item(link.get().group(1), guid + "|" + item.text("pubDate").orElse("")));
            }
        }
        return new Items(items, bad);
    }
}
