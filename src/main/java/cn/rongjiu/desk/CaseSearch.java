package cn.rongjiu.desk;

import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for cases among those the visitor may read. */
@Component
class CaseSearch {

    static final int PAGE = 20;

    /** Whoever would turn so many pages should narrow his search: each page costs all those before it. */
    private static final int LAST_PAGE = 500;

    private static final int LONGEST_TEXT = 100;

    /** A case number in print, whatever stands around it: 容〔2026〕17号. */
    private static final Pattern PRINTED = Pattern.compile("〔(\\d{4})〕(\\d{1,9})号");

    private final CaseListMapper mapper;
    private final ReadRights rights;
    private final CaseLines lines;

    CaseSearch(CaseListMapper mapper, ReadRights rights, CaseLines lines) {
        this.mapper = mapper;
        this.rights = rights;
        this.lines = lines;
    }

    /** @param page 1, 2, … */
    @Transactional(readOnly = true)
    public CasePage find(Visitor visitor, String text, String stage, int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.because("页码 page 要写 1 到 " + LAST_PAGE + " 的整数；要找更早的案件，请用 q 或 stage 缩小范围。");
        }
        return page(query(visitor, false, text, room(stage), page), page);
    }

    /** The newest cases to which the visitor is a party. */
    @Transactional(readOnly = true)
    public CasePage own(Visitor visitor) {
        return page(query(visitor, true, null, null, 1), 1);
    }

    private CasePage page(CaseQuery query, int page) {
        return new CasePage(lines.of(mapper.find(query), query), mapper.count(query), page);
    }

    private CaseQuery query(Visitor visitor, boolean ownOnly, String text, String room, int page) {
        String wanted = text == null || text.isBlank() ? null : text.strip();
        if (wanted != null && wanted.length() > LONGEST_TEXT) {
            throw Refusal.because("查询文字 q 最多 " + LONGEST_TEXT + " 字。");
        }
        return new CaseQuery(
                visitor.userId(),
                visitor.groups(),
                rights.oversees(visitor.groups()),
                rights.actsForOffice(visitor.groups()),
                rights.guardsSecrets(visitor.groups()),
                rights.unitSteps(),
                ownOnly,
                wanted == null ? null : "%" + wanted.replaceAll("[!%_]", "!$0") + "%",
                wanted == null ? null : number(wanted),
                room,
                PAGE,
                (page - 1) * PAGE);
    }

    private static String number(String text) {
        Matcher printed = PRINTED.matcher(text);
        return printed.find() ? "RJ-%s-%04d".formatted(printed.group(1), Integer.parseInt(printed.group(2))) : text;
    }

    private static String room(String stage) {
        if (stage == null || stage.isBlank()) {
            return null;
        }
        List<String> rooms = Arrays.stream(Stage.values()).map(Stage::room).toList();
        if (!rooms.contains(stage)) {
            throw Refusal.because("环节 stage 只能写 " + String.join("、", rooms) + "。");
        }
        return stage;
    }
}
