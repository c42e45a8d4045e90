package id.sigap.incident.hazard.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.sigap.incident.hazard.cap.Xml.Element;

/** The shape of CAP 1.2 as the OASIS schema says it: which elements, how many, in which order, and which words some of them take. */
final class CapShape {

    private static final int MANY = Integer.MAX_VALUE;

    /** A child an element may have. */
    private record Slot(String name, int least, int most) {}

    /** {@code name} once, {@code name?} at most once, {@code name+} at least once, {@code name*} as often as wanted. */
    private static List<Slot> slots(String grammar) {
        List<Slot> slots = new ArrayList<>();
        for (String word : grammar.split(" ")) {
            String name = word.replaceAll("[?*+]$", "");
            slots.add(new Slot(name, word.endsWith("?") || word.endsWith("*") ? 0 : 1, word.endsWith("*") || word.endsWith("+") ? MANY : 1));
        }
        return List.copyOf(slots);
    }

    private static final List<Slot> ALERT = slots("identifier sender sent status msgType source? scope restriction? addresses? code* note?"
            + " references? incidents? info* Signature*");
    private static final List<Slot> INFO = slots("language? category+ event responseType* urgency severity certainty audience? eventCode*"
            + " effective? onset? expires? senderName? headline? description? instruction? web? contact? parameter* resource* area*");
    private static final List<Slot> AREA = slots("areaDesc polygon* circle* geocode* altitude? ceiling?");
    private static final List<Slot> RESOURCE = slots("resourceDesc mimeType size? uri? derefUri? digest?");
    private static final List<Slot> PAIR = slots("valueName value");
    /** In 1.1 the type of a resource could be left out. */
    private static final List<Slot> RESOURCE_1_1 = slots("resourceDesc mimeType? size? uri? derefUri? digest?");

    static final Set<String> STATUS = Set.of("Actual", "Exercise", "System", "Test", "Draft");
    static final Set<String> MSG_TYPE = Set.of("Alert", "Update", "Cancel", "Ack", "Error");
    static final Set<String> SCOPE = Set.of("Public", "Restricted", "Private");
    private static final Set<String> CATEGORY = Set.of("Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport",
            "Infra", "CBRNE", "Other");
    private static final Set<String> RESPONSE = Set.of("Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None");
    private static final Set<String> URGENCY = Set.of("Immediate", "Expected", "Future", "Past", "Unknown");
    private static final Set<String> SEVERITY = Set.of("Extreme", "Severe", "Moderate", "Minor", "Unknown");
    private static final Set<String> CERTAINTY = Set.of("Observed", "Likely", "Possible", "Unlikely", "Unknown");

    private CapShape() {}

    static void check(Element alert, boolean old) throws CapProblem {
        children(alert, "alert", ALERT);
        word(alert, "alert", "status", STATUS);
        word(alert, "alert", "msgType", MSG_TYPE);
        word(alert, "alert", "scope", SCOPE);
        List<Element> infos = alert.children("info");
        for (int i = 0; i < infos.size(); i++) {
            info(infos.get(i), "alert.info[" + i + "]", old);
        }
    }

    private static void info(Element info, String path, boolean old) throws CapProblem {
        children(info, path, INFO);
        words(info, path, "category", CATEGORY);
        words(info, path, "responseType", RESPONSE);
        word(info, path, "urgency", URGENCY);
        word(info, path, "severity", SEVERITY);
        // 1.0 and some of 1.1 said Very Likely
        if (!(old && info.text("certainty").filter("Very Likely"::equals).isPresent())) {
            word(info, path, "certainty", CERTAINTY);
        }
        all(info, path, "eventCode", PAIR);
        all(info, path, "parameter", PAIR);
        all(info, path, "resource", old ? RESOURCE_1_1 : RESOURCE);
        all(info, path, "area", AREA);
        List<Element> areas = info.children("area");
        for (int i = 0; i < areas.size(); i++) {
            all(areas.get(i), path + ".area[" + i + "]", "geocode", PAIR);
        }
    }

    private static void all(Element parent, String path, String name, List<Slot> slots) throws CapProblem {
        List<Element> found = parent.children(name);
        for (int i = 0; i < found.size(); i++) {
            children(found.get(i), path + "." + name + "[" + i + "]", slots);
        }
    }

    private static void children(Element parent, String path, List<Slot> slots) throws CapProblem {
        int at = 0;
        int[] counts = new int[slots.size()];
        for (Element child : parent.children()) {
            int slot = indexOf(slots, child.name());
            if (slot < 0) {
                throw new CapProblem(path + "." + safe(child.name()), "elemen ini tidak dikenal di sini");
            }
            if (slot < at) {
                throw new CapProblem(path + "." + child.name(), "urutan salah: harus sebelum " + slots.get(at).name());
            }
            at = Math.max(at, slot);
            if (++counts[slot] > slots.get(slot).most()) {
                throw new CapProblem(path + "." + child.name(), "hanya boleh satu kali");
            }
            if (child.text().isBlank() && child.children().isEmpty() && slots.get(slot).least() > 0) {
                throw new CapProblem(path + "." + child.name(), "tidak boleh kosong");
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < slots.get(i).least()) {
                throw new CapProblem(path + "." + slots.get(i).name(), "wajib ada");
            }
        }
    }

    private static int indexOf(List<Slot> slots, String name) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void word(Element parent, String path, String name, Set<String> words) throws CapProblem {
        if (parent.text(name).filter(words::contains).isEmpty()) {
            throw new CapProblem(path + "." + name, "harus salah satu dari " + String.join(", ", words.stream().sorted().toList()));
        }
    }

    private static void words(Element parent, String path, String name, Set<String> words) throws CapProblem {
        List<Element> found = parent.children(name);
        for (int i = 0; i < found.size(); i++) {
            if (!words.contains(found.get(i).text().strip())) {
                throw new CapProblem(path + "." + name + "[" + i + "]", "harus salah satu dari " + String.join(", ", words.stream().sorted().toList()));
            }
        }
    }

    /** A stranger's element name, short enough to be shown. */
    private static String safe(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }
}
