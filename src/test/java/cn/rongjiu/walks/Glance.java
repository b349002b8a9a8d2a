package cn.rongjiu.walks;

import java.util.List;

/** How a case stands at one moment: whether nothing of it runs any longer, and which steps wait for whom. */
record Glance(boolean over, List<OpenTask> open) {

    /** What somebody could fill in now. */
    List<OpenTask> doable() {
        return open.stream().filter(task -> !task.entitled().isEmpty()).toList();
    }
}
