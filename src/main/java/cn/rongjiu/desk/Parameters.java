package cn.rongjiu.desk;

import cn.rongjiu.engine.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Reads what was asked for strictly: a misspelt filter must not pass for no filter. */
final class Parameters {

    private Parameters() {}

    static void only(HttpServletRequest request, String... known) {
        Set<String> names = Set.of(known);
        request.getParameterMap().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.because(
                            known.length == 0
                                    ? "这个地址不接受参数，请去掉“" + name + "”。"
                                    : "没有“" + name + "”这个参数，只能用 " + String.join("、", known) + "。");
                });
    }

    /** 1 when nothing is said. */
    static int page(String text) {
        if (text == null || text.isBlank()) {
            return 1;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw Refusal.because("页码 page 要写从 1 起的整数。");
        }
        return Integer.parseInt(text);
    }
}
