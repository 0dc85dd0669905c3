package vn.lantoa.plan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a row tells.
 *
 * @param id of what the row stands for; empty for something new
 * @param version of it, as it was when the file was written
 * @param cells by the keys of the columns; blank ones are absent
 */
public record SheetEntry(Optional<String> id, OptionalLong version, Map<String, Cell> cells) {

    public SheetEntry {
        cells = Map.copyOf(cells);
    }

    public static Builder builder() {
        return new Builder(Optional.empty(), OptionalLong.empty());
    }

    public static Builder of(String id, long version) {
        return new Builder(Optional.of(id), OptionalLong.of(version));
    }

    public Optional<String> text(String column) {
        return cell(column, Cell.Text.class).map(Cell.Text::text);
    }

    public Optional<LocalDate> day(String column) {
        return cell(column, Cell.Day.class).map(Cell.Day::day);
    }

    public Optional<BigDecimal> number(String column) {
        return cell(column, Cell.Number.class).map(Cell.Number::number);
    }

    /** The value of the choice. */
    public Optional<String> choice(String column) {
        return cell(column, Cell.Chosen.class).map(Cell.Chosen::value);
    }

    public List<String> items(String column) {
        return cell(column, Cell.Items.class).map(Cell.Items::items).orElse(List.of());
    }

    private <C extends Cell> Optional<C> cell(String column, Class<C> kind) {
        return Optional.ofNullable(cells.get(column)).map(kind::cast);
    }

    /** Makes an entry; what is empty leaves its cell blank. */
    public static final class Builder {
        private final Optional<String> id;
        private final OptionalLong version;
        private final Map<String, Cell> cells = new LinkedHashMap<>();

        private Builder(Optional<String> id, OptionalLong version) {
            this.id = id;
            this.version = version;
        }

        public Builder text(String column, Optional<String> text) {
            return put(column, text.filter(t -> !t.isBlank()).map(Cell.Text::new));
        }

        public Builder text(String column, String text) {
            return text(column, Optional.of(text));
        }

        public Builder day(String column, Optional<LocalDate> day) {
            return put(column, day.map(Cell.Day::new));
        }

        public Builder number(String column, Optional<BigDecimal> number) {
            return put(column, number.map(Cell.Number::new));
        }

        /** By the value of the choice. */
        public Builder choice(String column, Optional<String> value) {
            return put(column, value.map(Cell.Chosen::new));
        }

        public Builder items(String column, List<String> items) {
            return put(column, Optional.of(items).filter(i -> !i.isEmpty()).map(Cell.Items::new));
        }

        private Builder put(String column, Optional<? extends Cell> cell) {
            cell.ifPresent(c -> cells.put(column, c));
            return this;
        }

        public SheetEntry build() {
            return new SheetEntry(id, version, cells);
        }
    }
}
