package id.sigap.incident.inbound.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.sigap.incident.photo.application.PhotoIntake;
import id.sigap.kit.World;

/** Pictures of a chat become photos of the reports they stand beside. The same picture again adds nothing. */
public final class ChatPhotos {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp");
    private static final String TOO_LARGE = "TOO_LARGE";
    /** The desk waits for the answer; what does not fit is taken when the same export is dropped again. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final PhotoIntake photos;

    public ChatPhotos(PhotoIntake photos) {
        this.photos = photos;
    }

    /** @param reason a code, as for a photo that is sent by itself */
    public record Refusal(String name, String reason) {}

    /**
     * @param known were there before
     * @param left too many for this time; drop the same export again
     */
    public record Added(int added, int known, List<Refusal> refused, int left) {}

    /** @param named per report the names of the files beside it, {@code "?"} for one that was left out of the export */
    Added add(World world, String by, Map<String, List<String>> named, Media media) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int added = 0;
        int known = 0;
        int left = 0;
        List<Refusal> refused = new ArrayList<>();
        for (Map.Entry<String, List<String>> report : named.entrySet()) {
            for (String name : report.getValue()) {
                boolean late = System.nanoTime() - end > 0;
                byte[] content = late || !isPicture(name) ? null : media.read(name);
                if (content == null) {
                    left += late && isPicture(name) ? 1 : 0;
                    continue;
                }
                PhotoIntake.OfChat now = content.length > Media.LARGEST ? PhotoIntake.OfChat.refused(TOO_LARGE)
                        : photos.takeOfChat(world, report.getKey(), content, by);
                switch (now.became()) {
                    case ADDED -> added++;
                    case KNOWN -> known++;
                    case LATER -> left++;
                    case REFUSED -> refused.add(new Refusal(name, now.reason()));
                }
            }
        }
        return new Added(added, known, refused, left);
    }

    /** By its name only whether to look at it; what it is is said by its content. */
    private static boolean isPicture(String name) {
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
