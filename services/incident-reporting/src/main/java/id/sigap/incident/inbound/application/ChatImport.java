package id.sigap.incident.inbound.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.inbound.model.ChatExport;
import id.sigap.incident.inbound.model.ChatMessage;
import id.sigap.incident.report.application.Forwarded;
import id.sigap.incident.report.application.ForwardedReports;
import id.sigap.incident.understanding.application.Lapor;
import id.sigap.kit.Ids;
import id.sigap.kit.World;

/** A chat that the desk pasted or dropped: first what each message would become, then, when the desk says so, it becomes that. */
public final class ChatImport {

    /** Newer ones first; a chat of years is looked through from its end. */
    private static final int MOST = 2_000;
    private static final Duration TOGETHER = Duration.ofMinutes(5);
    private static final Pattern ONLY_A_PLACE = Pattern.compile("(?i)(?:(?:lokasi|location)\\b)?[\\s:]*");

    private final ForwardedReports reports;
    private final ChatPhotos photos;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone of the phones the exports come from */
    public ChatImport(ForwardedReports reports, ChatPhotos photos, Clock clock, ZoneId zone) {
        this.reports = reports;
        this.photos = photos;
        this.clock = clock;
        this.zone = zone;
    }

    public enum Outcome { REPORT, NO_REPORT, TOO_OLD, ALREADY, BESIDE }

    /**
     * @param id names it when only some are to be taken
     * @param reportId of the report it becomes, became or stands beside
     */
    public record Item(
            String id, @Nullable String sender, Instant at, String text, List<String> media, boolean forwarded, Outcome outcome,
            @Nullable String reportId, @Nullable String hazard, @Nullable String region, List<String> flags) {}

    /**
     * @param notices lines of the application and deleted messages
     * @param media pictures and other files, named or left out
     * @param left messages too many to be looked at; drop the export again after these are in
     * @param photos what became of the pictures; null when nothing was taken
     */
    public record Seen(List<Item> items, Map<Outcome, Integer> counts, int notices, int media, int left, ChatPhotos.@Nullable Added photos) {}

    /**
     * @param oldest how far back a message may still become a report
     * @param take ids to make reports of; null: those that are reports
     */
    public Seen look(World world, String by, String text, Media media, Duration oldest, boolean commit, @Nullable Set<String> take) {
        Instant now = clock.instant();
        ChatExport chat = ChatExport.read(text, LocalDateTime.ofInstant(now, zone));
        List<ChatMessage> all = chat.messages();
        List<Line> lines = new ArrayList<>();
        all.subList(Math.max(0, all.size() - MOST), all.size()).forEach(m -> lines.add(line(world, m, now)));
        List<Line> recent = lines.stream().filter(l -> !l.at().isBefore(now.minus(oldest))).toList();
        Map<Line, Line> partners = partners(recent);
        List<Line> speaking = recent.stream().filter(l -> !partners.containsKey(l)).toList();
        List<Forwarded> messages = speaking.stream().map(l -> forwarded(l, partners)).toList();
        List<Forwarded.Outlook> outlooks = reports.preview(world, by, messages);
        ChatPhotos.Added added = null;
        if (commit) {
            List<Forwarded> taken = new ArrayList<>();
            List<List<String>> named = new ArrayList<>();
            for (int i = 0; i < messages.size(); i++) {
                if (take == null ? outcome(speaking.get(i), outlooks.get(i)) != Outcome.NO_REPORT : take.contains(messages.get(i).id())) {
                    taken.add(messages.get(i));
                    named.add(media(speaking.get(i), partners));
                }
            }
            added = photos.add(world, by, beside(reports.commit(world, by, taken), named), media);
        }
        return seen(lines, speaking, outlooks, partners, chat, added);
    }

    private static List<String> media(Line words, Map<Line, Line> partners) {
        List<String> names = new ArrayList<>(words.message().media());
        partners.entrySet().stream().filter(e -> e.getValue() == words).map(Map.Entry::getKey).sorted(Comparator.comparing(Line::at))
                .forEach(bare -> names.addAll(bare.message().media()));
        return names;
    }

