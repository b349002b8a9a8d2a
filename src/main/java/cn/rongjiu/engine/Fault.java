package cn.rongjiu.engine;

/**
 * One thing wrong in a file of the procedure.
 *
 * @param element id of the element, null when none is known
 * @param line 0 when the parser gives none
 */
record Fault(String file, String element, int line, String problem) {

    static Fault inFile(String file, Throwable cause) {
        return new Fault(file, null, 0, firstLine(cause));
    }

    String sentence() {
        return file + (line > 0 ? " 第 " + line + " 行" : "") + (element == null ? "" : " 元素 " + element) + "：" + problem;
    }

    static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.strip().lines().findFirst().orElse("");
    }
}
