package org.chainrule.grader.collect;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Reads times as platforms and people write them. A time without a zone is taken in this machine's zone. */
public final class Times {

    private static final List<DateTimeFormatter> KNOWN = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            pattern("yyyy-MM-dd HH:mm:ss", true, "[ ][VV][XX][XXX]"),
            pattern("yyyy-MM-dd HH:mm", false, "[ ][VV][XX][XXX]"),
            pattern("EEEE, d MMMM yyyy, h:mm a", false, ""),
            pattern("EEEE, d MMMM yyyy, h:mm:ss a", false, ""),
            pattern("EEEE, d MMMM yyyy, HH:mm", false, ""));

    private Times() {}

    private static DateTimeFormatter pattern(String pattern, boolean fraction, String zone) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        if (fraction) {
            builder.appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true);
        }
        return builder.appendPattern(zone).toFormatter(Locale.ENGLISH);
    }

    /** The moment; null if the text is none. */
    public static Instant read(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ").replace(" UTC", " Z");
        for (DateTimeFormatter format : KNOWN) {
            try {
                TemporalAccessor read = format.parseBest(tidy, ZonedDateTime::from, LocalDateTime::from);
                return read instanceof ZonedDateTime zoned ? zoned.toInstant()
                        : ((LocalDateTime) read).atZone(ZoneId.systemDefault()).toInstant();
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return null;
    }

    /** The moment as a table shows it: to the second, with its zone. */
    public static String text(Instant time) {
        return time == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.UTC).withNano(0));
    }
}
