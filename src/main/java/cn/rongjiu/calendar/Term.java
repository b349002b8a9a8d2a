package cn.rongjiu.calendar;

/** A length of time such as {@code 5 WD}: working days, calendar days or months. */
public record Term(int amount, TermUnit unit) {

    public Term {
        if (amount < 1 || unit == null) {
            throw new IllegalArgumentException("a term needs an amount of at least 1 and a unit");
        }
    }

    /** Reads {@code 5 WD}. */
    public static Term parse(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a term: " + text);
        }
        return new Term(Integer.parseInt(parts[0]), TermUnit.valueOf(parts[1]));
    }

    /** What an official reads: 5个工作日. */
    public String label() {
        return amount + unit.label();
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
