package id.sigap.incident.inbound.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/** The files that lie beside a chat, by the names it calls them. */
public interface Media {

    /** As for a photo that is sent by itself. */
    int LARGEST = 10 * 1024 * 1024;
    Media NONE = name -> null;

    /** @return null when there is none of this name; no more than one byte over the limit, whatever the archive promises; nothing when it is broken */
    byte @Nullable [] read(String name);

    static Media in(ZipFile zip) {
        Map<String, ZipEntry> byName = new HashMap<>();
        zip.stream().filter(e -> !e.isDirectory()).forEach(e -> byName.putIfAbsent(e.getName().substring(e.getName().lastIndexOf('/') + 1), e));
        return name -> {
            ZipEntry entry = byName.get(name);
            if (entry == null) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(LARGEST + 1);
            } catch (IOException | IllegalArgumentException e) {
                return new byte[0];
            }
        };
    }
}
