package cn.rongjiu.rectification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a correction notice may demand (D9). */
enum CorrectionItem {
    FORMALITIES("补办手续、补正程序"),
    RENEWED_CONSULTATION("重新履行科学论证、征求民意"),
    LOSS_RECOVERY("损失挽回、消除影响"),
    TALK_AND_TRAINING("谈心谈话、业务培训"),
    RULES("制度完善建议");

    private static final String COMMA = ",";

    private final String label;

    CorrectionItem(String label) {
        this.label = label;
    }

    /** What an official reads. */
    String label() {
        return label;
    }

    /** One text for several items, in the order of D9. */
    static String write(Collection<?> codes) {
        return Arrays.stream(values()).map(Enum::name).filter(codes::contains).collect(Collectors.joining(COMMA));
    }

    static List<CorrectionItem> read(String written) {
        return written == null || written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(COMMA))
                        .map(CorrectionItem::valueOf)
                        .toList();
    }

    static String labels(List<CorrectionItem> items) {
        return items.isEmpty() ? "无" : items.stream().map(CorrectionItem::label).collect(Collectors.joining("；"));
    }
}
