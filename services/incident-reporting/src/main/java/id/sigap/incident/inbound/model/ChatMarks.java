package id.sigap.incident.inbound.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What WhatsApp writes into an export itself, in Indonesian and English: pictures left out, files beside it, forwarding, notices. */
final class ChatMarks {

    private static final String LEFT_OUT = "tidak disertakan|dihilangkan|omitted";
    private static final Pattern OMITTED = Pattern.compile("(?im)^<?(?:media|gambar|foto|video|audio|stiker|gif|dokumen|kartu kontak|image|sticker|document|contact card)"
            + " (?:" + LEFT_OUT + ")>?$");
    private static final Pattern ATTACHED = Pattern.compile("(?im)^(?:<(?:terlampir|attached): ([^<>\\n]{1,150})>|([^<>\\n]{1,150}?\\.[a-z0-9]{2,5}) \\((?:file terlampir|file attached)\\))$");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^(?:[_*]?(?:diteruskan(?: berkali-kali)?|forwarded(?: many times)?)[_*]?\\s*\\n|(?:fwd|fw)\\s?:\\s?)");
    private static final Pattern EDITED = Pattern.compile("(?i)\\s?<(?:pesan ini diedit|this message was edited)>$");
    private static final Pattern DELETED = Pattern.compile("(?i)^(?:pesan ini (?:telah )?dihapus|anda (?:telah )?menghapus pesan ini|this message was deleted"
            + "|you deleted this message|panggilan (?:suara|video) tak terjawab|missed (?:voice|video) call|null)\\.?$");
    private static final Pattern NOTICE = Pattern.compile("(?i)\\b(?:membuat grup|menambahkan|mengubah|mengganti|keluar|bergabung|mengeluarkan|menyematkan|terenkripsi"
            + "|created group|added|changed|left|joined|removed|pinned|encrypted)\\b");
    private static final int LONGEST_NAME = 60;

    private ChatMarks() {}

    /** @return null when it is none of people's words: a notice, a deleted message */
    static @Nullable ChatMessage message(String sender, @Nullable LocalDateTime at, String written) {
        String text = EDITED.matcher(written.strip()).replaceAll("").strip();
        if (DELETED.matcher(text).matches()) {
            return null;
        }
        Matcher passedOn = FORWARDED.matcher(text);
        boolean forwarded = passedOn.find();
        if (forwarded) {
            text = text.substring(passedOn.end()).strip();
        }
        List<String> media = new ArrayList<>();
        Matcher attached = ATTACHED.matcher(text);
        while (attached.find()) {
            media.add(attached.group(1) == null ? attached.group(2).strip() : attached.group(1).strip());
        }
        text = ATTACHED.matcher(text).replaceAll("");
        OMITTED.matcher(text).results().forEach(left -> media.add("?"));
        text = OMITTED.matcher(text).replaceAll("").strip();
        return text.isEmpty() && media.isEmpty() ? null : new ChatMessage(sender.isEmpty() ? null : sender, at, text, media, forwarded);
    }

    /** Whether what stands before the colon can be somebody's name, and not the beginning of a notice. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.indexOf('"') < 0 && name.indexOf('“') < 0
                && !NOTICE.matcher(name).find();
    }
}
