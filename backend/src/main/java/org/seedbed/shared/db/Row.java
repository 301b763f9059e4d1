package org.seedbed.shared.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public UUID uuid(String column) {
        return required(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return required(column, String.class);
    }

    public @Nullable String textOrNull(String column) {
        return get(column, String.class);
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public BigDecimal decimal(String column) {
        return required(column, BigDecimal.class);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return get(column, BigDecimal.class);
    }

    public int integer(String column) {
        return required(column, Integer.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return required(column, Long.class);
    }

    /** A {@code bytea} column. */
    public byte @Nullable [] bytesOrNull(String column) {
        try {
            return row.getBytes(column);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    public boolean bool(String column) {
        return required(column, Boolean.class);
    }

    public @Nullable Boolean boolOrNull(String column) {
        return get(column, Boolean.class);
    }

    public Instant instant(String column) {
        return required(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        var value = get(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        var value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** A {@code bytea} column. */
    public byte[] bytes(String column) {
        return required(column, byte[].class);
    }

    /** A {@code text[]} column. */
    public List<String> texts(String column) {
        try {
            return List.of((String[]) row.getArray(column).getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }

    private <T> T required(String column, Class<T> type) {
        return Objects.requireNonNull(get(column, type), column);
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException e) {
            throw new IllegalStateException(column, e);
        }
    }
}
