package cn.rongjiu.notice;

import cn.rongjiu.engine.ConfigFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All templates, read at start-up so that a broken one is found before anybody should be told something. */
@Component
class Templates {

    private final Map<String, Template> byName = new LinkedHashMap<>();

    Templates() {
        ConfigFiles.texts("notices", ".txt").forEach((file, text) -> {
            Template template = Template.read(file, text);
            byName.put(template.name(), template);
        });
    }

    /** The template; an unknown name is a mistake of the caller. */
    Template get(String name) {
        Template template = byName.get(name);
        if (template == null) {
            throw new IllegalArgumentException("no template config/notices/" + name + ".txt");
        }
        return template;
    }
}
