package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Diagrams, forms or decision tables that the engine cannot take; names every fault at once. */
public class BrokenProcedure extends RuntimeException implements RepairHint {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> sentences;
    private final String repair;

    BrokenProcedure(List<Fault> faults) {
        super(faults.size() + " faults in the files of the procedure");
        sentences = faults.stream().map(Fault::sentence).collect(Collectors.toCollection(ArrayList::new));
        repair = faults.stream().map(fault -> repairOf(fault.file())).distinct().collect(Collectors.joining("\n"));
    }

    @Override
    public String what() {
        return "流程文件有 " + sentences.size() + " 处错误，未作任何部署：\n- " + String.join("\n- ", sentences);
    }

    @Override
    public String repair() {
        return repair;
    }

    private static String repairOf(String file) {
        if (file.endsWith(".bpmn")) {
            return "流程图：用 Camunda Modeler（平台选 Camunda 7.24）打开该图，按元素编号查找并改正，保存后重新启动；规则见 bpmn/README.md。";
        }
        if (file.endsWith(".form")) {
            return "表单：用 Camunda Modeler（平台选 Camunda 7.24）打开该表单改正；文件须是完整的 JSON，有 id，且只用 7.24 认识的组件。";
        }
        return "决策表：用 Camunda Modeler 打开该表，按规则或单元格编号改正；文字要加英文双引号，空单元格写 -。";
    }
}
