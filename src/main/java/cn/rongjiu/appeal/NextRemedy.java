package cn.rongjiu.appeal;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What a letter says of the remedy that is left inside this procedure (D7). */
@Component
class NextRemedy {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Windows windows;

    NextRemedy(Windows windows) {
        this.windows = windows;
    }

    String words(String caseNumber, String personId) {
        return windows.lastDay(caseNumber, personId)
                .map(DATE::format)
                .map("仍不服的，可以在%s以前向上一级机关书面提出申诉，申诉期间不停止执行，不会因申诉而加重处理。"::formatted)
                .orElse("本程序内的救济到此终止。");
    }
}
