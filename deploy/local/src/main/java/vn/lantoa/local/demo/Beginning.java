package vn.lantoa.local.demo;

import java.time.OffsetDateTime;

/** When the story begins: the clock has to stand there, or earlier, before it is told. */
public final class Beginning {

    public static final OffsetDateTime AT = OffsetDateTime.parse("2022-01-04T08:00+07:00");

    private Beginning() {}
}
