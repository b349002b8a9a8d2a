package cn.rongjiu.engine;

import java.util.Arrays;

/** The rooms of the procedure as processes name them, with what an official reads. */
public enum Stage {
    CASEFILE("casefile", "案件"),
    START("start", "启动受理"),
    VERIFICATION("verification", "调查核实"),
    DETERMINATION("determination", "意见认定"),
    PUBLICITY("publicity", "公开监督"),
    RESULTUSE("resultuse", "结果运用"),
    RECTIFICATION("rectification", "纠错整改"),
    TRANSFER("transfer", "移送衔接"),
    APPEAL("appeal", "复核申诉");

    private final String room;
    private final String label;

    Stage(String room, String label) {
        this.room = room;
        this.label = label;
    }

    /** The value of the variable {@code stage}. */
    public String room() {
        return room;
    }

    public String label() {
        return label;
    }

    public static Stage of(String room) {
        return Arrays.stream(values())
                .filter(s -> s.room.equals(room))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + room));
    }
}
