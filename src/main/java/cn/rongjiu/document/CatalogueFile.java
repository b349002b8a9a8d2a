package cn.rongjiu.document;

import cn.rongjiu.document.Catalogue.Body;
import cn.rongjiu.document.Catalogue.Item;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Reads the catalogue and refuses one that would print a number twice or leave a document without a title. */
final class CatalogueFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogueFile() {}

    static Catalogue read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object content = new Yaml(options).load(yaml);
        demand(content != null, "内容", "文件是空的");
        Catalogue catalogue = bind(content);
        check(catalogue);
        return catalogue;
    }

    private static Catalogue bind(Object content) {
        try {
            return JSON.convertValue(content, Catalogue.class);
        } catch (IllegalArgumentException misfit) {
            String element = misfit.getCause() instanceof JsonMappingException place ? path(place) : "内容";
            throw new IllegalStateException("config/documents.yaml 的 " + element + " 写法有误或名称不认识。请改正后重新启动。", misfit);
        }
    }

    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> String.valueOf(step.getFieldName()))
                .collect(Collectors.joining("."));
    }

    private static void check(Catalogue catalogue) {
        demand(catalogue.region() != null && !catalogue.region().isBlank(), "region", "应填写地区名称");
        demandPattern("numbering", catalogue.numbering(), Set.of("kind", "year", "seq"), Set.of("region", "body"));
        demandPattern("caseNumber", catalogue.caseNumber(), Set.of("year", "seq"), Set.of("region"));
        demand(catalogue.lead() != null && catalogue.lead() != Body.JOINT, "lead", "应为一个机关，不能是 JOINT");
        demand(catalogue.bodies() != null, "bodies", "不能为空");
        demand(catalogue.documents() != null, "documents", "不能为空");
        catalogue.bodies().forEach((body, name) -> demand(isOneCharacter(name), "bodies." + body, "应为一个汉字"));
        demand(
                new HashSet<>(catalogue.bodies().values()).size()
                        == catalogue.bodies().size(),
                "bodies",
                "各机关代字不能相同");
        catalogue.documents().forEach((code, item) -> checkItem(catalogue, code, item));
        checkSeries(catalogue);
    }

    private static void checkItem(Catalogue catalogue, String code, Item item) {
        String element = "documents." + code;
        demand(code.matches("W\\d\\d"), element, "文书代码应为 W 加两位数字");
        demand(item != null && item.title() != null && item.addressee() != null, element, "应有 title 和 addressee");
        demand(item.body() != null, element + ".body", "应为机关之一或 JOINT");
        demand(catalogue.bodies().containsKey(catalogue.series(item)), element + ".body", "机关应列在 bodies 中");
        demand(isOneCharacter(item.kind()), element + ".kind", "应为一个汉字");
    }

    /** Each body counts for itself: without the body in the number, a kind shared by two would repeat numbers. */
    private static void checkSeries(Catalogue catalogue) {
        Map<String, Body> bodies = new HashMap<>();
        catalogue.documents().forEach((code, item) -> {
            Body body = catalogue.series(item);
            boolean shared = item.numbered() && bodies.getOrDefault(item.kind(), body) != body;
            demand(
                    !shared || catalogue.numbering().names("body"),
                    "documents." + code + ".kind",
                    "“" + item.kind() + "”已由另一机关使用，编号会重复；请换一个字，或在 numbering 中加入 {body}");
            if (item.numbered()) {
                bodies.put(item.kind(), body);
            }
        });
    }

    private static void demandPattern(String element, NumberPattern pattern, Set<String> needed, Set<String> further) {
        demand(pattern != null, element, "不能为空");
        needed.forEach(place -> demand(pattern.names(place), element, "应含 {" + place + "}"));
        Set<String> known = new HashSet<>(needed);
        known.addAll(further);
        pattern.unknownPlace(known).ifPresent(place -> demand(false, element, "不认识占位 {" + place + "}"));
    }

    private static boolean isOneCharacter(String text) {
        return text != null
                && text.codePointCount(0, text.length()) == 1
                && Character.isIdeographic(text.codePointAt(0));
    }

    private static void demand(boolean met, String element, String sentence) {
        if (!met) {
            throw new IllegalStateException("config/documents.yaml 的 " + element + "：" + sentence + "。请改正后重新启动。");
        }
    }
}