    /** Several messages may belong to one report. */
    private static Map<String, List<String>> beside(List<Forwarded.Outlook> reports, List<List<String>> named) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            all.computeIfAbsent(reports.get(i).reportId(), id -> new ArrayList<>()).addAll(named.get(i));
        }
        return all;
    }

    private static Seen seen(List<Line> lines, List<Line> speaking, List<Forwarded.Outlook> outlooks, Map<Line, Line> partners, ChatExport chat,
            ChatPhotos.@Nullable Added photos) {
        List<ChatMessage> all = chat.messages();
        Map<Line, Forwarded.Outlook> known = new IdentityHashMap<>();
        for (int i = 0; i < speaking.size(); i++) {
            known.put(speaking.get(i), outlooks.get(i));
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Item> items = lines.stream().map(l -> {
            Line partner = partners.get(l);
            Forwarded.Outlook o = known.get(partner == null ? l : partner);
            Outcome outcome = partner != null ? Outcome.BESIDE : o == null ? Outcome.TOO_OLD : outcome(l, o);
            counts.merge(outcome, 1, Integer::sum);
            return item(l, outcome, outcome == Outcome.NO_REPORT ? null : o);
        }).toList();
        int media = all.stream().mapToInt(m -> m.media().size()).sum();
        return new Seen(items, counts, chat.notices(), media, all.size() - lines.size(), photos);
    }

    private static Item item(Line l, Outcome outcome, Forwarded.@Nullable Outlook o) {
        return new Item(l.id(), l.message().sender(), l.at(), l.message().text(), l.message().media(), l.message().forwarded(), outcome,
                o == null ? null : o.reportId(), o == null ? null : o.hazard(), o == null ? null : o.region(), o == null ? List.of() : o.flags());
    }

    private static Outcome outcome(Line line, Forwarded.Outlook o) {
        return o.known() ? Outcome.ALREADY : o.smallTalk() || line.bare() ? Outcome.NO_REPORT : Outcome.REPORT;
    }

    /** @param bare a picture or a place without words */
    private record Line(String id, ChatMessage message, Instant at, Lapor lapor, boolean bare) {}

    private Line line(World world, ChatMessage m, Instant now) {
        Instant at = m.at() == null ? now : m.at().atZone(zone).toInstant();
        // an Android export knows minutes only; of words without a time the day is known
        Instant named = m.at() == null ? at.truncatedTo(ChronoUnit.DAYS) : at.truncatedTo(ChronoUnit.MINUTES);
        String words = m.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Lapor lapor = Lapor.of(m.text());
        boolean bare = m.isBare() || lapor.point() != null && ONLY_A_PLACE.matcher(lapor.words()).matches();
        return new Line(Ids.derived("chat", world.id(), m.sender() == null ? "" : m.sender(), named, words, m.isBare() ? m.media() : ""), m, at, lapor, bare);
    }

    /** For each picture or place alone, the words of the same person it stands beside. */
    private static Map<Line, Line> partners(List<Line> lines) {
        Map<Line, Line> partners = new IdentityHashMap<>();
        for (Line bare : lines) {
            if (bare.bare()) {
                lines.stream().filter(l -> !l.bare() && Objects.equals(l.message().sender(), bare.message().sender()))
                        .filter(l -> apart(l, bare).compareTo(TOGETHER) <= 0).min(Comparator.comparing(l -> apart(l, bare)))
                        .ifPresent(words -> partners.put(bare, words));
            }
        }
        return partners;
    }

    private static Duration apart(Line one, Line other) {
        return Duration.between(one.at(), other.at()).abs();
    }

    private static Forwarded forwarded(Line line, Map<Line, Line> partners) {
        List<Forwarded.Beside> beside = new ArrayList<>();
        if (!line.message().media().isEmpty()) {
            beside.add(new Forwarded.Beside(Ids.derived("chat-media", line.id()), line.at(), String.join("\n", line.message().media()), null));
        }
        for (Map.Entry<Line, Line> entry : partners.entrySet()) {
            if (entry.getValue() == line) {
                Line bare = entry.getKey();
                String text = bare.message().media().isEmpty() ? bare.message().text() : String.join("\n", bare.message().media());
                beside.add(new Forwarded.Beside(bare.id(), bare.at(), text, bare.lapor().point()));
            }
        }
        beside.sort(Comparator.comparing(Forwarded.Beside::at).thenComparing(Forwarded.Beside::key));
        var place = beside.stream().map(Forwarded.Beside::position).filter(Objects::nonNull).findFirst().orElse(null);
        return new Forwarded(line.id(), line.message().sender(), line.at(), line.message().text(),
                line.lapor().point() == null ? place : line.lapor().point(), beside);
    }
}
