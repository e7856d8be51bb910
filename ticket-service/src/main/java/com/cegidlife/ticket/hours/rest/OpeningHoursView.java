package com.cegidlife.ticket.hours.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.businesstime.Wording;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.hours.DayHours;
import com.cegidlife.ticket.hours.NextHoliday;
import com.cegidlife.ticket.hours.TeamHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When each team answers. */
@Schema(name = "OpeningHours")
public record OpeningHoursView(
        Instant now,

        @Schema(examples = "Europe/Paris", description = "The zone of days and times of day")
        String zone,

        List<TeamView> teams,

        @Schema(description = "Those of this week and the next ones, three in all; all teams are closed on them")
        List<HolidayView> holidays) {

    static OpeningHoursView at(Instant now, Locale language) {
        return new OpeningHoursView(
                now,
                BookletCalendars.PARIS.getId(),
                Arrays.stream(Team.values())
                        .map(team -> TeamView.of(new TeamHours(team, now), language))
                        .toList(),
                NextHoliday.from(now).stream()
                        .map(holiday -> new HolidayView(holiday.day(), in(holiday.name(), language)))
                        .toList());
    }

    private static String in(Wording wording, Locale language) {
        return new Text(wording.french(), wording.english()).in(language);
    }

    /** When a team answers. */
    @Schema(name = "TeamOpeningHours")
    public record TeamView(
            Team team,
            @Schema(examples = "Service client") String name,
            boolean open,

            @Schema(description = "The next opening after now")
            Instant nextOpening,

            @Schema(description = "The next closing after now")
            Instant nextClosing,

            @Schema(description = "Monday to Sunday") List<DayView> week) {

        static TeamView of(TeamHours hours, Locale language) {
            return new TeamView(
                    hours.team(),
                    nameOf(hours.team()).in(language),
                    hours.isOpen(),
                    hours.nextOpening(),
                    hours.nextClosing(),
                    hours.week().stream().map(day -> DayView.of(day, language)).toList());
        }

        private static Text nameOf(Team team) {
            return switch (team) {
                case SUPPORT -> new Text("Support", "Support");
                case CUSTOMER_SERVICE -> new Text("Service client", "Customer service");
            };
        }
    }

    /** The hours of a day. */
    @Schema(name = "DayOpeningHours")
    public record DayView(
            LocalDate day,

            @Schema(description = "None when closed all day")
            List<SlotView> openings,

            @Schema(examples = "Armistice 1918", description = "The public holiday that it is")
            Optional<String> holiday) {

        static DayView of(DayHours hours, Locale language) {
            return new DayView(
                    hours.day(),
                    hours.openings().stream().map(SlotView::of).toList(),
                    hours.holiday().map(name -> in(name, language)));
        }
    }

    /** From an opening until just before a closing, in wall-clock time. */
    @Schema(name = "OpeningSlot")
    public record SlotView(
            @Schema(examples = "09:00") String from,
            @Schema(examples = "17:00") String to) {

        static SlotView of(OpenInterval opening) {
            return new SlotView(wallClock(opening.from()), wallClock(opening.to()));
        }

        private static String wallClock(Instant instant) {
            return instant.atZone(BookletCalendars.PARIS).toLocalTime().toString();
        }
    }

    /** A public holiday. */
    @Schema(name = "Holiday")
    public record HolidayView(
            LocalDate day, @Schema(examples = "Noël") String name) {}
}
