package cn.rongjiu.calendar;

import cn.rongjiu.engine.RepairHint;

/** A file of the calendar or of the deadlines cannot be read; the start-up stops and says where and how to repair it. */
public class CalendarBroken extends RuntimeException implements RepairHint {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String place;
    private final String hint;
    private final String what;

    /**
     * @param line 0 when it is not known
     * @param place the column of a table or the key of a settings file, empty when it concerns the whole line
     */
    CalendarBroken(String file, int line, String place, String problem, String hint) {
        super(what(file, line, place, problem) + "。修复办法：" + hint);
        this.what = what(file, line, place, problem);
        this.file = file;
        this.line = line;
        this.place = place;
        this.hint = hint;
    }

    private static String what(String file, int line, String place, String problem) {
        return file + (line > 0 ? " 第 " + line + " 行" : "") + (place.isEmpty() ? "" : " " + place) + "：" + problem;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String repair() {
        return hint;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String place() {
        return place;
    }

    public String hint() {
        return hint;
    }
}
