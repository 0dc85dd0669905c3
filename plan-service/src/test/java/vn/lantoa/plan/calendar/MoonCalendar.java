package vn.lantoa.plan.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar by astronomy (time zone +7): months begin on the day of the new
 * moon, and the eleventh has the winter solstice. New moons after Meeus, Astronomical Algorithms,
 * as in Hồ Ngọc Đức's computation; good to minutes in this century.
 */
final class MoonCalendar {

    private static final double MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2_415_021.076998695;
    private static final double ZONE = 7.0 / 24;

    private MoonCalendar() {}

    /** Of a month from 1 to 10, never a leap one. */
    static LocalDate day(int day, int month, int year) {
        long eleventh = eleventhMonth(year - 1);
        long next = eleventhMonth(year);
        int number = (int) Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
        int months = month + 1;
        if (next - eleventh > 365 && months >= leapMonth(number)) {
            months++;
        }
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoon(number + months) + day - 1);
    }

    private static long eleventhMonth(int year) {
        long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int number = (int) Math.floor((end - 2_415_021) / MONTH);
        long begins = newMoon(number);
        return sunSector(begins) >= 9 ? newMoon(number - 1) : begins;
    }

    /** The first month in which the sun enters no new sector of 30 degrees. */
    private static int leapMonth(int eleventh) {
        int month = 1;
        int sector = sunSector(newMoon(eleventh + month));
        int last;
        do {
            last = sector;
            month++;
            sector = sunSector(newMoon(eleventh + month));
        } while (sector != last && month < 14);
        return month - 1;
    }

    private static long newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean =
                2415020.75933
                        + 29.53058868 * k
                        + 0.0001178 * t2
                        - 0.000000155 * t3
                        + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double correction =
                (0.1734 - 0.000393 * t) * sin(sun)
                        + 0.0021 * sin(2 * sun)
                        - 0.4068 * sin(moon)
                        + 0.0161 * sin(2 * moon)
                        - 0.0004 * sin(3 * moon)
                        + 0.0104 * sin(2 * node)
                        - 0.0051 * sin(sun + moon)
                        - 0.0074 * sin(sun - moon)
                        + 0.0004 * sin(2 * node + sun)
                        - 0.0004 * sin(2 * node - sun)
                        - 0.0006 * sin(2 * node + moon)
                        + 0.0010 * sin(2 * node - moon)
                        + 0.0005 * sin(2 * moon + sun);
        double clock = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (long) Math.floor(mean + correction - clock + 0.5 + ZONE);
    }

    /** Where the sun is at the beginning of a day: 0 to 11, in steps of 30 degrees. */
    private static int sunSector(long julianDay) {
        double t = (julianDay - 2451545.5 - ZONE) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double longitude =
                280.46645
                        + 36000.76983 * t
                        + 0.0003032 * t2
                        + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                        + 0.000290 * sin(3 * anomaly);
        return (int) (((longitude % 360) + 360) % 360 / 30);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
